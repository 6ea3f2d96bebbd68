import { weightedMean } from "../../stats/weighted-mean";
import { levelAt } from "../level-at";
import { seal } from "../result";
import type { CriterionInput } from "./aggregate-criterion";
import { aggregateCriterion } from "./aggregate-criterion";
import type { RaterRow } from "./source-level";

/** The raters of one source that counts, each with one figure in levels. */
export interface SourceRaterMeans {
  readonly sourceId: string;
  readonly raters: readonly { readonly raterId: string; readonly mean: number }[];
}

/**
 * One figure per rater on one criterion: the mean of the indicators that the rater observed, by their weights. Raters of
 * one kind differ by these, which is what an error band rests on.
 * @param input as for `aggregateCriterion`
 * @returns the counted sources in the order given, each with its raters who gave a level on an indicator of weight above
 *   0; means on the scale
 * Missing: sources that do not count (not scored, withheld, absent, below their share) are left out, so that a withheld
 *   group leaves no trace in any error band; a rater's missing indicators are left out and the weights rescaled.
 * @throws RangeError naming the argument, as `aggregateCriterion`
 * Source: `scoring.md` section 4.3.
 */
export function raterMeans(input: CriterionInput): readonly SourceRaterMeans[] {
  const counted = new Set(
    aggregateCriterion(input)
      .terms.filter((term) => term.state === "counted")
      .map((term) => term.id),
  );
  return seal(
    input.sources
      .filter((source) => counted.has(source.sourceId))
      .map((source) => {
        const asked = new Set(source.indicatorIds);
        const scored = input.indicators.filter((each) => asked.has(each.indicatorId) && each.weight > 0);
        return { sourceId: source.sourceId, raters: source.raters.flatMap((rater) => meanOf(rater, scored)) };
      }),
  );
}

function meanOf(rater: RaterRow, scored: readonly { readonly indicatorId: string; readonly weight: number }[]) {
  const observed = scored.filter((each) => levelAt(rater.levels, each.indicatorId) !== null);
  if (observed.length === 0) return [];
  const mean = weightedMean(
    observed.map((each) => levelAt(rater.levels, each.indicatorId) as number),
    observed.map((each) => each.weight),
  );
  return [{ raterId: rater.raterId, mean }];
}
