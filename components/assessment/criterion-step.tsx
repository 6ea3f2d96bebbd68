import { useTranslations } from "next-intl";
import { ExerciseOffer } from "@/components/calibration/offer";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import type { Exercise } from "@/lib/assessments/calibration/schema";
import { wordingFor } from "@/lib/assessments/respondent/rules";
import type { RespondentForm } from "@/lib/assessments/respondent/schema";
import { type FormProblem, longestText } from "@/lib/assessments/schema";
import type { Criterion } from "@/lib/frameworks/schema";
import { AboutPerson } from "./about-person";
import { CriterionField } from "./criterion-field";
import { ProblemSummary } from "./problem-summary";
import { RatingForm } from "./rating-form";
import { StepNavigation } from "./step-navigation";

interface CriterionStepProps {
  readonly form: RespondentForm;
  readonly criterion: Criterion;
  /** From 1. */
  readonly position: number;
  readonly missingCount: number;
  /** What a rater can do before the first question. */
  readonly exercise: Exercise | null;
  readonly problem: FormProblem | null;
  readonly action: (form: FormData) => Promise<void>;
}

/** Minutes for the questions that are left, at half a minute each. */
function minutesLeft(missingCount: number): number {
  return Math.ceil(missingCount / 2);
}

/** One criterion of the form: its questions, and room for an example. */
export function CriterionStep({
  form,
  criterion,
  position,
  missingCount,
  exercise,
  problem,
  action,
}: CriterionStepProps) {
  const t = useTranslations("respond.criterion");
  const rater = useTranslations("respond.rater");
  const { assessmentId, framework } = form;
  const isSelf = form.kind === "self";
  const { criterionId } = criterion;
  const path = `/respond/${assessmentId}`;
  const count = framework.criteria.length;
  const next = position < count ? String(position + 1) : "check";
  return (
    <>
      <StepNavigation
        backHref={`${path}?step=${position > 1 ? position - 1 : "notice"}`}
        backTo={position > 1 ? (framework.criteria[position - 2]?.name ?? null) : null}
      />
      <AboutPerson form={form} />
      <p className="text-muted">
        {t("progress", { n: position, count })} —{" "}
        {missingCount > 0 ? t("minutesLeft", { minutes: minutesLeft(missingCount) }) : t("allAnswered")}
      </p>
      <h1 className="mt-1">{criterion.name}</h1>
      <p className="mt-2">{criterion.definition}</p>
      <ExerciseOffer exercise={exercise} href={`${path}/calibration`} />
      <details className="mt-3 mb-8" open={position === 1}>
        <summary className="py-2 text-accent">{t("howTo")}</summary>
        <p>{framework.scale.instruction}</p>
        <p className="mt-2 hidden text-sm text-muted md:block">{t("keys")}</p>
      </details>
      <ProblemSummary problem={problem} missingCount={missingCount} />
      {isSelf ? null : (
        <div className="mb-8">
          <Notice>{rater("onlySeen", { notObserved: framework.scale.notObserved })}</Notice>
        </div>
      )}
      <RatingForm
        action={action}
        saveUrl={`${path}/save`}
        sentUrl={`${path}/done?again=1`}
        frameworkVersionId={framework.frameworkVersionId}
        hidden={{ assessmentId, step: String(position), next }}
        buttons={
          <Button className="min-h-12 w-full sm:w-auto" data-next={`${path}?step=${next}`}>
            {t("continue")}
          </Button>
        }
      >
        <CriterionField
          indicators={criterion.indicators}
          answers={form.answers}
          scale={framework.scale}
          wording={wordingFor(form.kind)}
          problem={problem}
        />
        <div className="mt-10">
          <label htmlFor={`example.${criterionId}`} className="block text-lg font-[550]">
            {isSelf ? t("example") : rater("example")}
          </label>
          <p id="example-hint" className="mb-2 text-muted">
            {isSelf ? t("exampleHint", { prompt: framework.scale.evidencePrompt }) : rater("exampleHint")}
          </p>
          <TextArea
            id={`example.${criterionId}`}
            name={`example.${criterionId}`}
            defaultValue={form.examples[criterionId] ?? ""}
            aria-describedby="example-hint"
            maxLength={longestText}
            rows={4}
          />
        </div>
        <noscript>
          <p className="mt-6 text-sm text-muted">{t("noScript")}</p>
        </noscript>
      </RatingForm>
    </>
  );
}
