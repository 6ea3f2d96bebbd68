import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { wordingFor } from "@/lib/assessments/respondent/rules";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";
import type { FormProblem } from "@/lib/assessments/schema";
import { AboutPerson } from "./about-person";
import { AnswersSummary } from "./answers-summary";
import { MissingList } from "./missing-list";
import { ProblemSummary } from "./problem-summary";
import { RatingForm } from "./rating-form";
import { StepNavigation } from "./step-navigation";

interface CheckStepProps {
  readonly form: RespondentForm;
  readonly missing: readonly { readonly criterionId: string; readonly indicatorId: string }[];
  readonly problem: FormProblem | null;
  readonly action: (form: FormData) => Promise<void>;
}

/** All answers before sending, with what is missing on top. */
export function CheckStep({ form, missing, problem, action }: CheckStepProps) {
  const t = useTranslations("respond.check");
  const { assessmentId, framework } = form;
  const path = `/respond/${assessmentId}`;
  const wording = wordingFor(form.kind);
  const count = framework.criteria.length;
  const criterionHref = (position: number) => `${path}?step=${position + 1}`;
  const missingList = (
    <MissingList framework={framework} missing={missing} wording={wording} criterionHref={criterionHref} />
  );
  return (
    <>
      <StepNavigation backHref={`${path}?step=${count}`} backTo={framework.criteria[count - 1]?.name ?? null} />
      <AboutPerson form={form} />
      <h1>{t("title")}</h1>
      <p className="mt-2 mb-6">{t("lead")}</p>
      {problem?.reason === "answers-missing" && missing.length > 0 ? (
        <ProblemSummary problem={problem} missingCount={missing.length}>
          {missingList}
        </ProblemSummary>
      ) : (
        <>
          <ProblemSummary problem={problem} missingCount={missing.length} />
          <div className="mb-8">
            {missing.length > 0 ? (
              <Notice tone="warning" title={t("missing", { count: missing.length })}>
                {missingList}
              </Notice>
            ) : (
              <p>{t("complete")}</p>
            )}
          </div>
        </>
      )}
      <AnswersSummary
        framework={framework}
        answers={form.answers}
        examples={form.examples}
        wording={wording}
        changeHref={criterionHref}
      />
      <RatingForm
        action={action}
        saveUrl={`${path}/save`}
        sentUrl={`${path}/done?again=1`}
        frameworkVersionId={framework.frameworkVersionId}
        hidden={{ assessmentId }}
        buttons={<Button className="min-h-12 w-full sm:w-auto">{t("send")}</Button>}
      />
    </>
  );
}
