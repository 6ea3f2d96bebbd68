import { log } from "./log";
import type { RandomStream } from "./random";

/**
 * Draws a waiting time of rate 1: minus the logarithm of a uniform number.
 * @param stream where the uniform number comes from; advances by one output
 * @returns number above 0, at most about 22.9, mean 1
 * Missing: nothing may be missing.
 * @throws nothing of its own
 * Source: inversion, Devroye (1986), Non-Uniform Random Variate Generation, II.2; the portable logarithm of this folder.
 */
export function exponentialDraw(stream: RandomStream): number {
  return -log(stream.uniform());
}
