import type { WeighingAnswers, WeighingMethod } from "./answers";
import { orderOfPlaces } from "./order";
import type { Weighed } from "./rules";

/** The smallest and the largest share of 1 that the answers leave open. */
export interface Spread {
  readonly min: number;
  readonly max: number;
}

/**
 * How far the weights could differ and still agree with the answers, in the order of the criteria.
 * @returns ranks: over all weights that fall in the order given; pairs: between the two usual solutions, eigenvector and
 *   row geometric means; null for swing and points, which leave nothing open, and while there are no weights
 * Source: the extreme points of ordered weights (Kmietowicz & Pearman 1981, Decision Theory and Incomplete Knowledge).
 */
export function spreadOf(
  method: WeighingMethod,
  answers: WeighingAnswers,
  weighed: Weighed,
  criterionIds: readonly string[],
): readonly Spread[] | null {
  if (weighed.status !== "ready") return null;
  if (method === "ranks") return spreadOfOrder(answers.ranks, criterionIds);
  if (!("geometricMeanWeights" in weighed.explained)) return null;
  const other = weighed.explained.geometricMeanWeights;
  return weighed.shares.map((share, i) => ({
    min: Math.min(share, other[i] as number),
    max: Math.max(share, other[i] as number),
  }));
}

/**
 * Weights in a given order are mixtures of the extreme ones, where the first so many criteria share everything alike: one
 * group and all above it come to 1 / (their count) each at most, and to nothing when those above take all.
 */
function spreadOfOrder(places: Readonly<Record<string, number>>, criterionIds: readonly string[]): readonly Spread[] {
  const placed = orderOfPlaces(places, criterionIds);
  const left = criterionIds.filter((id) => places[id] === undefined);
  const order = left.length > 0 ? [...placed, left] : placed;
  return criterionIds.map((id) => {
    const group = order.findIndex((each) => each.includes(id));
    const upToHere = order.slice(0, group + 1).flat().length;
    return { min: group === 0 ? 1 / criterionIds.length : 0, max: 1 / upToHere };
  });
}
