import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { askedIn, missingAnswers } from "@/lib/assessments/rules";
import type { FormProblem, Scorecard } from "@/lib/assessments/schema";
import { AnswersSummary } from "../assessment/answers-summary";
import { MissingList } from "../assessment/missing-list";
import { ProblemSummary } from "../assessment/problem-summary";
import { SendKey } from "./send-key";

const formId = "send-scorecard";

interface CheckScorecardProps {
  readonly card: Scorecard;
  readonly problem: FormProblem | null;
  readonly action: (form: FormData) => Promise<void>;
}

/** Every answer once more before the card is sent; what is missing is named, and then nothing can be sent. */
export function CheckScorecard({ card, problem, action }: CheckScorecardProps) {
  const t = useTranslations("score");
  const locale = useLocale();
  const { assessmentId, framework, answers } = card;
  const path = `/assessments/${assessmentId}/score`;
  const asked = askedIn(framework);
  const missing = missingAnswers(asked, answers);
  const count = asked.reduce((sum, { indicatorIds }) => sum + indicatorIds.length, 0);
  const observed = Object.values(answers).filter(({ answer }) => typeof answer === "number").length;
  if (missing.length > 0) {
    return (
      <>
        <Notice tone="warning" title={t("missing", { count: missing.length })} role="alert">
          <MissingList framework={framework} missing={missing} wording="interview" criterionHref={() => path} />
        </Notice>
        <ButtonLink className="mt-6" href={path}>
          {t("backToCard")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <ProblemSummary problem={problem} missingCount={0} />
      <p className="mb-6">
        {t("complete")} {t("observed", { observed, count })} {t("submitHint")}
      </p>
      <AnswersSummary
        framework={framework}
        answers={answers}
        wording="interview"
        changeHref={(position) => `${path}#${framework.criteria[position]?.criterionId}`}
      />
      <form
        id={formId}
        action={action}
        className="no-print sticky bottom-0 -mx-4 mt-8 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-bg px-4 py-3"
      >
        <input type="hidden" name="assessmentId" value={assessmentId} />
        <input type="hidden" name="frameworkVersionId" value={framework.frameworkVersionId} />
        <input type="hidden" name="locale" value={locale} />
        <ButtonLink look="secondary" href={path}>
          {t("backToCard")}
        </ButtonLink>
        <Button>{t("send")}</Button>
        <SendKey formId={formId} />
      </form>
    </>
  );
}
