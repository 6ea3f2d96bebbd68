import { normalCdf } from "../../stats/normal";
import { square } from "../../stats/square";
import { requireAtLeast, requireFinite } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import type { Interval } from "./interval";
import { LIGHT_BAND, normalInterval } from "./interval";

/** From here on one is "clearly" ahead; from `PROBABLY` on "probably"; below, the two cannot be told apart. */
export const CLEARLY = 0.95;
export const PROBABLY = 0.8;

/** The only words a screen may use for a difference; they hold in either direction. */
export type DifferenceVerdict = "clearly" | "probably" | "cannot-be-told-apart";

/** A figure with its standard error, both in one unit; null when undefined. */
export interface MeasuredFigure {
  readonly figure: number | null;
  readonly standardError: number | null;
}

/** How far one figure lies above another, and how sure that is. */
export interface FigureDifference extends Result<number> {
  readonly standardError: number | null;
  /** difference in standard errors; null when the error is 0 */
  readonly z: number | null;
  /** two-sided; null when the error is 0 */
  readonly p: number | null;
  /** probability that the first is truly above the second, 0 to 1 */
  readonly probabilityAhead: number | null;
  readonly interval: Interval | null;
  readonly verdict: DifferenceVerdict | null;
}

/**
 * Difference of two figures with error: two people, or one person twice.
 * @param a first figure and its standard error (0 or more), in one unit
 * @param b second figure and its standard error, same unit
 * @param covariance of the two errors, squared unit: 0 unless the two share raters
 * @returns a - b with its standard error sqrt(SE_a^2 + SE_b^2 - 2 cov), the probability that a is truly ahead, a 95 %
 *   band and the verdict: probability of either order 0.95 or more `clearly`, 0.80 or more `probably`; terms `first` and
 *   `second` add up to the difference
 * Missing: a figure that is null gives null with `no-data`; an error that is null gives null with `not-estimable`.
 * @throws RangeError naming the argument: negative errors, a covariance beyond what the errors allow, not finite
 * Source: `scoring.md` section 4.4; Lord & Novick (1968).
 */
export function figureDifference(a: MeasuredFigure, b: MeasuredFigure, covariance = 0): FigureDifference {
  requireMeasured("figureDifference: a", a);
  requireMeasured("figureDifference: b", b);
  requireFinite("figureDifference: covariance", covariance);
  if (a.figure === null || b.figure === null) return noDifference("no-data");
  if (a.standardError === null || b.standardError === null) return noDifference("not-estimable");
  const largest = a.standardError * b.standardError;
  if (Math.abs(covariance) > largest + SLACK) {
    throw new RangeError(`figureDifference: covariance must lie between ${-largest} and ${largest}, got ${covariance}`);
  }

  const value = a.figure - b.figure;
  const variance = square(a.standardError) + square(b.standardError) - 2 * covariance;
  const standardError = Math.sqrt(Math.max(0, variance));
  const z = standardError === 0 ? null : value / standardError;
  const probabilityAhead = z === null ? certainty(value) : normalCdf(z);
  return seal({
    value,
    n: 2,
    status: "ok",
    reasons: [],
    terms: [
      { id: "first", value: a.figure, weight: 1, amount: a.figure, n: 1 },
      { id: "second", value: b.figure, weight: 1, amount: -b.figure, n: 1 },
    ],
    standardError,
    z,
    p: z === null ? null : 2 * normalCdf(-Math.abs(z)),
    probabilityAhead,
    interval: normalInterval(value, standardError, LIGHT_BAND),
    verdict: verdictOf(probabilityAhead),
  });
}

/** Without error an equal figure is a tie and any other is sure. */
function certainty(difference: number): number {
  if (Math.abs(difference) <= SLACK) return 0.5;
  return difference > 0 ? 1 : 0;
}

function verdictOf(probabilityAhead: number): DifferenceVerdict {
  const surer = Math.max(probabilityAhead, 1 - probabilityAhead);
  if (surer >= CLEARLY) return "clearly";
  return surer >= PROBABLY ? "probably" : "cannot-be-told-apart";
}

function noDifference(reason: "no-data" | "not-estimable"): FigureDifference {
  return seal({
    value: null,
    n: 0,
    status: "undefined",
    reasons: [reason],
    terms: [],
    standardError: null,
    z: null,
    p: null,
    probabilityAhead: null,
    interval: null,
    verdict: null,
  });
}

function requireMeasured(where: string, { figure, standardError }: MeasuredFigure): void {
  if (figure !== null) requireFinite(`${where}.figure`, figure);
  if (standardError !== null) requireAtLeast(`${where}.standardError`, standardError, 0);
}
