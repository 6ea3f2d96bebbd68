import { sum } from "../../stats/sum";
import { requireWithin } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import { reliabilityReason } from "./reliability-reason";

/** From here on a difference between two criteria of one person may be read. */
const LEAST_TO_INTERPRET = 0.5;

/** Reliability of the difference of two criteria. */
export interface DifferenceReliability extends Result<number> {
  /** whether "C1 higher than C4" may be said of one person at all; false when undefined */
  readonly isInterpretable: boolean;
}

/**
 * Reliability of the difference between two standardised scores of one person.
 * @param first reliability of one criterion, at most 1; null when not estimated
 * @param second reliability of the other
 * @param correlation of the two criteria among people, -1 to 1
 * @returns (r1 + r2 - 2 r12) / (2 - 2 r12), at most 1, possibly negative; terms add up to it; from 0.5 on the difference
 * is interpretable
 * Missing: an unknown reliability gives null with `not-estimable`, a negative one `negative-estimate`; criteria that
 *   correlate 1 have no difference: `zero-variance`.
 * @throws RangeError naming the argument: a reliability above 1, a correlation outside -1 to 1
 * Source: Gulliksen (1950), Theory of Mental Tests, chapter 9; `scoring.md` section 4.5.
 */
export function differenceReliability(
  first: number | null,
  second: number | null,
  correlation: number,
): DifferenceReliability {
  requireWithin("differenceReliability: correlation", correlation, -1, 1);
  const reason =
    reliabilityReason("differenceReliability: first", first) ??
    reliabilityReason("differenceReliability: second", second);
  if (reason !== null) return withoutReliability(reason);
  const denominator = 2 - 2 * correlation;
  if (denominator <= SLACK) return withoutReliability("zero-variance");
  const amounts = [(first as number) / denominator, (second as number) / denominator, (-2 * correlation) / denominator];
  const value = sum(amounts);
  return seal({
    value,
    n: 2,
    status: "ok",
    reasons: value < 0 ? ["negative-estimate"] : [],
    terms: ["first", "second", "correlation"].map((id, i) => ({
      id,
      value: [first, second, correlation][i] as number,
      weight: 1,
      amount: amounts[i] as number,
      n: 1,
    })),
    isInterpretable: value >= LEAST_TO_INTERPRET - SLACK,
  });
}

function withoutReliability(reason: Reason): DifferenceReliability {
  return seal({ value: null, n: 0, status: "undefined", reasons: [reason], terms: [], isInterpretable: false });
}
