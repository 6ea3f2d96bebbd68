import { minimiseLinear } from "../../stats/linear-program";
import { requireAtLeast, requireLength } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import { explainedWeights } from "./explained-weights";

/** Weights from the comparisons with the best and the worst criterion. */
export interface BwmWeights extends Result<readonly number[]> {
  /** largest violation left, in units of weight; 0 when the comparisons agree; null without weights */
  readonly xi: number | null;
  /** 0 = consistent, larger = less so; null without weights */
  readonly inputBasedConsistencyRatio: number | null;
  /** position of the best and of the worst criterion; null without criteria */
  readonly best: number | null;
  readonly worst: number | null;
}

/**
 * Best-worst method, linear model: the weights that least violate `w_best = a_Bj w_j` and `w_j = a_jW w_worst`.
 * @param bestToOthers a_Bj = how many times the best criterion matters as much as j, 1 or more (usually to 9), 1 for itself
 * @param othersToWorst a_jW = how many times j matters as much as the worst criterion, 1 or more, 1 for itself
 * @returns weights 0 to 1 that add up to 1 within 1e-9; terms have the position as id and the weight as value and amount;
 *   n = number of criteria; xi 0 to 1; consistency ratio max_j abs(a_Bj a_jW - a_BW) / (a_BW^2 - a_BW), 0 or more.
 *   When the best matters no more than the worst (a_BW = 1) all weights are equal and the ratio is 0
 * Missing: no criteria: null with `no-data`; missing comparisons are not accepted.
 * @throws RangeError naming the argument: lengths that differ, entries below 1, no best or worst criterion, or two
 *   different answers for the best against the worst
 * Source: Rezaei (2015), Omega 53, 49-57; Rezaei (2016), Omega 64, 126-130; Liang, Brunelli & Rezaei (2020), Omega 96, 102175.
 */
export function bwmWeights(bestToOthers: readonly number[], othersToWorst: readonly number[]): BwmWeights {
  requireLength("bwmWeights: othersToWorst", othersToWorst, bestToOthers.length);
  for (const [j, entry] of bestToOthers.entries()) requireAtLeast(`bwmWeights: bestToOthers[${j}]`, entry, 1);
  for (const [j, entry] of othersToWorst.entries()) requireAtLeast(`bwmWeights: othersToWorst[${j}]`, entry, 1);
  const n = bestToOthers.length;
  if (n === 0) {
    const none = { xi: null, inputBasedConsistencyRatio: null, best: null, worst: null };
    return seal({ ...explainedWeights([], null, ["no-data"]), ...none });
  }

  const best = unitWithLargest("bestToOthers", bestToOthers, othersToWorst);
  const worst = unitWithLargest("othersToWorst", othersToWorst, bestToOthers);
  const bestToWorst = bestToOthers[worst] as number;
  if (Math.abs(bestToWorst - (othersToWorst[best] as number)) > SLACK) {
    throw new RangeError("bwmWeights: bestToOthers and othersToWorst disagree about the best against the worst");
  }
  const isFlat = bestToWorst <= 1 + SLACK;
  const { weights, xi } = isFlat
    ? { weights: bestToOthers.map(() => 1 / n), xi: 0 }
    : solve(bestToOthers, othersToWorst, best, worst);
  const deviations = bestToOthers.map((entry, j) => Math.abs(entry * (othersToWorst[j] as number) - bestToWorst));
  const ratio = isFlat ? 0 : Math.max(...deviations) / (bestToWorst * bestToWorst - bestToWorst);
  return seal({ ...explainedWeights(weights, weights, []), xi, inputBasedConsistencyRatio: ratio, best, worst });
}

/** Variables: one weight per criterion, then xi. Each absolute value becomes two rows. */
function solve(bestToOthers: readonly number[], othersToWorst: readonly number[], best: number, worst: number) {
  const n = bestToOthers.length;
  const cost = [...bestToOthers.map(() => 0), 1];
  const rows = bestToOthers.flatMap((_, j) => [
    ...within(n, best, j, bestToOthers[j] as number),
    ...within(n, j, worst, othersToWorst[j] as number),
  ]);
  const outcome = minimiseLinear(cost, rows, [{ coefficients: [...bestToOthers.map(() => 1), 0], bound: 1 }]);
  // Equal weights with a large xi always satisfy the rows, and xi cannot fall below 0.
  if (outcome.kind !== "optimal") throw new RangeError(`bwmWeights: bestToOthers gave an ${outcome.kind} programme`);
  return { weights: outcome.point.slice(0, n), xi: outcome.point[n] as number };
}

/** abs(w_left - factor w_right) <= xi, as two rows. */
function within(n: number, left: number, right: number, factor: number) {
  const difference = Array.from({ length: n }, (_, v) => (v === left ? 1 : 0) - (v === right ? factor : 0));
  return [
    { coefficients: [...difference, -1], bound: 0 },
    { coefficients: [...difference.map((each) => -each), -1], bound: 0 },
  ];
}

/** The criterion compared 1 to 1 with itself; among several, the one that stands out most on the other scale. */
function unitWithLargest(argument: string, entries: readonly number[], others: readonly number[]): number {
  const units = entries.map((_, j) => j).filter((j) => (entries[j] as number) <= 1 + SLACK);
  if (units.length === 0) throw new RangeError(`bwmWeights: ${argument} must hold a 1 for the criterion itself`);
  return units.reduce((at, j) => ((others[j] as number) > (others[at] as number) ? j : at));
}
