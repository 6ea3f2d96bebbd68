import { requireWithin } from "../require";
import { seal } from "../result";

/**
 * Holm's correction for several comparisons at once: adjusted p values that may be read against one level.
 * @param pValues one per comparison, 0 to 1
 * @returns adjusted p values in the same order, 0 to 1, none smaller than its p value and in the same order of size
 * Missing: comparisons without a p value must be left out before calling; none gives an empty list.
 * @throws RangeError naming the position when a p value lies outside 0 to 1
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  for (const [i, p] of pValues.entries()) requireWithin(`holm: pValues[${i}]`, p, 0, 1);
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [place, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - place) * (pValues[i] as number)));
    adjusted[i] = largest;
  }
  return seal(adjusted);
}
