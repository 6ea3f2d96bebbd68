import { useLocale, useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";
import type { FormProblem } from "@/lib/assessments/schema";
import { noticeFor } from "@/lib/legal/notices";
import { NoticeText } from "./notice-text";
import { ProblemSummary } from "./problem-summary";

interface NoticeStepProps {
  readonly form: RespondentForm;
  readonly problem: FormProblem | null;
  readonly action: (form: FormData) => Promise<void>;
}

/** What the person is told before anything is asked or kept. Confirming is information received, not consent. */
export function NoticeStep({ form, problem, action }: NoticeStepProps) {
  const t = useTranslations("respond");
  const locale = useLocale();
  const { assessmentId } = form;
  const notice = noticeFor(locale, form);
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
        {form.kind === "self" || form.status !== "draft" ? null : (
          <a
            href={`/respond/${assessmentId}/decline`}
            className={buttonClass("secondary", "mt-3 min-h-12 w-full sm:w-auto")}
          >
            {t("rater.decline.link")}
          </a>
        )}
      </div>
    </>
  );
}
