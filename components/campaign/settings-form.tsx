import { useTranslations } from "next-intl";
import type { CampaignSettings } from "@/lib/campaigns/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { isoDay } from "@/lib/zoned-time";
import { ActionForm } from "../ui/action-form";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/text-field";
import { WeightAndThresholdFields } from "./weight-and-threshold-fields";

type Options = readonly { value: string; label: string }[];

/** Everything of a draft but its purpose and its panel. */
export function SettingsForm({
  action,
  campaign,
  profiles,
  contacts,
  timeZones,
}: {
  /** Server action of the form. */
  action: unknown;
  campaign: CampaignSettings;
  profiles: Options;
  contacts: Options;
  timeZones: Options;
}) {
  const t = useTranslations("campaigns");
  return (
    <ActionForm action={action} className="space-y-6">
      <input type="hidden" name="campaignId" value={campaign.campaignId} />
      <input type="hidden" name="revision" value={campaign.revision} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="nameEn" label={t("nameEn")} defaultValue={campaign.names.en} maxLength={120} required />
        <TextField name="nameFr" label={t("nameFr")} defaultValue={campaign.names.fr} maxLength={120} required />
      </div>
      <SelectField
        name="profile"
        label={t("profile")}
        hint={t("profileHint")}
        defaultValue={`${campaign.idealProfileId}:${campaign.idealProfileNumber}`}
        options={profiles}
      />
      <TextField
        name="roleTitle"
        label={t("roleTitle")}
        hint={t("roleTitleHint")}
        defaultValue={campaign.roleTitle}
        maxLength={120}
      />
      <SelectField
        name="contactId"
        label={t("contact")}
        hint={t("contactHint")}
        defaultValue={campaign.contactId ?? ""}
        options={contacts}
      />
      <TextField
        name="closesOn"
        type="date"
        label={t("closesOn")}
        hint={t("closesHint")}
        defaultValue={campaign.closesOn ? isoDay(campaign.closesOn) : undefined}
        required
      />
      <SelectField
        name="timeZone"
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        defaultValue={campaign.timeZone}
        options={timeZones}
      />
      <fieldset id="field-askedKinds">
        <legend className="font-[650]">{t("kinds")}</legend>
        <p className="mt-1 mb-2 text-sm text-muted">{t("kindsHint")}</p>
        {raterKinds.map((kind) => (
          <label key={kind} className="flex items-center gap-2 py-1">
            <input
              type="checkbox"
              name="askedKinds"
              value={kind}
              defaultChecked={campaign.askedKinds.includes(kind)}
              className="size-5 accent-accent"
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <WeightAndThresholdFields campaign={campaign} />
      <fieldset>
        <legend className="mb-2 font-[650]">{t("reminders")}</legend>
        <label className="flex items-start gap-2 py-1">
          <input
            type="checkbox"
            name="remindersOn"
            value="yes"
            defaultChecked={campaign.remindersOn}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          {t("remindersOn")}
        </label>
        <p className="mt-2 mb-1 text-sm text-muted">{t("quietHint")}</p>
        <div className="grid max-w-md grid-cols-2 items-end gap-4">
          <TextField
            name="quietFrom"
            type="number"
            min={0}
            max={23}
            inputMode="numeric"
            label={t("quietFrom")}
            defaultValue={String(campaign.quietFrom)}
          />
          <TextField
            name="quietUntil"
            type="number"
            min={0}
            max={23}
            inputMode="numeric"
            label={t("quietUntil")}
            defaultValue={String(campaign.quietUntil)}
          />
        </div>
      </fieldset>
      <Button>{t("save")}</Button>
    </ActionForm>
  );
}
