/**
 * Ranks of values from smallest to largest, equal values sharing the mean of their places.
 * @param values numbers in one unit, any length
 * @returns one rank per value in the same order, 1 to n in steps of a half; they add up to n (n + 1) / 2
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when a value is not finite
 * Source: Kendall (1945), Biometrika 33, 239-251 (ties).
 */
export function midRanks(values: readonly number[]): number[] {
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError("midRanks: values must be finite numbers");
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] as number] === values[order[start] as number]) end++;
    for (let place = start; place <= end; place++) ranks[order[place] as number] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}
