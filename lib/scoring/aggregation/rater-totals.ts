import { weightedMean } from "../../stats/weighted-mean";
import { requireLength, requireWeights } from "../require";
import { seal } from "../result";
import type { CriterionInput } from "./aggregate-criterion";
import type { SourceRaterMeans } from "./rater-means";
import { raterMeans } from "./rater-means";

/**
 * One figure per rater over the whole profile: the rater's criterion means by the criteria's weights. A rater who is kind
 * on one criterion tends to be kind on all, so that the error of a total is read off these, not added up over criteria.
 * @param inputs the criteria of one person, as for `aggregateCriterion`
 * @param weights one per criterion, 0 or more, any unit, in the same order
 * @returns the sources that count on some criterion of weight above 0, each with its raters; figures in levels
 * Missing: a criterion on which the rater's source does not count, or the rater gave no level, is left out of the rater's
 *   figure and the weights are rescaled.
 * @throws RangeError naming the argument: weights of another length or negative, and as `aggregateCriterion`
 * Source: `scoring.md` section 4.3.
 */
export function raterTotals(
  inputs: readonly CriterionInput[],
  weights: readonly number[],
): readonly SourceRaterMeans[] {
  requireWeights("raterTotals: weights", weights);
  requireLength("raterTotals: weights", weights, inputs.length);
  const figures = new Map<string, Map<string, { means: number[]; weights: number[] }>>();
  for (const [c, input] of inputs.entries()) {
    const weight = weights[c] as number;
    if (weight === 0) continue;
    for (const { sourceId, raters } of raterMeans(input)) {
      const source = figures.get(sourceId) ?? new Map();
      figures.set(sourceId, source);
      for (const { raterId, mean } of raters) {
        const own = source.get(raterId) ?? { means: [], weights: [] };
        source.set(raterId, own);
        own.means.push(mean);
        own.weights.push(weight);
      }
    }
  }
  return seal(
    [...figures].map(([sourceId, raters]) => ({
      sourceId,
      raters: [...raters].map(([raterId, own]) => ({ raterId, mean: weightedMean(own.means, own.weights) })),
    })),
  );
}
