import { useTranslations } from "next-intl";
import type { Criterion, Framework, Indicator, LevelKey } from "@/lib/frameworks/schema";
import type { IndicatorRating } from "@/lib/results/schema";

/** Every named answer, indicator by indicator, with the anchor of its level and the evidence the reader may see. */
export function IndicatorDetails({
  framework,
  ratings,
  showsEvidence,
}: {
  framework: Framework;
  ratings: readonly IndicatorRating[];
  showsEvidence: boolean;
}) {
  return (
    <div className="space-y-2">
      {framework.criteria.map((criterion) => (
        <CriterionDetails
          key={criterion.criterionId}
          criterion={criterion}
          ratings={ratings}
          showsEvidence={showsEvidence}
        />
      ))}
    </div>
  );
}

function CriterionDetails({
  criterion,
  ...rest
}: {
  criterion: Criterion;
  ratings: readonly IndicatorRating[];
  showsEvidence: boolean;
}) {
  return (
    <details className="rounded-card border border-line">
      <summary className="min-h-10 p-3 font-[550]">{criterion.name}</summary>
      <div className="space-y-5 border-t border-line p-3">
        <p className="text-sm text-muted">{criterion.definition}</p>
        {criterion.indicators.map((indicator) => (
          <IndicatorAnswers key={indicator.indicatorId} indicator={indicator} {...rest} />
        ))}
      </div>
    </details>
  );
}

function IndicatorAnswers({
  indicator,
  ratings,
  showsEvidence,
}: {
  indicator: Indicator;
  ratings: readonly IndicatorRating[];
  showsEvidence: boolean;
}) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  const own = ratings.filter(({ indicatorId }) => indicatorId === indicator.indicatorId);
  return (
    <div>
      <h3>{indicator.statement.interview}</h3>
      {own.length === 0 ? <p className="text-sm text-muted">{words("none")}</p> : null}
      <ul className="mt-1 space-y-2">
        {own.map((rating) => (
          <li key={`${rating.raterKind} ${rating.raterName}`} className="border-l-2 border-line pl-3 text-sm">
            <p>
              <span className="font-[550]">{words(`raterKind.${rating.raterKind}`)}</span> · {rating.raterName} ·{" "}
              {rating.level === null ? words("notObserved") : words("level", { level: rating.level })}
            </p>
            {rating.level === null ? null : (
              <p className="text-muted">{indicator.anchors[String(rating.level) as LevelKey]}</p>
            )}
            {showsEvidence && rating.evidence ? (
              <p>
                <span className="font-[550]">{t("evidence")}</span> · {rating.evidence}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
