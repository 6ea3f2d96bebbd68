import { useLocale, useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import type { FormProblem, SelfAssessment } from "@/lib/assessments/schema";
import { fillDocument } from "@/lib/legal/fill";
import { NoticeText } from "./notice-text";
import { ProblemSummary } from "./problem-summary";

interface NoticeStepProps {
  readonly form: SelfAssessment;
  readonly problem: FormProblem | null;
  readonly action: (form: FormData) => Promise<void>;
}

/** What the person is told before anything is asked or kept. Confirming is information received, not consent. */
export function NoticeStep({ form, problem, action }: NoticeStepProps) {
  const t = useTranslations("respond");
  const locale = useLocale();
  const { assessmentId, purpose } = form;
  const notice = fillDocument(locale, "candidate-notice", {
    organisation: form.organisationName,
    contactName: form.contact.name,
    contactEmail: form.contact.email,
    purposeText: [`purpose.${purpose}`],
    legalBasis: [`legal-basis.${purpose}`],
    criteriaList: form.framework.criteria.map(({ name }) => name),
    methodsList: ["methods.self", "methods.interview"],
    deadline: form.expiresAt.toISOString().slice(0, 10),
    retentionText: [`retention.${purpose}`],
  });
  return (
    <>
      <ProblemSummary problem={problem} missingCount={0} />
      <NoticeText title={notice.title} blocks={notice.blocks} />
      <div className="mt-6">
        {form.hasReadNotice ? (
          <p className="flex flex-wrap items-center gap-4">
            <span className="text-muted">{t("notice.confirmed")}</span>
            <a href={`/respond/${assessmentId}?step=1`} className={buttonClass("primary", "min-h-12 w-full sm:w-auto")}>
              {t("criterion.continue")}
            </a>
          </p>
        ) : (
          <form action={action}>
            <input type="hidden" name="assessmentId" value={assessmentId} />
            <input type="hidden" name="locale" value={locale} />
            <Button className="min-h-12 w-full sm:w-auto">{t("notice.continue")}</Button>
          </form>
        )}
      </div>
    </>
  );
}
