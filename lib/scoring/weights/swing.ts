import { sum } from "../../stats/sum";
import { requireWithin } from "../require";
import { SLACK } from "../slack";
import type { Weights } from "./explained-weights";
import { explainedWeights } from "./explained-weights";

/** Points of the swing that matters most; every other swing is judged against it. */
const BEST_SWING = 100;

/**
 * Weights from swings: how much going from the worst to the best level of a criterion matters, the greatest swing being
 * 100; each swing over the sum of the swings.
 * @param swings one per criterion, 0 to 100 points, in the order of the framework
 * @returns weights 0 to 1 that add up to 1 within 1e-9, in the same order; terms have the position as id, the swing as
 *   value and the weight as amount; n = number of criteria; `weights-rescaled` when no swing stands at 100, which leaves
 *   the proportions as given
 * Missing: no swings, or all 0: null with `weights-all-zero`.
 * @throws RangeError naming the position when a swing lies outside 0 to 100
 * Source: von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research.
 */
export function swingWeights(swings: readonly number[]): Weights {
  for (const [i, swing] of swings.entries()) requireWithin(`swingWeights: swings[${i}]`, swing, 0, BEST_SWING);
  const total = sum(swings);
  if (total === 0) return explainedWeights(swings, null, ["weights-all-zero"]);
  const isAnchored = Math.max(...swings) >= BEST_SWING - SLACK;
  return explainedWeights(
    swings,
    swings.map((swing) => swing / total),
    isAnchored ? [] : ["weights-rescaled"],
  );
}
