import { betaTails } from "./beta";
import { normalCdf } from "./normal";
import { requireFinite, requirePositive } from "./require";
import { logBinomialKernel, logPoissonKernel } from "./saddle-point";

const MAX_TERMS = 100_000;

/**
 * Probability that a noncentral t variable is at most t.
 * @param t statistic, any finite number
 * @param df degrees of freedom, above 0, whole or not
 * @param shift noncentrality, any finite number
 * @returns probability, 0 to 1; absolute error about 1e-13
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when t or shift is not finite or df is not a finite number above 0
 * Source: Lenth (1989) Algorithm AS 243, Applied Statistics 38, 185-189; summed from the largest Poisson weight outwards, so that
 * a large shift does not underflow.
 */
export function noncentralTCdf(t: number, df: number, shift: number): number {
  requireFinite("noncentralTCdf: t", t);
  requirePositive("noncentralTCdf: df", df);
  requireFinite("noncentralTCdf: shift", shift);
  const p = t >= 0 ? upperHalf(t, df, shift) : 1 - upperHalf(-t, df, -shift);
  return Math.min(1, Math.max(0, p));
}

function upperHalf(t: number, df: number, shift: number): number {
  const below = normalCdf(-shift);
  if (t === 0) return below;
  const ratio = (t * t) / df;
  const x = ratio / (1 + ratio);
  const y = 1 / (1 + ratio);
  const lambda = (shift * shift) / 2;
  const even = poissonMixture(lambda, 0.5, df / 2, x, y);
  const odd = lambda === 0 ? 0 : Math.sign(shift) * poissonMixture(lambda, 1, df / 2, x, y);
  return below + 0.5 * (even + odd);
}

/**
 * Sum over j of lambda^(j + s) e^-lambda / Gamma(j + s + 1) I_x(j + s + 1/2, b) with s = offset - 1/2, so 0 or 1/2.
 * The beta tails follow each other by I_x(a + 1, b) = I_x(a, b) - x^a y^b / (a B(a, b)).
 */
function poissonMixture(lambda: number, offset: number, b: number, x: number, y: number): number {
  const s = offset - 0.5;
  const peak = Math.floor(lambda);
  const start = weight(lambda, peak + s);
  const a = peak + s + 0.5;
  const tail = betaTails(x, y, a, b).lower;
  const jump = Math.exp(logBinomialKernel(a, b, x, y) + Math.log(b / (a + b)));
  return (
    start * tail +
    upwards(lambda, start, peak + s, tail, jump, b, x) +
    downwards(lambda, start, peak, s, tail, jump, b, x)
  );
}

function upwards(
  lambda: number,
  weightAt: number,
  k: number,
  tail: number,
  jump: number,
  b: number,
  x: number,
): number {
  let sum = 0;
  for (let i = 0; i < MAX_TERMS; i++) {
    const a = k + 0.5;
    tail = Math.max(0, tail - jump);
    jump *= (x * (a + b)) / (a + 1);
    k += 1;
    weightAt *= lambda / k;
    const term = weightAt * tail;
    sum += term;
    // The remaining weights fall at least as fast as a geometric series, and the tails fall too.
    if (term * (k + 1) <= 1e-17 * (k + 1 - lambda)) break;
  }
  return sum;
}

function downwards(
  lambda: number,
  weightAt: number,
  steps: number,
  s: number,
  tail: number,
  jump: number,
  b: number,
  x: number,
): number {
  let sum = 0;
  for (let j = steps; j > 0; j--) {
    const a = j + s + 0.5;
    weightAt *= (j + s) / lambda;
    jump *= a / (x * (a - 1 + b));
    tail += jump;
    const term = weightAt * tail;
    sum += term;
    if (weightAt * j <= 1e-17) break;
  }
  return sum;
}

/** lambda^k e^-lambda / Gamma(k + 1). */
function weight(lambda: number, k: number): number {
  if (k === 0) return Math.exp(-lambda);
  return Math.exp(logPoissonKernel(k, lambda));
}
