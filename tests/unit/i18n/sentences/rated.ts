import {
  aggregateCriterion,
  type CriterionLevel,
  type SourceInput,
} from "@/lib/scoring/aggregation/aggregate-criterion";
import { FIVE_POINT } from "@/lib/scoring/types";

const settings = {
  self: { weight: 0, minimumRaters: 1 },
  hr: { weight: 0.25, minimumRaters: 1 },
  manager: { weight: 0.35, minimumRaters: 1 },
  peer: { weight: 0.2, minimumRaters: 3 },
  customer: { weight: 0.2, minimumRaters: 3 },
} as const;

/** Levels of two indicators per rater, by kind; kinds that are not named were not asked. */
export type Rated = Readonly<
  Partial<Record<keyof typeof settings, readonly (readonly [number | null, number | null])[]>>
>;

/** A level made by the engine from a few ratings, under the default settings of a campaign. */
export function levelOf(rated: Rated, criterionId = "team-builder", indicatorIds = ["i1", "i2"]): CriterionLevel {
  return aggregateCriterion({
    criterionId,
    indicators: indicatorIds.map((indicatorId) => ({ indicatorId, weight: 1 })),
    sources: Object.entries(rated).map(
      ([kind, raters]): SourceInput => ({
        sourceId: kind,
        ...settings[kind as keyof typeof settings],
        indicatorIds,
        raters: raters.map((levels, r) => ({
          raterId: `${kind}-${r}`,
          levels: Object.fromEntries(indicatorIds.map((id, i) => [id, levels[i] ?? null])),
        })),
      }),
    ),
    minItemShare: 2 / 3,
    scale: FIVE_POINT,
  });
}
