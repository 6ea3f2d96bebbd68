import { normalQuantile } from "../../stats/normal";
import { requireWithin } from "../require";

const Z = normalQuantile(0.975);

/**
 * 95 % interval of a share, which stays inside 0 to 1 and keeps its width at the ends.
 * @param share share observed, 0 to 1; halves of ties are allowed
 * @param n observations behind it, above 0
 * @returns lower and upper end, 0 to 1
 * Missing: not accepted.
 * @throws RangeError when the share is outside 0 to 1 or n is not a finite number of at least 1
 * Source: Wilson (1927) J. Am. Stat. Assoc. 22, 209-212, without continuity correction.
 */
export function wilsonInterval(share: number, n: number): { readonly lower: number; readonly upper: number } {
  requireWithin("wilsonInterval: share", share, 0, 1);
  requireWithin("wilsonInterval: n", n, 1, Number.MAX_SAFE_INTEGER);
  const square = Z * Z;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (Z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
