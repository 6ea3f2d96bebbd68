/**
 * Sum with Neumaier's compensation: the rounding lost at each step is carried along and given back at the end, so the
 * result hardly depends on the order of the addends.
 * Source: Neumaier (1974), ZAMM 54, 39-51, algorithm IV.
 * @param values addends in one unit, any length; an empty list sums to 0
 * @returns the sum in the unit of the addends, any real number
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when an addend is not finite
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const result = total + lost;
  if (!Number.isFinite(result)) throw new RangeError("sum: values must be finite numbers");
  return result;
}
