import { sum } from "../../stats/sum";
import { requireWeights } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";

/** A weight above this share of the whole makes one criterion decide alone: allowed, but said. */
const DOMINANT_SHARE = 0.6;

/**
 * Weights from points given directly: each criterion's points over the sum of the points.
 * @param points importance of each criterion, 0 or more, any unit, in the order of the framework
 * @returns weights that add up to 1 within 1e-9, in the same order; terms have the position as id, the points as value
 *   and the weight as amount; n = number of criteria; reason `dominant-weight` when one of several holds more than 60 %
 * Missing: no points, or all 0: null with `weights-all-zero`, never equal weights in silence.
 * @throws RangeError naming the position when points are negative or not finite
 * Source: `scoring.md` section 2.
 */
export function directWeights(points: readonly number[]): Result<readonly number[]> {
  requireWeights("directWeights: points", points);
  const total = sum(points);
  const weights = total > 0 ? points.map((point) => point / total) : null;
  const reasons: Reason[] = weights === null ? ["weights-all-zero"] : [];
  if (weights !== null && weights.length > 1 && weights.some((weight) => weight > DOMINANT_SHARE + SLACK)) {
    reasons.push("dominant-weight");
  }
  return seal({
    value: weights,
    n: points.length,
    status: weights === null ? "undefined" : "ok",
    reasons,
    terms: points.map((point, i) => {
      const weight = weights?.[i] ?? 0;
      return { id: String(i), value: point, weight, amount: weight, n: 1 };
    }),
  });
}
