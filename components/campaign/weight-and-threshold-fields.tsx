import { useTranslations } from "next-intl";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { TextField } from "../ui/text-field";

const scored = [
  { kind: "hr", name: "weightHr" },
  { kind: "manager", name: "weightManager" },
  { kind: "peer", name: "weightPeer" },
  { kind: "customer", name: "weightCustomer" },
] as const;

/** What results rest on: the weight of each view, and the smallest groups that are shown. */
export function WeightAndThresholdFields({
  campaign,
}: {
  campaign: Pick<CampaignSettings, "sourceWeights" | "minPeers" | "minCustomers" | "minComments">;
}) {
  const t = useTranslations("campaigns");
  const thresholds = [
    { name: "minPeers", least: 3, value: campaign.minPeers },
    { name: "minCustomers", least: 3, value: campaign.minCustomers },
    { name: "minComments", least: 5, value: campaign.minComments },
  ] as const;
  return (
    <>
      <fieldset>
        <legend className="font-[650]">{t("weights")}</legend>
        <p className="mt-1 mb-3 text-sm text-muted">{t("weightsHint")}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {scored.map(({ kind, name }) => (
            <TextField
              key={name}
              name={name}
              type="number"
              min={0}
              step="any"
              inputMode="decimal"
              label={t(`weight.${kind}`)}
              defaultValue={String(campaign.sourceWeights[kind] ?? 0)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-[650]">{t("thresholds")}</legend>
        <p className="mt-1 mb-3 text-sm text-muted">{t("thresholdsHint")}</p>
        <div className="grid items-end gap-4 sm:grid-cols-3">
          {thresholds.map(({ name, least, value }) => (
            <TextField
              key={name}
              name={name}
              type="number"
              min={least}
              inputMode="numeric"
              label={t(name)}
              defaultValue={String(value)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
