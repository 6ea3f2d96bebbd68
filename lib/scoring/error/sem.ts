import { requireAtLeast } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import { reliabilityReason } from "./reliability-reason";

/**
 * Standard error of measurement: how far one observed score strays from the person's true score.
 * @param sd standard deviation of the scores among people, 0 or more, in the unit of the score
 * @param reliability of the score, at most 1; null when it could not be estimated
 * @returns s sqrt(1 - r) in the unit of the score, 0 to s; one term `sd`, whose amount is the whole
 * Missing: an unknown reliability gives null with `not-estimable`, a negative one null with `negative-estimate`.
 * @throws RangeError naming the argument: a negative SD, a reliability above 1, numbers that are not finite
 * Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores, chapter 3.
 */
export function standardErrorOfMeasurement(sd: number, reliability: number | null): Result<number> {
  requireAtLeast("standardErrorOfMeasurement: sd", sd, 0);
  const reason = reliabilityReason("standardErrorOfMeasurement: reliability", reliability);
  if (reason !== null) return seal({ value: null, n: 0, status: "undefined", reasons: [reason], terms: [] });
  const share = Math.sqrt(Math.max(0, 1 - (reliability as number)));
  const value = sd * share;
  return seal({
    value,
    n: 1,
    status: "ok",
    reasons: [],
    terms: [{ id: "sd", value: sd, weight: share, amount: value, n: 1 }],
  });
}
