import { requireAtLeast, requireLength, requireWeights } from "../require";

/**
 * Correlation between a person's errors on two criteria that makes the error of the weighted total what it is known to be:
 * SE^2 = (1 - rho) sum w^2 s^2 + rho (sum w s)^2, solved for rho. Halo and severity make errors go together; a total's
 * error, estimated on the raters' own totals, shows how much.
 * @param weights weight of each criterion, 0 or more, in any unit, n entries
 * @param standardErrors standard error of each criterion level, in levels, 0 or more, n entries
 * @param totalError standard error of the weighted total (weights adding to 1), in levels, 0 or more
 * @returns correlation, 0 to 1; 0 when the total is at least as sure as independent errors make it, or when it cannot
 * matter: fewer than two criteria have both a weight and an error
 * Missing: not accepted.
 * @throws RangeError when lists differ in length, or a weight or error is negative or not finite
 * Source: variance of a weighted sum with one correlation; `scoring.md` sections 4.3 and 8.
 */
export function errorCorrelation(
  weights: readonly number[],
  standardErrors: readonly number[],
  totalError: number,
): number {
  requireWeights("errorCorrelation: weights", weights);
  requireLength("errorCorrelation: standardErrors", standardErrors, weights.length);
  for (const [c, error] of standardErrors.entries()) requireAtLeast(`errorCorrelation: standardErrors[${c}]`, error, 0);
  requireAtLeast("errorCorrelation: totalError", totalError, 0);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (weightSum === 0) return 0;
  const shares = weights.map((weight, c) => (weight / weightSum) * (standardErrors[c] as number));
  const independent = shares.reduce((sum, share) => sum + share * share, 0);
  const together = shares.reduce((sum, share) => sum + share, 0) ** 2;
  // Equal but for rounding: one criterion, or none, carries all the error.
  if (together - independent <= 1e-12 * together) return 0;
  return Math.min(1, Math.max(0, (totalError * totalError - independent) / (together - independent)));
}
