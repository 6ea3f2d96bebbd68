import { useTranslations } from "next-intl";
import type { Campaign } from "@/lib/campaigns/schema";
import { Button } from "../ui/button";
import { CampaignSelect } from "./campaign-select";

/**
 * The choice of the campaign on a page that has no other form for it; nothing where there is nothing to choose. A plain GET
 * form, so that the choice is in the address.
 */
export function CampaignForm({
  path,
  campaigns,
  campaignId,
  keep,
}: {
  path: string;
  campaigns: readonly Campaign[];
  campaignId: string;
  /** What else the address says; an empty value is left out. */
  keep: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("candidate.campaign");
  if (campaigns.length < 2) return null;
  return (
    <form action={path} className="no-print mb-5 flex flex-wrap items-end gap-3">
      {Object.entries(keep).map(([name, value]) =>
        value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <CampaignSelect campaigns={campaigns} campaignId={campaignId} />
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
