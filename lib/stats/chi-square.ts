import { gammaTails } from "./gamma-inc";
import { requireFinite, requirePositive } from "./require";

/**
 * Probability that a chi-square variable is at most x.
 * @param x statistic, any finite number
 * @param df degrees of freedom, above 0, whole or not
 * @returns probability, 0 to 1 (0 for x of 0 or less), with relative precision when small
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite or df is not a finite number above 0
 * Source: incomplete gamma function, Abramowitz & Stegun 26.4.19.
 */
export function chiSquareCdf(x: number, df: number): number {
  requireFinite("chiSquareCdf: x", x);
  requirePositive("chiSquareCdf: df", df);
  return gammaTails(df / 2, Math.max(0, x) / 2).lower;
}

/**
 * Probability that a chi-square variable is above x: the p value of a chi-square test.
 * @param x statistic, any finite number
 * @param df degrees of freedom, above 0, whole or not
 * @returns probability, 0 to 1 (1 for x of 0 or less), with relative precision when small
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite or df is not a finite number above 0
 * Source: incomplete gamma function, Abramowitz & Stegun 26.4.19.
 */
export function chiSquareUpper(x: number, df: number): number {
  requireFinite("chiSquareUpper: x", x);
  requirePositive("chiSquareUpper: df", df);
  return gammaTails(df / 2, Math.max(0, x) / 2).upper;
}
