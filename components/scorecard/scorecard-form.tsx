import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Exercise } from "@/lib/assessments/calibration/schema";
import { askedIn, missingAnswers } from "@/lib/assessments/rules";
import type { FormProblem, Scorecard } from "@/lib/assessments/schema";
import { ProblemSummary } from "../assessment/problem-summary";
import { RatingForm } from "../assessment/rating-form";
import { ExerciseOffer } from "../calibration/offer";
import { KeyList } from "./key-list";
import { ScoreMap } from "./score-map";
import { ScorecardKeys } from "./scorecard-keys";
import { ScorecardQuestion } from "./scorecard-question";

interface ScorecardFormProps {
  readonly card: Scorecard;
  readonly problem: FormProblem | null;
  readonly isSaved: boolean;
  /** What can be practised before the first answer; null afterwards. */
  readonly exercise: Exercise | null;
  /** Gets the field `intent` = `check` when the card is to be looked through before it is sent, not only kept. */
  readonly action: (form: FormData) => Promise<void>;
}

const formId = "scorecard";
const keysId = "scorecard-keys";
/** Lets both buttons stand side by side on a phone, in French too. */
const narrow = "max-sm:px-3 max-sm:text-sm";

/** A member's scorecard on a candidate, all criteria on one page. */
export function ScorecardForm({ card, problem, isSaved, exercise, action }: ScorecardFormProps) {
  const t = useTranslations("score");
  const { assessmentId, framework, answers } = card;
  const path = `/assessments/${assessmentId}`;
  const missing = missingAnswers(askedIn(framework), answers);
  const missingOf = (criterionId: string) => missing.filter((answer) => answer.criterionId === criterionId).length;
  return (
    <>
      <ProblemSummary problem={problem} missingCount={missing.length} />
      {isSaved ? (
        <div className="mb-6">
          <Notice tone="success" title={t("draftSaved")} role="status" />
        </div>
      ) : null}
      <Notice>{t("blind")}</Notice>
      <details className="mt-3">
        <summary className="py-2 text-accent">{t("howTo")}</summary>
        <p>{framework.scale.instruction}</p>
        <p className="mt-2">{framework.starReminder}</p>
      </details>
      <KeyList id={keysId} />
      <ExerciseOffer exercise={exercise} href={`${path}/calibration`} />
      <ScoreMap
        formId={formId}
        label={t("map")}
        words={{ short: t.raw("mapState"), long: t.raw("mapStateLong") }}
        criteria={framework.criteria.map(({ criterionId, name, shortName, indicators }) => ({
          criterionId,
          name,
          shortName,
          asked: indicators.length,
          answered: indicators.length - missingOf(criterionId),
        }))}
      />
      <RatingForm
        id={formId}
        action={action}
        saveUrl={`${path}/save`}
        sentUrl={`${path}/score?again=1`}
        frameworkVersionId={framework.frameworkVersionId}
        hidden={{ assessmentId }}
        buttons={
          <>
            <Button look="secondary" className={narrow} data-stay>
              {t("saveDraft")}
            </Button>
            <Button className={narrow} name="intent" value="check" data-check data-next={`${path}/score?step=check`}>
              {t("submit")}
            </Button>
          </>
        }
      >
        {framework.criteria.map(({ criterionId, name, definition, indicators }) => (
          <section
            key={criterionId}
            id={criterionId}
            data-criterion={criterionId}
            tabIndex={-1}
            aria-labelledby={`criterion.${criterionId}`}
            className="mb-10 scroll-mt-14"
          >
            <h2 id={`criterion.${criterionId}`}>{name}</h2>
            <p className="mb-4 max-w-[70ch] text-muted">{definition}</p>
            {indicators.map((indicator) => (
              <ScorecardQuestion
                key={indicator.indicatorId}
                indicator={indicator}
                given={answers[indicator.indicatorId]}
                scale={framework.scale}
                problem={problem}
              />
            ))}
          </section>
        ))}
        <p className="text-sm text-muted">{t("submitHint")}</p>
        <ScorecardKeys formId={formId} helpId={keysId} />
      </RatingForm>
    </>
  );
}
