import { requireAtLeast, requireWithin } from "../require";
import type { Result } from "../result";
import { seal } from "../result";
import { reliabilityReason } from "./reliability-reason";

/** Reliability of a mean of k ratings, with the ratings needed for a target. */
export interface SteppedReliability extends Result<number> {
  /** k that reaches the target exactly, above 0; null when no number of raters does */
  readonly exactRaters: number | null;
  /** the whole number of raters needed */
  readonly ratersNeeded: number | null;
}

/**
 * Spearman-Brown prophecy: reliability of the mean of k parallel ratings, and how many a target reliability asks for.
 * @param reliability of one rating, at most 1; null when it could not be estimated
 * @param k ratings averaged, above 0, whole or not
 * @param target reliability wanted, strictly between 0 and 1
 * @returns k r / (1 + (k - 1) r), between 0 and 1, growing with k; one term `one-rating`, whose amount is the whole
 * Missing: an unknown reliability gives null with `not-estimable`, a negative one null with `negative-estimate`; with a
 *   reliability of 0 no number of raters reaches the target.
 * @throws RangeError naming the argument: k not above 0, a target out of range, a reliability above 1
 * Source: Spearman (1910) and Brown (1910), British Journal of Psychology 3, 271-295 and 296-322.
 */
export function spearmanBrown(reliability: number | null, k: number, target: number): SteppedReliability {
  requireAtLeast("spearmanBrown: k", k, Number.MIN_VALUE);
  requireWithin("spearmanBrown: target", target, Number.EPSILON, 1 - Number.EPSILON);
  const reason = reliabilityReason("spearmanBrown: reliability", reliability);
  if (reason !== null) {
    const none = { value: null, n: 0, status: "undefined", reasons: [reason], terms: [] } as const;
    return seal({ ...none, exactRaters: null, ratersNeeded: null });
  }
  const single = Math.min(1, reliability as number);
  const value = (k * single) / (1 + (k - 1) * single);
  const exactRaters = single === 0 ? null : (target * (1 - single)) / (single * (1 - target));
  return seal({
    value,
    n: 1,
    status: "ok",
    reasons: [],
    terms: [{ id: "one-rating", value: single, weight: 1, amount: value, n: 1 }],
    exactRaters,
    // At least one rater, and rounding in the last digit must not ask for one more.
    ratersNeeded: exactRaters === null ? null : Math.max(1, Math.ceil(exactRaters - 1e-9)),
  });
}
