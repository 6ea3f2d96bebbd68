import { requireAtLeast, requireFinite } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import type { Interval } from "./interval";
import { LIGHT_BAND, normalInterval } from "./interval";
import { reliabilityReason } from "./reliability-reason";

/** Kelley's estimate of a true score, and the band around it. */
export interface TrueScore extends Result<number> {
  /** SEE, in the unit of the score; null with the estimate */
  readonly standardError: number | null;
  readonly interval: Interval | null;
}

/**
 * Estimated true score: an observed score drawn towards the mean of its group by as much as it is unreliable.
 * @param score observed, any unit
 * @param mean of the group, same unit
 * @param sd of the group, same unit, 0 or more
 * @param reliability of the score, at most 1; null when it could not be estimated
 * @param confidence of the band, 0 to 0.999999
 * @returns m + r (x - m), between mean and score, with SEE = s sqrt(r (1 - r)) and the band; terms `mean` and `score` add
 * up to it
 * Missing: an unknown reliability gives null with `not-estimable`, a negative one null with `negative-estimate`.
 * @throws RangeError naming the argument: a negative SD, a reliability above 1, numbers that are not finite
 * Source: Kelley (1947), Fundamentals of Statistics; Lord & Novick (1968).
 */
export function trueScore(
  score: number,
  mean: number,
  sd: number,
  reliability: number | null,
  confidence = LIGHT_BAND,
): TrueScore {
  requireFinite("trueScore: score", score);
  requireFinite("trueScore: mean", mean);
  requireAtLeast("trueScore: sd", sd, 0);
  const reason = reliabilityReason("trueScore: reliability", reliability);
  if (reason !== null) {
    const none = { value: null, n: 0, status: "undefined", reasons: [reason], terms: [] } as const;
    return seal({ ...none, standardError: null, interval: null });
  }
  const share = Math.min(1, reliability as number);
  const value = mean + share * (score - mean);
  const standardError = sd * Math.sqrt(share * (1 - share));
  return seal({
    value,
    n: 1,
    status: "ok",
    reasons: [],
    terms: [
      { id: "mean", value: mean, weight: 1 - share, amount: (1 - share) * mean, n: 1 },
      { id: "score", value: score, weight: share, amount: share * score, n: 1 },
    ],
    standardError,
    interval: normalInterval(value, standardError, confidence),
  });
}
