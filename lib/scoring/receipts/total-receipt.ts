import { weightedSum } from "../fit/weighted-sum";
import { levelAt } from "../level-at";
import type { Receipt } from "../receipt";
import { buildReceipt } from "../receipt";
import type { Ideal, MissingPolicy, PersonLevels } from "../types";

/**
 * Receipt of a total and its coverage.
 * @param person levels by criterion id, on the ideal's scale
 * @param ideal criteria with weights
 * @param policy what a missing criterion does
 * @param versions of framework, ideal profile and application, by name
 * @returns the receipt; inputs: level and weight per criterion, scale and policy; result: total and status, coverage 0 to 1,
 *   n and one term per criterion
 * Missing: missing levels and an undefined total are null.
 * @throws RangeError naming the argument, as `weightedSum`
 * Source: `scoring.md` section 3.2.
 */
export function totalReceipt(
  person: PersonLevels,
  ideal: Ideal,
  policy: MissingPolicy,
  versions: Readonly<Record<string, string>>,
): Receipt {
  const total = weightedSum(person, ideal, policy);
  const inputs = {
    scale: { ...ideal.scale },
    policy,
    criteria: ideal.criteria.map(({ criterionId, weight }) => ({
      criterionId,
      weight,
      level: levelAt(person.levels, criterionId),
    })),
  };
  const result = {
    value: total.value,
    coverage: total.coverage,
    status: total.status,
    n: total.n,
    terms: total.terms.map(({ id, value, weight, amount, n }) => ({ id, value, weight, amount, n })),
  };
  return buildReceipt("total/1", versions, inputs, result);
}
