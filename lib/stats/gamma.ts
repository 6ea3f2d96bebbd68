import { requirePositive } from "./require";
import { stirlingError } from "./saddle-point";

const HALF_LOG_2PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function for positive arguments.
 * @param x positive finite number
 * @returns ln Gamma(x), any real number; absolute error below 1e-14 or relative below 1e-15, whichever is larger
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not a finite number above 0
 * Source: Stirling series with recurrence, Abramowitz & Stegun 6.1.41 and 6.1.15.
 */
export function lgamma(x: number): number {
  requirePositive("lgamma: x", x);
  // Gamma(x) = 1 / x - Euler's constant + ..., where the recurrence would overflow in 1 / x.
  if (x < 1e-10) return -Math.log(x) - 0.5772156649015329 * x;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x);
}
