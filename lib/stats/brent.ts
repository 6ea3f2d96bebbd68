import { requireFinite } from "./require";

const GOLDEN = 0.3819660112501051;
const EPSILON = 2.220446049250313e-16;
const MAX_STEPS = 500;

/**
 * The point of an interval where a function changes sign.
 * @param f function of one number, continuous, with opposite signs at the two ends
 * @param low left end, finite
 * @param high right end, finite, above `low`
 * @param tolerance width in the unit of x at which the search ends, above 0
 * @returns a root between `low` and `high`, within the tolerance
 * Missing: nothing may be missing; NaN from f is refused.
 * @throws RangeError when the ends are not finite and in order, the tolerance is not above 0, f is NaN or both ends have one sign
 * Source: Brent (1973) Algorithms for Minimization without Derivatives, chapter 4 (zeroin).
 */
export function brentRoot(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  requireInterval("brentRoot", low, high, tolerance);
  let a = low;
  let b = high;
  let fa = evaluate("brentRoot", f, a);
  let fb = evaluate("brentRoot", f, b);
  if (fa * fb > 0) throw new RangeError(`brentRoot: f must change sign between ${low} and ${high}`);
  let c = a;
  let fc = fa;
  let step = b - a;
  let previous = step;
  for (let i = 0; i < MAX_STEPS; i++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const least = 2 * EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= least || fb === 0) return b;
    const guess = interpolate(a, fa, b, fb, c, fc);
    if (Math.abs(previous) >= least && Math.abs(fa) > Math.abs(fb) && isSafe(guess, half, least, previous)) {
      previous = step;
      step = guess;
    } else {
      previous = half;
      step = half;
    }
    a = b;
    fa = fb;
    b += Math.abs(step) > least ? step : Math.sign(half) * least;
    fb = evaluate("brentRoot", f, b);
    if (fb > 0 === fc > 0) {
      c = a;
      fc = fa;
      step = b - a;
      previous = step;
    }
  }
  return b;
}

/**
 * The point of an interval where a function of one valley is least.
 * @param f function of one number
 * @param low left end, finite
 * @param high right end, finite, above `low`
 * @param tolerance width in the unit of x at which the search ends, above 0; below 1e-8 nothing is gained
 * @returns a local minimum between `low` and `high`, never exactly an end
 * Missing: nothing may be missing; NaN from f is refused.
 * @throws RangeError when the ends are not finite and in order, the tolerance is not above 0 or f is NaN
 * Source: Brent (1973), chapter 5 (localmin): golden section with parabolic steps.
 */
export function brentMinimum(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  requireInterval("brentMinimum", low, high, tolerance);
  let [a, b] = [low, high];
  let x = a + GOLDEN * (b - a);
  let [w, v] = [x, x];
  let fx = evaluate("brentMinimum", f, x);
  let [fw, fv] = [fx, fx];
  let step = 0;
  let previous = 0;
  for (let i = 0; i < MAX_STEPS; i++) {
    const middle = (a + b) / 2;
    const least = Math.sqrt(EPSILON) * Math.abs(x) + tolerance / 3;
    if (Math.abs(x - middle) <= 2 * least - (b - a) / 2) break;
    const parabola = vertex(x, fx, w, fw, v, fv);
    const inside = parabola > a - x && parabola < b - x;
    if (Math.abs(previous) > least && inside && Math.abs(parabola) < Math.abs(previous) / 2) {
      previous = step;
      step = parabola;
      const u = x + step;
      if (u - a < 2 * least || b - u < 2 * least) step = x < middle ? least : -least;
    } else {
      previous = x < middle ? b - x : a - x;
      step = GOLDEN * previous;
    }
    const u = x + (Math.abs(step) >= least ? step : step > 0 ? least : -least);
    const fu = evaluate("brentMinimum", f, u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, w, x] = [w, x, u];
      [fv, fw, fx] = [fw, fx, fu];
    } else {
      if (u < x) a = u;
      else b = u;
      if (fu <= fw || w === x) {
        [v, w] = [w, u];
        [fv, fw] = [fw, fu];
      } else if (fu <= fv || v === x || v === w) {
        [v, fv] = [u, fu];
      }
    }
  }
  return x;
}

/** Step from b by inverse quadratic interpolation, or by the secant when two points coincide. */
function interpolate(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  const top = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -top / ((q - 1) * (r - 1) * (s - 1)) || 0;
}

function isSafe(guess: number, half: number, least: number, previous: number): boolean {
  if (!Number.isFinite(guess) || guess * half < 0) return false;
  return Math.abs(guess) < 1.5 * Math.abs(half) - least / 2 && Math.abs(guess) < Math.abs(previous) / 2;
}

/** Step from x to the lowest point of the parabola through three points; 0 when they lie on a line. */
function vertex(x: number, fx: number, w: number, fw: number, v: number, fv: number): number {
  const r = (x - w) * (fx - fv);
  const q = (x - v) * (fx - fw);
  const bottom = 2 * (q - r);
  return bottom === 0 ? 0 : -((x - v) * q - (x - w) * r) / bottom;
}

function evaluate(name: string, f: (x: number) => number, x: number): number {
  const value = f(x);
  if (Number.isNaN(value)) throw new RangeError(`${name}: f must be a number at ${x}, got NaN`);
  return value;
}

function requireInterval(name: string, low: number, high: number, tolerance: number): void {
  requireFinite(`${name}: low`, low);
  requireFinite(`${name}: high`, high);
  if (!(low < high)) throw new RangeError(`${name}: low must be below high, got ${low} and ${high}`);
  if (!(tolerance > 0)) throw new RangeError(`${name}: tolerance must be above 0, got ${tolerance}`);
}
