import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locales";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/text-field";
import { ReasonField } from "./reason-field";

/** Somebody new, added to the organisation and to the panel. */
export function NewPersonForm({
  action,
  campaignId,
  roleTitle,
  locale,
  asksReason,
}: {
  action: unknown;
  campaignId: string;
  /** Proposed as position. */
  roleTitle: string;
  locale: Locale;
  asksReason: boolean;
}) {
  const t = useTranslations("panel.people");
  const languages = useTranslations("shell.language");
  return (
    <ActionForm action={action}>
      <input type="hidden" name="campaignId" value={campaignId} />
      <TextField name="name" label={t("name")} autoComplete="off" maxLength={120} required />
      <TextField
        name="jobTitle"
        label={t("jobTitle")}
        defaultValue={roleTitle}
        autoComplete="off"
        maxLength={120}
        required
      />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="off"
      />
      <SelectField
        name="locale"
        label={t("locale")}
        defaultValue={locale}
        options={locales.map((value) => ({ value, label: languages(value) }))}
      />
      {asksReason ? <ReasonField /> : null}
      <Button>{t("add")}</Button>
    </ActionForm>
  );
}
