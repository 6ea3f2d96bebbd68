import { normalCdf, normalQuantile } from "../../stats/normal";
import { square } from "../../stats/square";
import { requireAtLeast, requireFinite } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import { reliabilityReason } from "./reliability-reason";

/** Whether a person's score changed by more than it changes by itself; the value is RC. */
export interface ReliableChange extends Result<number> {
  /** after minus before, in the unit of the score */
  readonly change: number;
  /** SEM of one score */
  readonly standardError: number | null;
  /** of the change */
  readonly standardErrorOfDifference: number | null;
  /** two-sided; null with the value */
  readonly p: number | null;
  readonly isReliable: boolean | null;
  /** smallest change that would be reliable, in the unit of the score */
  readonly minimalDetectableChange: number | null;
}

/**
 * Reliable change index of one person between two occasions.
 * @param before score at the first occasion, any unit
 * @param after score at the second occasion, same unit
 * @param sd of the score among people, same unit, 0 or more
 * @param reliability of the score itself (Phi), not a retest correlation; at most 1; null when not estimated
 * @param addedVariance squared unit, 0 or more: variance among raters to add when other people rated the second time
 * @returns RC = change / sqrt(2 SEM^2 + added), reliable beyond plus or minus 1.96 (5 % two-sided), and the smallest
 *   change that would be; terms `after` and `before` add up to RC; `raters-changed` when variance was added
 * Missing: an unknown reliability gives null with `not-estimable`, a negative one null with `negative-estimate`; with no
 *   error at all RC is null with `zero-variance` and any change is reliable.
 * @throws RangeError naming the argument: negative SD or variance, a reliability above 1, numbers that are not finite
 * Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19.
 */
export function reliableChange(
  before: number,
  after: number,
  sd: number,
  reliability: number | null,
  addedVariance = 0,
): ReliableChange {
  requireFinite("reliableChange: before", before);
  requireFinite("reliableChange: after", after);
  requireAtLeast("reliableChange: sd", sd, 0);
  requireAtLeast("reliableChange: addedVariance", addedVariance, 0);
  const change = after - before;
  const reason = reliabilityReason("reliableChange: reliability", reliability);
  if (reason !== null) return withoutIndex(change, reason);

  const standardError = sd * Math.sqrt(Math.max(0, 1 - (reliability as number)));
  const ofDifference = Math.sqrt(2 * square(standardError) + addedVariance);
  const limit = normalQuantile(0.975);
  const errors = { standardError, standardErrorOfDifference: ofDifference };
  if (ofDifference === 0) {
    const sure = { ...errors, isReliable: Math.abs(change) > SLACK, minimalDetectableChange: 0 };
    return seal({ ...withoutIndex(change, "zero-variance"), ...sure });
  }
  const value = change / ofDifference;
  return seal({
    value,
    n: 2,
    status: "ok",
    reasons: addedVariance > 0 ? ["raters-changed"] : [],
    terms: [
      { id: "after", value: after, weight: 1, amount: after / ofDifference, n: 1 },
      { id: "before", value: before, weight: 1, amount: -before / ofDifference, n: 1 },
    ],
    change,
    ...errors,
    p: 2 * normalCdf(-Math.abs(value)),
    isReliable: Math.abs(value) > limit,
    minimalDetectableChange: limit * ofDifference,
  });
}

function withoutIndex(change: number, reason: Reason): ReliableChange {
  return seal({
    value: null,
    n: 2,
    status: "undefined",
    reasons: [reason],
    terms: [],
    change,
    standardError: null,
    standardErrorOfDifference: null,
    p: null,
    isReliable: null,
    minimalDetectableChange: null,
  });
}
