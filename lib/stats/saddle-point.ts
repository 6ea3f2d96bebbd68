import { requirePositive } from "./require";

const HALF_LOG_2PI = 0.9189385332046728;

/**
 * Error of Stirling's approximation: ln Gamma(z + 1) - ((z + 1/2) ln z - z + ln(2 pi) / 2).
 * @param z real number above 0
 * @returns 0 to about 0.92 - ln(z) / 2 as z goes to 0; absolute error below 1e-14
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when z is not a finite number above 0
 * Source: Loader (2000) Fast and accurate computation of binomial probabilities; Stirling series for z of at least 15, below by
 * the recurrence d(z) = d(z + 1) + (z + 1/2) ln(1 + 1/z) - 1.
 */
export function stirlingError(z: number): number {
  requirePositive("stirlingError: z", z);
  let shift = 0;
  while (z < 15) {
    shift += (z + 0.5) * Math.log1p(1 / z) - 1;
    z += 1;
  }
  const w = 1 / (z * z);
  const series = 1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360)))));
  return series / z + shift;
}

/**
 * Deviance of a count from its expectation: x ln(x / m) + m - x, without the cancellation for x close to m.
 * @param x observed, 0 or more
 * @param m expected, above 0
 * @returns 0 or more
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not a finite number of at least 0 or m is not a finite number above 0
 * Source: Loader (2000), function bd0: series in v = (x - m) / (x + m) when abs v is below 0.1.
 */
export function deviance(x: number, m: number): number {
  if (!(x >= 0 && x < Infinity)) throw new RangeError(`deviance: x must be a finite number of at least 0, got ${x}`);
  requirePositive("deviance: m", m);
  if (x === 0) return m;
  const v = (x - m) / (x + m);
  if (Math.abs(v) >= 0.1) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 100; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * Logarithm of the Poisson-like kernel x^a e^-x / Gamma(a + 1), for real a.
 * @param a shape, above 0
 * @param x point, above 0
 * @returns real number, at most 0
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a or x is not a finite number above 0, naming the part that refused it
 * Source: Loader (2000), saddle-point form.
 */
export function logPoissonKernel(a: number, x: number): number {
  return -HALF_LOG_2PI - 0.5 * Math.log(a) - stirlingError(a) - deviance(a, x);
}

/**
 * Logarithm of the binomial-like kernel Gamma(n + 1) / (Gamma(k + 1) Gamma(n - k + 1)) p^k q^(n - k) with n = k + rest, real.
 * @param k first count, 0 or more
 * @param rest second count n - k, 0 or more
 * @param p probability of the first, in (0, 1)
 * @param q 1 - p, given apart so that neither loses digits
 * @returns real number, at most 0
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a count is not a finite number of at least 0 or both are 0, naming the part that refused it
 * Source: Loader (2000), saddle-point form.
 */
export function logBinomialKernel(k: number, rest: number, p: number, q: number): number {
  const n = k + rest;
  requirePositive("logBinomialKernel: k + rest", n);
  if (k === 0) return p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q);
  if (rest === 0) return q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p);
  const errors = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  const ratio = Math.log(k) + Math.log(rest) - Math.log(n);
  return errors - deviance(k, n * p) - deviance(rest, n * q) - HALF_LOG_2PI - 0.5 * ratio;
}
