import sample from "@/lib/packs/kam-aptitudes/sample.json";
import { shape } from "@/lib/packs/kam-aptitudes/shape";
import type { CriterionInput, SourceInput } from "@/lib/scoring/aggregation/aggregate-criterion";
import { FIVE_POINT } from "@/lib/scoring/types";

/** The sample company's autumn 2026 round as criterion inputs, with its own thresholds. */
export function sampleCriterionInputs(candidateId: string): CriterionInput[] {
  return shape.criteria.map((criterion) => ({
    criterionId: criterion.id,
    indicators: criterion.indicators.map((indicator) => ({ indicatorId: indicator.id, weight: 1 })),
    sources: shape.raterKinds.map((kind) => sampleSource(candidateId, criterion, kind)),
    minItemShare: 2 / 3,
    scale: FIVE_POINT,
  }));
}

type Kind = (typeof shape.raterKinds)[number];

function sampleSource(candidateId: string, criterion: (typeof shape.criteria)[number], kind: Kind): SourceInput {
  return {
    sourceId: kind,
    weight: sample.settings.sourceWeights[kind],
    minimumRaters: sample.settings.anonymousKinds.includes(kind) ? sample.settings.anonymityMinimum : 1,
    indicatorIds: criterion.indicators
      .filter((indicator) => (indicator.observableBy as readonly Kind[]).includes(kind))
      .map((indicator) => indicator.id),
    raters: sample.assessments
      .filter((each) => each.round === "2026-autumn" && each.ratee === candidateId && each.kind === kind)
      .map((each) => ({ raterId: each.rater, levels: each.ratings })),
  };
}
