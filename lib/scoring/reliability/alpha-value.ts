import { type RatingMatrix, readRow } from "../rating-matrix";

/**
 * Cronbach's alpha as a number only, for bulk use: no limits, no terms, no least number of ratees.
 * @param items ratees x items, levels
 * @returns at most 1, negative values reported; null with fewer than two items or complete ratees, or a sum without variance
 * Missing: ratees with a missing item are left out.
 * @throws RangeError when rows differ in length or a level is not finite
 * Source: Cronbach (1951) Psychometrika 16, 297-334; one pass over distances from the first ratee.
 */
export function alphaValue(items: RatingMatrix): number | null {
  const k = items[0]?.length ?? 0;
  const row = new Float64Array(k);
  const origin = new Float64Array(k);
  const sums = new Float64Array(k);
  let n = 0;
  let squares = 0;
  let totalSum = 0;
  let totalSquares = 0;
  for (let i = 0; i < items.length; i++) {
    if (!readRow("alphaValue: items", items, i, row, 0)) continue;
    if (n === 0) origin.set(row);
    n += 1;
    let total = 0;
    for (let j = 0; j < k; j++) {
      const distance = (row[j] as number) - (origin[j] as number);
      sums[j] = (sums[j] as number) + distance;
      squares += distance * distance;
      total += distance;
    }
    totalSum += total;
    totalSquares += total * total;
  }
  if (n < 2) return null;
  let itemVariances = squares;
  for (const sum of sums) itemVariances -= sum ** 2 / n;
  return alphaFromVariances(itemVariances, totalSquares - totalSum ** 2 / n, k);
}

/**
 * Cronbach's alpha from the variances it compares.
 * @param items sum of the item variances, 0 or more
 * @param total variance of the sum of the items, 0 or more, in the same unit
 * @param k number of items
 * @returns at most 1; null with fewer than two items or a sum without variance: what is left of items that cancel out is
 * rounding
 * Missing: not allowed.
 * @throws nothing
 * Source: Cronbach (1951) Psychometrika 16, 297-334.
 */
export function alphaFromVariances(items: number, total: number, k: number): number | null {
  if (k < 2 || !(total > 1e-12 * items)) return null;
  return (k / (k - 1)) * (1 - items / total);
}
