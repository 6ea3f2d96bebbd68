import { normalQuantile } from "../../stats/normal";
import { requireAtLeast, requireFinite, requireWithin } from "../require";

/** The two bands the product draws: 68 % dark, 95 % light. */
export const DARK_BAND = 0.68;
export const LIGHT_BAND = 0.95;

/** Ends of a band, in the unit of its figure. Not clipped to the scale: only a drawing may do that. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** share of such bands that hold the true figure, 0 to 1 */
  readonly confidence: number;
}

/**
 * Symmetric band around a figure with normal error.
 * @param centre the figure, any unit
 * @param standardError its standard error in the same unit, 0 or more
 * @param confidence share of such bands that should hold the true figure, 0 to 0.999999
 * @returns centre minus and plus z standard errors; a band of no width when the error is 0
 * Missing: not accepted; a figure without an error has no band.
 * @throws RangeError naming the argument: numbers that are not finite, a negative error, a confidence out of range
 * Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores.
 */
export function normalInterval(centre: number, standardError: number, confidence: number): Interval {
  requireFinite("normalInterval: centre", centre);
  requireAtLeast("normalInterval: standardError", standardError, 0);
  requireWithin("normalInterval: confidence", confidence, 0, 0.999999);
  const reach = normalQuantile((1 + confidence) / 2) * standardError;
  return { lower: centre - reach, upper: centre + reach, confidence };
}
