import { requireFinite } from "./require";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

const doubles = new Float64Array(1);
const words = new Uint32Array(doubles.buffer);
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** 1/14!, 1/13!, … 1/0!: the series needs no more for arguments within ln 2 / 2. */
const COEFFICIENTS = Float64Array.from({ length: 15 }, (_, i) => {
  let factorial = 1;
  for (let k = 2; k <= 14 - i; k++) factorial *= k;
  return 1 / factorial;
});

/**
 * Exponential with the same last bit everywhere: engines may differ in `Math.exp`, so samplers use this one.
 * @param x exponent, finite, at most 709.78
 * @returns e^x, 0 or more, within about one unit in the last place; 0 below -745.13
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when x is not finite or e^x is too large for a number
 * Source: e^x = 2^k e^r with |r| at most ln 2 / 2 (Cody & Waite 1980), then the Taylor series of degree 14.
 */
export function exp(x: number): number {
  requireFinite("exp: x", x);
  if (x > LARGEST) throw new RangeError(`exp: x must be at most ${LARGEST}, got ${x}`);
  if (x < SMALLEST) return 0;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let series = 0;
  for (let i = 0; i < COEFFICIENTS.length; i++) series = series * r + (COEFFICIENTS[i] as number);
  // In two factors: one power of two alone may lie beyond the range of numbers although the product does not.
  const half = k >> 1;
  return series * powerOfTwo(half) * powerOfTwo(k - half);
}

function powerOfTwo(k: number): number {
  doubles[0] = 0;
  words[HIGH] = (k + 1023) << 20;
  return doubles[0] as number;
}
