import { useTranslations } from "next-intl";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { ActionForm } from "../ui/action-form";
import { Button } from "../ui/button";
import { SelectField, TextAreaField } from "../ui/text-field";
import { WeightAndThresholdFields } from "./weight-and-threshold-fields";

/** Changes what results of a running campaign rest on, with a reason. */
export function AmendForm({
  action,
  campaign,
  profiles,
}: {
  /** Server action of the form. */
  action: unknown;
  campaign: CampaignSettings;
  profiles: readonly { value: string; label: string }[];
}) {
  const t = useTranslations("campaigns");
  return (
    <section aria-labelledby="amend" className="mt-8">
      <h2 id="amend">{t("amend")}</h2>
      <p className="mt-1 mb-4 text-muted">{t("amendLead")}</p>
      <ActionForm action={action}>
        <input type="hidden" name="campaignId" value={campaign.campaignId} />
        <SelectField
          name="profile"
          label={t("profile")}
          defaultValue={`${campaign.idealProfileId}:${campaign.idealProfileNumber}`}
          options={profiles}
        />
        <WeightAndThresholdFields campaign={campaign} />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={500} rows={2} required />
        <Button>{t("amendSave")}</Button>
      </ActionForm>
    </section>
  );
}
