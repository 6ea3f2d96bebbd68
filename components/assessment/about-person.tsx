import { useTranslations } from "next-intl";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";

/**
 * Whom a rater answers about, on every page of the form, and the way out while it takes answers. The person assessed
 * needs neither.
 */
export function AboutPerson({ form }: { form: RespondentForm }) {
  const t = useTranslations("respond.rater");
  if (form.kind === "self") return null;
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6">
      <p className="text-lg font-[650]">{t("about", { name: form.candidateName })}</p>
      {form.status === "draft" ? (
        <a href={`/respond/${form.assessmentId}/decline`} className="inline-flex min-h-10 items-center text-sm">
          {t("decline.link")}
        </a>
      ) : null}
    </div>
  );
}
