import { normalCdf } from "../../stats/normal";
import { requireAtLeast, requireFinite } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import type { MeasuredFigure } from "./difference";

/** Between these two probabilities a minimum is neither met nor failed. */
const SURELY_FAILED = 0.1;
const SURELY_MET = 0.9;

/** What may be said of a hard minimum once error is counted. */
export type MustHaveVerdict = "met" | "failed" | "too-close-to-call";

/** Probability that a person's true level reaches a hard minimum. */
export interface MustHaveProbability extends Result<number> {
  readonly verdict: MustHaveVerdict | null;
}

/**
 * Probability that the true level is at or above a must-have minimum.
 * @param level figure and standard error in levels: the level with its band's error, or the true score with its SEE
 * @param minimum in levels
 * @returns Phi((level - minimum) / SE), 0 to 1; from 0.10 to 0.90 status and verdict are `too-close-to-call`; one term
 *   `level`, whose amount is the whole
 * Missing: a level that is null gives null with `no-data`; an error that is null gives null with `not-estimable`. Without
 *   error the level itself decides, equality within 1e-9 counting as met.
 * @throws RangeError naming the argument: numbers that are not finite, a negative error
 * Source: `scoring.md` section 3.1; Lord & Novick (1968).
 */
export function mustHaveProbability(level: MeasuredFigure, minimum: number): MustHaveProbability {
  requireFinite("mustHaveProbability: minimum", minimum);
  if (level.figure !== null) requireFinite("mustHaveProbability: level.figure", level.figure);
  if (level.standardError !== null) {
    requireAtLeast("mustHaveProbability: level.standardError", level.standardError, 0);
  }
  if (level.figure === null) return unknown("no-data");
  if (level.standardError === null) return unknown("not-estimable");

  const distance = level.figure - minimum;
  const z = distance / level.standardError;
  // Beyond 40 standard errors a double holds 0 or 1 only; there, and without error, the level itself decides.
  const value = Math.abs(z) < 40 ? normalCdf(z) : Number(distance >= -SLACK);
  const verdict = value < SURELY_FAILED ? "failed" : value > SURELY_MET ? "met" : "too-close-to-call";
  return seal({
    value,
    n: 1,
    status: verdict === "too-close-to-call" ? verdict : "ok",
    reasons: [],
    terms: [{ id: "level", value: level.figure, weight: 1, amount: value, n: 1 }],
    verdict,
  });
}

function unknown(reason: "no-data" | "not-estimable"): MustHaveProbability {
  return seal({ value: null, n: 0, status: "undefined", reasons: [reason], terms: [], verdict: null });
}
