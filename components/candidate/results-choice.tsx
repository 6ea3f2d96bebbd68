import { useTranslations } from "next-intl";
import type { Campaign } from "@/lib/campaigns/schema";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { CampaignSelect } from "../results/campaign-select";
import { Button, ButtonLink } from "../ui/button";
import { Select } from "../ui/inputs";

interface ResultsChoiceProps {
  readonly candidateId: string;
  readonly campaigns: readonly Campaign[];
  readonly campaign: Campaign;
  /** Null where no figure is shown that a profile could be held against. */
  readonly profiles: readonly ProfileVersion[] | null;
  readonly profileId: string | null;
  /** Address of the comparison; null where the campaign's figures are not for comparing people. */
  readonly compareHref: string | null;
}

/** Which campaign the page shows and which ideal profile it compares with; a plain GET form: the choice is in the address. */
export function ResultsChoice({
  candidateId,
  campaigns,
  campaign,
  profiles,
  profileId,
  compareHref,
}: ResultsChoiceProps) {
  const t = useTranslations("candidate");
  const hasChoice = campaigns.length > 1 || (profiles !== null && profiles.length > 0);
  return (
    <div className="space-y-3">
      {hasChoice ? (
        <form action={`/candidates/${candidateId}`} className="flex flex-wrap items-end gap-3">
          {campaigns.length > 1 ? <CampaignSelect campaigns={campaigns} campaignId={campaign.campaignId} /> : null}
          {profiles && profiles.length > 0 ? (
            <label className="block min-w-60">
              <span className="mb-1 block text-sm font-[550]">{t("profile")}</span>
              <Select name="p" defaultValue={profileId ?? ""}>
                {profiles.map((profile) => (
                  <option key={profile.profileId} value={profile.profileId}>
                    {profile.name}
                  </option>
                ))}
              </Select>
            </label>
          ) : null}
          <span className="no-print flex gap-2">
            <Button look="secondary">{t("show")}</Button>
            {profiles && compareHref ? (
              <ButtonLink look="quiet" href={compareHref}>
                {t("compareWith")}
              </ButtonLink>
            ) : null}
          </span>
        </form>
      ) : null}
      {profiles && profiles.length === 0 ? (
        <div className="flex flex-wrap items-center gap-4 rounded-card border border-line p-4">
          <p>{t("noProfile")}</p>
          <ButtonLink look="secondary" href="/profiles/new">
            {t("createProfile")}
          </ButtonLink>
        </div>
      ) : null}
      {profiles && campaign.purpose === "development" ? (
        <p className="max-w-[70ch] text-sm text-muted">{t("campaign.development")}</p>
      ) : null}
    </div>
  );
}
