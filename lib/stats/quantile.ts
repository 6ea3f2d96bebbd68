/**
 * Sample quantile by linear interpolation between order statistics (type 7, the default of R and NumPy).
 * @param values sample in one unit, at least one number, in any order; not changed
 * @param p share below, 0 to 1
 * @returns point in the unit of the sample, between its smallest and largest value
 * Missing: not allowed; leave missing values out before.
 * @throws RangeError when the sample is empty or holds a number that is not finite, or p is outside 0 to 1
 * Source: Hyndman & Fan (1996) The American Statistician 50, 361-365, definition 7.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: p must lie between 0 and 1, got ${p}`);
  if (values.length === 0) throw new RangeError("quantile: values must hold at least one number");
  const sorted = Float64Array.from(values).sort();
  if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted[sorted.length - 1])) {
    throw new RangeError("quantile: values must be finite numbers");
  }
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
