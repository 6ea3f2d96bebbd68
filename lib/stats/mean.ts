import { sum } from "./sum";

/**
 * Arithmetic mean: compensated sum divided by the count.
 * Source: definition.
 * @param values observations in one unit, at least one
 * @returns the mean in the unit of the observations, between the smallest and the largest of them up to rounding
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when there is no observation or one is not finite
 */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError("mean: values must hold at least one number");
  return sum(values) / values.length;
}
