import { weightedMean } from "../../stats/weighted-mean";
import { levelAt } from "../level-at";
import type { Result, Term } from "../result";
import { seal } from "../result";
import type { Ideal, MissingPolicy, PersonLevels } from "../types";
import { effectiveWeights } from "./effective-weights";
import { requireComparable } from "./requirements";

/** One criterion's part: id = criterion, value = level, weight = effective w, amount = w times level. */
export interface TotalTerm extends Term {
  /** weight as entered in the ideal */
  readonly configuredWeight: number;
}

/** A person's total; n = criteria counted. */
export interface Total extends Result<number, TotalTerm> {
  /** share of the configured weight present, 0 to 1 */
  readonly coverage: number;
}

/**
 * Weighted-sum rule: the mean of a person's criterion levels, weighted by the ideal profile. A high level can make up
 * for a low one, which assumes that each criterion counts the same whatever the others are.
 * @param person levels by criterion id, on the ideal's scale
 * @param ideal criteria with weights of 0 or more, any unit
 * @param policy what a missing criterion does to the total
 * @returns the total in levels, within the range of the levels counted; amounts add up to it; one term per criterion of
 *   the ideal, in its order
 * Missing: under `strict` a missing criterion of weight above 0 gives null with `criterion-missing`; under `rescale`
 * the others share its weight, status `partial`. Nothing rated: null with `no-data`. All weights 0: null with
 * `weights-all-zero`. A criterion of weight 0 is shown, not scored.
 * @throws RangeError naming the argument: levels off the scale, negative weights, repeated criteria, ranges upside down
 * Source: `scoring.md` section 3.2; Keeney & Raiffa (1976), Decisions with Multiple Objectives; Dawes (1979), American
 * Psychologist 34, 571-582.
 */
export function weightedSum(person: PersonLevels, ideal: Ideal, policy: MissingPolicy): Total {
  requireComparable("weightedSum", person, ideal);
  const effective = effectiveWeights(person, ideal, policy);
  const terms = ideal.criteria.map((criterion, i) => {
    const value = levelAt(person.levels, criterion.criterionId);
    const weight = effective.weights[i] as number;
    return {
      id: criterion.criterionId,
      value,
      weight,
      amount: weight * (value ?? 0),
      n: value === null ? 0 : 1,
      configuredWeight: criterion.weight,
    };
  });
  const counted = terms.filter((term) => term.weight > 0);
  return seal({
    value: effective.isDefined
      ? weightedMean(
          counted.map((term) => term.value as number),
          counted.map((term) => term.configuredWeight),
        )
      : null,
    n: effective.n,
    status: effective.status,
    reasons: effective.reasons,
    terms,
    coverage: effective.coverage,
  });
}
