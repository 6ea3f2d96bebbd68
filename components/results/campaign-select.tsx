import { useTranslations } from "next-intl";
import type { Campaign } from "@/lib/campaigns/schema";
import { Select } from "../ui/inputs";

/** Which campaign the figures rest on, as a field of a GET form. */
export function CampaignSelect({ campaigns, campaignId }: { campaigns: readonly Campaign[]; campaignId: string }) {
  const t = useTranslations("candidate.campaign");
  const optionOf = (campaign: Campaign) => {
    if (campaign.isStanding) return t("standing", { name: campaign.name });
    return t("option", { name: campaign.name, state: t(`state.${campaign.state}`) });
  };
  return (
    <label className="block min-w-60">
      <span className="mb-1 block text-sm font-[550]">{t("label")}</span>
      <Select name="campaign" defaultValue={campaignId}>
        {campaigns.map((campaign) => (
          <option key={campaign.campaignId} value={campaign.campaignId}>
            {optionOf(campaign)}
          </option>
        ))}
      </Select>
    </label>
  );
}
