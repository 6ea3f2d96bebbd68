import { sum } from "./sum";

/**
 * Weighted arithmetic mean: sum of weight times value over the sum of the weights.
 * Source: definition.
 * @param values observations in one unit, at least one
 * @param weights one weight per observation, 0 or more, not all 0, any unit
 * @returns the mean in the unit of the observations, never outside their range: the last bit is not allowed to carry a
 *   mean of fives above five
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when the lengths differ, a weight is negative, no weight is positive or a number is not finite
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  if (values.length !== weights.length) throw new RangeError("weightedMean: values and weights differ in length");
  if (weights.some((weight) => weight < 0)) throw new RangeError("weightedMean: weights must be 0 or more");
  const total = sum(weights);
  if (total <= 0) throw new RangeError("weightedMean: weights must not all be 0");
  const raw = sum(values.map((value, i) => value * (weights[i] as number))) / total;
  const weighing = values.filter((_, i) => (weights[i] as number) > 0);
  return Math.min(Math.max(raw, Math.min(...weighing)), Math.max(...weighing));
}
