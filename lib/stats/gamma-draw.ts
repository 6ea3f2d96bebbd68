import { exp } from "./exp";
import { exponentialDraw } from "./exponential-draw";
import { log } from "./log";
import { normalDraw } from "./normal-draw";
import type { RandomStream } from "./random";
import { requirePositive } from "./require";

/**
 * Draws a gamma number of scale 1: a cubed normal number, accepted in 95 of 100 cases or more. Shapes below 1 come from
 * shape + 1, times the power 1/shape of a uniform number.
 * @param stream where the random numbers come from; advances by a few outputs
 * @param shape shape of the distribution, finite, above 0; also its mean and variance
 * @returns number of 0 or more; 0 only when a shape far below 1 underflows
 * Missing: nothing may be missing; NaN is refused.
 * @throws RangeError when shape is not a finite number above 0
 * Source: Marsaglia & Tsang (2000) ACM TOMS 26, 363-372; logarithm and exponential of this folder.
 */
export function gammaDraw(stream: RandomStream, shape: number): number {
  requirePositive("gammaDraw: shape", shape);
  if (shape < 1) return aboveOne(stream, shape + 1) * exp(Math.max(-exponentialDraw(stream) / shape, -1e6));
  return aboveOne(stream, shape);
}

function aboveOne(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(stream.uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
