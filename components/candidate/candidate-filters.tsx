import { useTranslations } from "next-intl";
import type { Campaign } from "@/lib/campaigns/schema";
import { type CandidateListQuery, candidateKinds, sorts } from "@/lib/candidates/schema";
import { CampaignSelect } from "../results/campaign-select";
import { Button } from "../ui/button";
import { Select, TextInput } from "../ui/inputs";

/** Search, filters and order of the list: a plain GET form, so that the state is the address. */
export function CandidateFilters({
  query,
  campaigns,
  campaignId,
}: {
  query: CandidateListQuery;
  /** Those to choose from; the field is left out when there is one. */
  campaigns: readonly Campaign[];
  campaignId: string;
}) {
  const t = useTranslations("candidates");
  const words = useTranslations("words");
  const hasChoice = campaigns.length > 1;
  return (
    <form
      action="/candidates"
      className={`no-print mb-6 grid items-end gap-4 sm:grid-cols-2 ${hasChoice ? "lg:grid-cols-[1.5fr_1fr_1fr_1fr_auto_auto]" : "lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"}`}
    >
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("search")}</span>
        <TextInput type="search" name="q" defaultValue={query.q} maxLength={100} />
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("kind")}</span>
        <Select name="kind" defaultValue={query.kind}>
          <option value="all">{t("all")}</option>
          {candidateKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words(`candidateKind.${kind}`)}
            </option>
          ))}
        </Select>
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("status")}</span>
        <Select name="status" defaultValue={query.status}>
          <option value="active">{t("active")}</option>
          <option value="archived">{t("archived")}</option>
        </Select>
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-[550]">{t("sort")}</span>
        <Select name="sort" defaultValue={query.sort}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sortBy.${sort}`)}
            </option>
          ))}
        </Select>
      </label>
      {hasChoice ? <CampaignSelect campaigns={campaigns} campaignId={campaignId} /> : null}
      <Button look="secondary">{t("apply")}</Button>
    </form>
  );
}
