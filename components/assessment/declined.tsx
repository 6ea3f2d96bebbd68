import { useLocale, useTranslations } from "next-intl";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";
import { showDate } from "@/lib/i18n/show-date";

/** What a rater who declined reads under the same link. */
export function Declined({ form, on }: { form: RespondentForm; on: Date }) {
  const t = useTranslations("respond.rater");
  const locale = useLocale();
  const { name, email } = form.contact;
  return (
    <>
      <p className="mb-2 text-lg font-[650]">{t("about", { name: form.candidateName })}</p>
      <h1>{t("declined.title")}</h1>
      <p className="mt-4">{t("declined.on", { date: showDate(locale, on, "long") })}</p>
      <p className="mt-4">{t("declined.kept")}</p>
      <p className="mt-4">
        {t("declined.change", { name })}
        <br />
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    </>
  );
}
