import { useTranslations } from "next-intl";
import { type Locale, locales } from "@/lib/i18n/locales";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/text-field";
import { type Subject, SubjectFields } from "./interviewer-form";
import { ReasonField } from "./reason-field";

const outsideKinds = ["manager", "peer", "customer"] as const;

/** Names a manager, colleague or client contact of one person. */
export function RaterForm({
  action,
  subject,
  locale,
  timeZone,
  timeZones,
  asksReason,
}: {
  action: unknown;
  subject: Subject;
  /** Proposed for the rater. */
  locale: Locale;
  timeZone: string;
  timeZones: readonly { readonly value: string; readonly label: string }[];
  asksReason: boolean;
}) {
  const t = useTranslations("panel.rater");
  const languages = useTranslations("shell.language");
  return (
    <section aria-labelledby="add-rater">
      <h2 id="add-rater">{t("title")}</h2>
      <p className="mt-1 mb-4 text-muted">{t("text")}</p>
      <ActionForm action={action}>
        <SubjectFields subject={subject} />
        <SelectField
          name="kind"
          label={t("kind")}
          defaultValue="peer"
          options={outsideKinds.map((value) => ({ value, label: t(`as.${value}`) }))}
        />
        <TextField name="name" label={t("name")} autoComplete="off" maxLength={120} required />
        <TextField name="email" type="email" inputMode="email" label={t("email")} autoComplete="off" required />
        <SelectField
          name="locale"
          label={t("locale")}
          defaultValue={locale}
          options={locales.map((value) => ({ value, label: languages(value) }))}
        />
        <SelectField
          name="timeZone"
          label={t("timeZone")}
          hint={t("timeZoneHint")}
          defaultValue={timeZone}
          options={timeZones}
        />
        {asksReason ? <ReasonField /> : null}
        <Button look="secondary">{t("add")}</Button>
      </ActionForm>
    </section>
  );
}
