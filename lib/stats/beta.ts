import { requireOpenProbability, requirePositive } from "./require";
import { logBinomialKernel } from "./saddle-point";

const TINY = 1e-300;
const MAX_FRACTIONS = 100_000;
const MAX_NEWTON = 200;
const SMALLEST_LOGIT = -708;

/** Both tails of a beta distribution at one point, as probabilities and as logarithms (which do not underflow). */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
  readonly logLower: number;
  readonly logUpper: number;
}

/**
 * Regularised incomplete beta function I_x(a, b): probability that a beta(a, b) variable is at most x.
 * @param x point, 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns probability, 0 to 1; relative error about 1e-14
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is outside 0 to 1 or a shape is not a finite number above 0
 * Source: continued fraction, Abramowitz & Stegun 26.5.8, by Lentz (1976) as modified by Thompson & Barnett (1986).
 */
export function betaInc(x: number, a: number, b: number): number {
  return betaTails(requirePoint("betaInc", x), 1 - x, a, b).lower;
}

/**
 * Upper tail 1 - I_x(a, b) of the beta distribution, without subtracting from 1 where it is small.
 * @param x point, 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns probability, 0 to 1; relative error about 1e-14
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is outside 0 to 1 or a shape is not a finite number above 0
 * Source: as betaInc.
 */
export function betaIncUpper(x: number, a: number, b: number): number {
  return betaTails(requirePoint("betaIncUpper", x), 1 - x, a, b).upper;
}

/**
 * Both tails of the beta distribution, with their logarithms, from a point given with its complement.
 * @param x point, 0 to 1
 * @param y 1 - x, given apart so that a point close to 1 keeps its digits
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns both probabilities, 0 to 1, and their logarithms; the logarithm of an empty tail is -Infinity
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x or y is outside 0 to 1 or a shape is not a finite number above 0
 * Source: as betaInc.
 */
export function betaTails(x: number, y: number, a: number, b: number): BetaTails {
  requirePoint("betaTails", x);
  requirePoint("betaTails", y);
  requirePositive("betaTails: a", a);
  requirePositive("betaTails: b", b);
  if (x === 0) return { lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 };
  if (y === 0) return { lower: 1, upper: 0, logLower: 0, logUpper: -Infinity };
  // The fraction converges fast below the mean; above it the roles of the two shapes are exchanged.
  if (x <= (a + 1) / (a + b + 2)) {
    const logLower = logKernel(x, y, a, b) + Math.log(fraction(x, a, b) / a);
    const lower = Math.min(1, Math.exp(logLower));
    return { lower, upper: 1 - lower, logLower: Math.min(0, logLower), logUpper: Math.log1p(-lower) };
  }
  const logUpper = logKernel(x, y, a, b) + Math.log(fraction(y, b, a) / b);
  const upper = Math.min(1, Math.exp(logUpper));
  return { lower: 1 - upper, upper, logLower: Math.log1p(-upper), logUpper: Math.min(0, logUpper) };
}

/**
 * Inverse of the regularised incomplete beta function: the point below which the share p of a beta(a, b) lies.
 * @param p probability, strictly between 0 and 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns x, 0 to 1
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when p is not strictly between 0 and 1 or a shape is not a finite number above 0
 * Source: Newton's method on the logarithm of the tail in logit x, where it is concave, so that every step after the first
 * comes from one side.
 */
export function betaIncInv(p: number, a: number, b: number): number {
  requireOpenProbability("betaIncInv: p", p);
  return betaPoint(p, 1 - p, a, b).x;
}

/**
 * The point that splits a beta(a, b) distribution into the shares p below and q above, with its complement.
 * @param p share below, strictly between 0 and 1
 * @param q share above, 1 - p, given apart so that a small one keeps its digits
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns x and y = 1 - x, both 0 to 1 and both with their own relative precision; 0 when the point is below 1e-307
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when p or q is not strictly between 0 and 1 or a shape is not a finite number above 0
 * Source: as betaIncInv.
 */
export function betaPoint(p: number, q: number, a: number, b: number): { readonly x: number; readonly y: number } {
  requireOpenProbability("betaPoint: p", p);
  requireOpenProbability("betaPoint: q", q);
  requirePositive("betaPoint: a", a);
  requirePositive("betaPoint: b", b);
  if (p > q) {
    const { x, y } = betaPoint(q, p, b, a);
    return { x: y, y: x };
  }
  const target = Math.log(p);
  let logit = Math.log(a / b);
  let last = Infinity;
  for (let i = 0; i < MAX_NEWTON; i++) {
    const x = logistic(logit);
    const y = logistic(-logit);
    const { logLower } = betaTails(x, y, a, b);
    const step = (target - logLower) * Math.exp(logLower - logKernel(x, y, a, b));
    logit += step;
    // Below the smallest number: with shapes close to 0 the whole share lies there.
    if (logit < SMALLEST_LOGIT) return { x: 0, y: 1 };
    const size = Math.abs(step);
    // Rounding ends the quadratic convergence: from there on steps no longer shrink.
    if (size <= 1e-15 * Math.max(1, Math.abs(logit)) || (size < 1e-8 && size >= last)) break;
    last = size;
  }
  return { x: logistic(logit), y: logistic(-logit) };
}

function requirePoint(name: string, x: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`${name}: x must lie between 0 and 1, got ${x}`);
  return x;
}

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

/** ln of x^a y^b / B(a, b). */
function logKernel(x: number, y: number, a: number, b: number): number {
  return Math.log(a) + Math.log(b) - Math.log(a + b) + logBinomialKernel(a, b, x, y);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MAX_FRACTIONS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) return value;
  }
  return value;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
