import { betaPoint, betaTails } from "./beta";
import { requireFinite, requireOpenProbability, requirePositive } from "./require";

/**
 * Probability that a Student t variable is at most t.
 * @param t statistic, any finite number
 * @param df degrees of freedom, above 0, whole or not
 * @returns probability, 0 to 1, with relative precision in the lower tail
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when t is not finite or df is not a finite number above 0
 * Source: incomplete beta function, Abramowitz & Stegun 26.7.1.
 */
export function tCdf(t: number, df: number): number {
  requireFinite("tCdf: t", t);
  requirePositive("tCdf: df", df);
  return t <= 0 ? tail(t, df) : 1 - tail(t, df);
}

/**
 * Probability that a Student t variable is above t.
 * @param t statistic, any finite number
 * @param df degrees of freedom, above 0, whole or not
 * @returns probability, 0 to 1, with relative precision in the upper tail
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when t is not finite or df is not a finite number above 0
 * Source: incomplete beta function, Abramowitz & Stegun 26.7.1.
 */
export function tUpper(t: number, df: number): number {
  requireFinite("tUpper: t", t);
  requirePositive("tUpper: df", df);
  return t >= 0 ? tail(t, df) : 1 - tail(t, df);
}

/**
 * The t statistic below which the share p lies.
 * @param p probability, strictly between 0 and 1
 * @param df degrees of freedom, above 0, whole or not
 * @returns t statistic, any real number; 0 for p = 1/2
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when p is not strictly between 0 and 1 or df is not a finite number above 0
 * Source: inverse of the incomplete beta function, Abramowitz & Stegun 26.7.1.
 */
export function tQuantile(p: number, df: number): number {
  requireOpenProbability("tQuantile: p", p);
  requirePositive("tQuantile: df", df);
  if (p === 0.5) return 0;
  const share = 2 * Math.min(p, 1 - p);
  const { x, y } = betaPoint(share, 1 - share, df / 2, 0.5);
  const size = Math.sqrt((df * y) / x);
  return p < 0.5 ? -size : size;
}

/** Probability beyond abs t on one side. */
function tail(t: number, df: number): number {
  const ratio = (t * t) / df;
  return 0.5 * betaTails(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5).lower;
}
