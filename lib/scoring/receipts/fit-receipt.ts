import { targetFit } from "../fit/target-range";
import { levelAt } from "../level-at";
import type { Receipt } from "../receipt";
import { buildReceipt } from "../receipt";
import type { Ideal, MissingPolicy, PersonLevels } from "../types";

/**
 * Receipt of a fit to the target ranges, with the gap and the must-have of every criterion.
 * @param person levels by criterion id, on the ideal's scale
 * @param ideal criteria with weights, ranges, must-haves and mode
 * @param policy what a missing criterion does
 * @param versions of framework, ideal profile and application, by name
 * @returns the receipt; result: fit 0 to 100 and status, coverage 0 to 1, eligibility, n and one term per criterion with
 *   its gap in levels
 * Missing: missing levels, gaps and an undefined fit are null.
 * @throws RangeError naming the argument, as `targetFit`
 * Source: `scoring.md` section 3.1.
 */
export function fitReceipt(
  person: PersonLevels,
  ideal: Ideal,
  policy: MissingPolicy,
  versions: Readonly<Record<string, string>>,
): Receipt {
  const fit = targetFit(person, ideal, policy);
  const inputs = {
    scale: { ...ideal.scale },
    mode: ideal.mode,
    policy,
    criteria: ideal.criteria.map(({ criterionId, weight, lo, hi, mustHave }) => ({
      criterionId,
      weight,
      lo,
      hi,
      mustHave,
      level: levelAt(person.levels, criterionId),
    })),
  };
  const result = {
    value: fit.value,
    coverage: fit.coverage,
    status: fit.status,
    eligible: fit.eligible,
    n: fit.n,
    terms: fit.terms.map(({ id, value, weight, amount, n, under, over, gap, mustHave }) => ({
      id,
      value,
      weight,
      amount,
      n,
      under,
      over,
      gap,
      mustHave,
    })),
  };
  return buildReceipt("target-fit/1", versions, inputs, result);
}
