import { requireAtLeast, requireFinite, requireLength, requireWeights, requireWithin } from "../require";
import { SLACK } from "../slack";

/** What is known about the weights; every list follows the order of the criteria. */
export type WeightSet =
  /** Nothing: every set of weights is equally likely. */
  | { readonly kind: "any" }
  /** All: one set of weights, in any unit. */
  | { readonly kind: "exact"; readonly weights: readonly number[] }
  /** The order of importance: 1 is most important; equal numbers leave the order between two criteria open. */
  | { readonly kind: "rank-order"; readonly ranks: readonly number[] }
  /** Ends of each normalised weight, shares of 1; every set inside is equally likely. */
  | { readonly kind: "intervals"; readonly low: readonly number[]; readonly high: readonly number[] }
  /** A spread around one set: Dirichlet with `concentration` times the normalised weights; 100 is narrow, 10 is wide. */
  | { readonly kind: "dirichlet"; readonly weights: readonly number[]; readonly concentration: number }
  /** Several people's sets, one drawn at a time; `judgeWeights` makes some likelier than others. */
  | {
      readonly kind: "judges";
      readonly weights: readonly (readonly number[])[];
      readonly judgeWeights?: readonly number[];
    };

/**
 * Which criteria can ever receive a weight above 0; the others are shown, not scored.
 * @param where function and argument, for the message
 * @param set what is known about the weights, n entries a list
 * @param n number of criteria, at least 1
 * @returns one flag a criterion; none is true when every weight is 0
 * Missing: weights may not be missing; a judge with nothing but zeros counts as absent.
 * @throws RangeError naming `where` when a list has another length, a weight is negative or not finite, or no set of
 * weights lies between the ends of the intervals
 * Source: `scoring.md` sections 0 and 8.
 */
export function weighableCriteria(where: string, set: WeightSet, n: number): readonly boolean[] {
  switch (set.kind) {
    case "any":
      return Array.from({ length: n }, () => true);
    case "rank-order": {
      requireLength(`${where}.ranks`, set.ranks, n);
      for (const [i, rank] of set.ranks.entries()) requireAtLeast(`${where}.ranks[${i}]`, rank, 1);
      return set.ranks.map(() => true);
    }
    case "exact":
      return requireWeights(`${where}.weights`, requireLength(`${where}.weights`, set.weights, n)).map(isAboveZero);
    case "dirichlet": {
      if (!(requireFinite(`${where}.concentration`, set.concentration) > 0)) {
        throw new RangeError(`${where}.concentration must be above 0, got ${set.concentration}`);
      }
      return requireWeights(`${where}.weights`, requireLength(`${where}.weights`, set.weights, n)).map(isAboveZero);
    }
    case "judges": {
      const judgeWeights = requireWeights(`${where}.judgeWeights`, set.judgeWeights ?? set.weights.map(() => 1));
      requireLength(`${where}.judgeWeights`, judgeWeights, set.weights.length);
      for (const [j, weights] of set.weights.entries()) {
        requireWeights(`${where}.weights[${j}]`, requireLength(`${where}.weights[${j}]`, weights, n));
      }
      const heard = set.weights.filter((_, j) => isAboveZero(judgeWeights[j] as number));
      return Array.from({ length: n }, (_, c) => heard.some((weights) => isAboveZero(weights[c] as number)));
    }
    case "intervals":
      return weighableIntervals(where, set.low, set.high, n);
  }
}

function weighableIntervals(
  where: string,
  low: readonly number[],
  high: readonly number[],
  n: number,
): readonly boolean[] {
  requireLength(`${where}.low`, low, n);
  requireLength(`${where}.high`, high, n);
  let least = 0;
  let most = 0;
  for (let c = 0; c < n; c++) {
    least += requireWithin(`${where}.low[${c}]`, low[c] as number, 0, 1);
    most += requireWithin(`${where}.high[${c}]`, high[c] as number, low[c] as number, 1);
  }
  if (least > 1 + SLACK || most < 1 - SLACK) {
    throw new RangeError(`${where} must allow weights that add to 1: the ends add to ${least} and ${most}`);
  }
  return high.map(isAboveZero);
}

function isAboveZero(weight: number): boolean {
  return weight > 0;
}
