import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { TextArea } from "@/components/ui/inputs";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";
import { longestText } from "@/lib/assessments/schema";

interface DeclineFormProps {
  readonly form: RespondentForm;
  readonly action: (form: FormData) => Promise<void>;
}

/** What declining does, who sees it, and a reason for those who wish to give one. */
export function DeclineForm({ form, action }: DeclineFormProps) {
  const t = useTranslations("respond.rater");
  const { assessmentId, candidateName, organisationName } = form;
  const hasAnswers = Object.keys(form.answers).length + Object.keys(form.examples).length > 0;
  return (
    <>
      <p className="mb-2 text-lg font-[650]">{t("about", { name: candidateName })}</p>
      <h1>{t("decline.title")}</h1>
      <p className="mt-4">{t("decline.free")}</p>
      {hasAnswers ? <p className="mt-4">{t("decline.erased")}</p> : null}
      <p className="mt-4">{t("decline.seen", { organisation: organisationName })}</p>
      <form action={action} className="mt-6">
        <input type="hidden" name="assessmentId" value={assessmentId} />
        <label htmlFor="reason" className="mb-2 block font-[550]">
          {t("decline.reason")}
        </label>
        <TextArea id="reason" name="reason" maxLength={longestText} rows={4} />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button className="min-h-12 w-full sm:w-auto">{t("decline.act")}</Button>
          <a href={`/respond/${assessmentId}`} className={buttonClass("secondary", "min-h-12 w-full sm:w-auto")}>
            {t("decline.back")}
          </a>
        </div>
      </form>
    </>
  );
}
