import { requireFinite, requirePositive } from "./require";
import { logPoissonKernel } from "./saddle-point";

const MAX_TERMS = 100_000;
const TINY = 1e-300;

/** Both tails of a gamma distribution with unit scale at one point. */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Both regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x).
 * @param a shape, above 0
 * @param x point, 0 or more
 * @returns both probabilities, 0 to 1; the smaller one with relative precision
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when a is not a finite number above 0 or x is not a finite number of at least 0
 * Source: power series below a + 1 and continued fraction above, Abramowitz & Stegun 6.5.29 and 6.5.31.
 */
export function gammaTails(a: number, x: number): GammaTails {
  requirePositive("gammaTails: a", a);
  if (requireFinite("gammaTails: x", x) < 0) throw new RangeError(`gammaTails: x must be 0 or more, got ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  const kernel = Math.exp(logPoissonKernel(a, x));
  if (x < a + 1) {
    const lower = Math.min(1, kernel * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, kernel * a * fraction(a, x));
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Lentz's method for 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - ...)). */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
