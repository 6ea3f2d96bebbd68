import { betaPoint, betaTails } from "./beta";
import { requireFinite, requireOpenProbability, requirePositive } from "./require";

/**
 * Probability that an F variable is at most x.
 * @param x ratio of mean squares, any finite number
 * @param df1 degrees of freedom above, above 0, whole or not
 * @param df2 degrees of freedom below, above 0, whole or not
 * @returns probability, 0 to 1 (0 for x of 0 or less), with relative precision when small
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite or a number of degrees of freedom is not a finite number above 0
 * Source: incomplete beta function, Abramowitz & Stegun 26.6.2.
 */
export function fCdf(x: number, df1: number, df2: number): number {
  return tails("fCdf", x, df1, df2).lower;
}

/**
 * Probability that an F variable is above x: the p value of an analysis of variance.
 * @param x ratio of mean squares, any finite number
 * @param df1 degrees of freedom above, above 0, whole or not
 * @param df2 degrees of freedom below, above 0, whole or not
 * @returns probability, 0 to 1 (1 for x of 0 or less), with relative precision when small
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite or a number of degrees of freedom is not a finite number above 0
 * Source: incomplete beta function, Abramowitz & Stegun 26.6.2.
 */
export function fUpper(x: number, df1: number, df2: number): number {
  return tails("fUpper", x, df1, df2).upper;
}

/**
 * The F ratio below which the share p lies.
 * @param p probability, strictly between 0 and 1
 * @param df1 degrees of freedom above, above 0, whole or not
 * @param df2 degrees of freedom below, above 0, whole or not
 * @returns F ratio, above 0; relative error about 1e-14
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when p is not strictly between 0 and 1 or a number of degrees of freedom is not a finite number above 0
 * Source: inverse of the incomplete beta function, Abramowitz & Stegun 26.6.2.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireOpenProbability("fQuantile: p", p);
  requirePositive("fQuantile: df1", df1);
  requirePositive("fQuantile: df2", df2);
  const { x, y } = betaPoint(p, 1 - p, df1 / 2, df2 / 2);
  return (df2 * x) / (df1 * y);
}

function tails(name: string, x: number, df1: number, df2: number) {
  requireFinite(`${name}: x`, x);
  requirePositive(`${name}: df1`, df1);
  requirePositive(`${name}: df2`, df2);
  const ratio = Math.max(0, x) * (df1 / df2);
  return betaTails(ratio / (1 + ratio), 1 / (1 + ratio), df1 / 2, df2 / 2);
}
