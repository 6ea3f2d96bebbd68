import { sum } from "../../stats/sum";
import { requireWeights } from "../require";
import type { Weights } from "./explained-weights";
import { explainedWeights } from "./explained-weights";

/**
 * Weights from points given directly: each criterion's points over the sum of the points.
 * @param points importance of each criterion, 0 or more, any unit, in the order of the framework
 * @returns weights 0 to 1 that add up to 1 within 1e-9, in the same order; terms have the position as id, the points as
 *   value and the weight as amount; n = number of criteria; `dominant-weight` when one of several holds more than 60 %
 * Missing: no points, or all 0: null with `weights-all-zero`, never equal weights in silence.
 * @throws RangeError naming the position when points are negative or not finite
 * Source: `scoring.md` section 2.
 */
export function directWeights(points: readonly number[]): Weights {
  requireWeights("directWeights: points", points);
  const total = sum(points);
  if (total === 0) return explainedWeights(points, null, ["weights-all-zero"]);
  return explainedWeights(
    points,
    points.map((point) => point / total),
    [],
  );
}
