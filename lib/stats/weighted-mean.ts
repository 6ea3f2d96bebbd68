/**
 * Weighted arithmetic mean: sum of weight times value over the sum of the weights. Plain sums: the lists are short, and
 * bulk code runs through here millions of times.
 * Source: definition.
 * @param values observations in one unit, at least one
 * @param weights one weight per observation, 0 or more, not all 0, any unit
 * @param count how many leading entries to use; all when left out, so that bulk code can reuse one scratch list
 * @returns the mean in the unit of the observations, never outside the range of those that weigh: the last bit is not
 *   allowed to carry a mean of fives above five
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when the lengths differ, a weight is negative, no weight is positive or a number is not finite
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>, count = values.length): number {
  if (count === values.length && values.length !== weights.length) {
    throw new RangeError("weightedMean: values and weights differ in length");
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let products = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const weight = weights[i] as number;
    if (weight < 0) throw new RangeError("weightedMean: weights must be 0 or more");
    products += value * weight;
    total += weight;
    if (weight > 0) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (total === 0) throw new RangeError("weightedMean: weights must not all be 0");
  const raw = products / total;
  if (!Number.isFinite(raw)) throw new RangeError("weightedMean: values and weights must be finite numbers");
  return raw < low ? low : raw > high ? high : raw;
}
