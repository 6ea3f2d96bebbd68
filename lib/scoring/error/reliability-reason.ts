import { requireFinite } from "../require";
import type { Reason } from "../result";
import { SLACK } from "../slack";

/**
 * Why a reliability cannot carry an error band.
 * @param where function and argument, for the message
 * @param reliability share of variance that is not error, at most 1; null when it could not be estimated
 * @returns the reason, or null when the reliability can be used
 * Missing: null gives `not-estimable`; a negative estimate gives `negative-estimate` and is not clipped to 0.
 * @throws RangeError naming `where` when it is not finite or above 1
 * Source: `scoring.md` section 4.3.
 */
export function reliabilityReason(where: string, reliability: number | null): Reason | null {
  if (reliability === null) return "not-estimable";
  if (requireFinite(where, reliability) > 1 + SLACK) {
    throw new RangeError(`${where} must be 1 or less, got ${reliability}`);
  }
  return reliability < 0 ? "negative-estimate" : null;
}
