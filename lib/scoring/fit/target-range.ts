import { weightedMean } from "../../stats/weighted-mean";
import { levelAt } from "../level-at";
import type { Result, Term } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import type { Ideal, IdealCriterion, MissingPolicy, PersonLevels } from "../types";
import { effectiveWeights } from "./effective-weights";
import { requireComparable } from "./requirements";

/** Whether a criterion's hard minimum holds; `none` when it has none. */
export type MustHaveState = "met" | "failed" | "unknown" | "none";

/** One criterion's part: value = its fit 0 to 1, weight = effective w, amount = 100 w fit. */
export interface FitTerm extends Term {
  /** weight as entered in the ideal */
  readonly configuredWeight: number;
  readonly level: number | null;
  /** levels below the range, 0 or more */
  readonly under: number | null;
  /** levels above the range, 0 or more; not counted by an ideal in mode `at-least` */
  readonly over: number | null;
  /** lower end minus level below the range, 0 inside, upper end minus level (negative) above it */
  readonly gap: number | null;
  readonly mustHave: MustHaveState;
}

/** A person's closeness to the target ranges in percent; n = criteria counted. */
export interface TargetFit extends Result<number, FitTerm> {
  /** share of the configured weight present, 0 to 1 */
  readonly coverage: number;
  /** false if any must-have failed; null if none failed but one is unknown */
  readonly eligible: boolean | null;
}

/**
 * Target-range rule: how close a person's levels come to the ideal's ranges. A level inside its range fits fully; the
 * distance outside is divided by the largest distance the scale allows. Must-haves stand apart: a failed one makes the
 * person not eligible and leaves the fit as it is.
 * @param person levels by criterion id, on the ideal's scale
 * @param ideal criteria with weights of 0 or more (any unit), ranges and must-haves in levels, and the mode: `range`
 *   counts levels above the range as distance, `at-least` does not
 * @param policy what a missing criterion does to the fit
 * @returns the fit in percent, 0 to 100; amounts add up to it; one term per criterion of the ideal, in its order
 * Missing: as in `weightedSum`; a missing level leaves its must-have `unknown`, and a must-have counts whatever the
 * weight of its criterion.
 * @throws RangeError naming the argument: levels off the scale, negative weights, repeated criteria, ranges upside down
 * Source: `scoring.md` section 3.1; Dawes (1964), Journal of Abnormal and Social Psychology 68, 104-109
 * (conjunctive rule); Guion (2011), Assessment, Measurement, and Prediction for Personnel Decisions.
 */
export function targetFit(person: PersonLevels, ideal: Ideal, policy: MissingPolicy): TargetFit {
  requireComparable("targetFit", person, ideal);
  const effective = effectiveWeights(person, ideal, policy);
  const terms = ideal.criteria.map((criterion, i) =>
    fitTerm(criterion, ideal, levelAt(person.levels, criterion.criterionId), effective.weights[i] as number),
  );
  const counted = terms.filter((term) => term.weight > 0);
  return seal({
    value: effective.isDefined
      ? 100 *
        weightedMean(
          counted.map((term) => term.value as number),
          counted.map((term) => term.configuredWeight),
        )
      : null,
    n: effective.n,
    status: effective.status,
    reasons: effective.reasons,
    terms,
    coverage: effective.coverage,
    eligible: eligibility(terms),
  });
}

function fitTerm(criterion: IdealCriterion, ideal: Ideal, level: number | null, weight: number): FitTerm {
  const shared = { id: criterion.criterionId, weight, configuredWeight: criterion.weight, level };
  if (level === null) {
    const mustHave = criterion.mustHave === null ? "none" : "unknown";
    return { ...shared, value: null, amount: 0, n: 0, under: null, over: null, gap: null, mustHave };
  }
  const under = Math.max(criterion.lo - level, 0);
  const over = Math.max(level - criterion.hi, 0);
  const fit = closeness(criterion, ideal, under, over);
  return {
    ...shared,
    value: fit,
    amount: 100 * weight * fit,
    n: 1,
    under,
    over,
    gap: under - over,
    mustHave: mustHaveState(criterion.mustHave, level),
  };
}

function closeness(criterion: IdealCriterion, ideal: Ideal, under: number, over: number): number {
  const below = criterion.lo - ideal.scale.min;
  const largest = ideal.mode === "range" ? Math.max(below, ideal.scale.max - criterion.hi) : below;
  const distance = ideal.mode === "range" ? under + over : under;
  return largest === 0 ? 1 : 1 - Math.min(distance, largest) / largest;
}

function mustHaveState(minimum: number | null, level: number): MustHaveState {
  if (minimum === null) return "none";
  return level < minimum - SLACK ? "failed" : "met";
}

function eligibility(terms: readonly FitTerm[]): boolean | null {
  if (terms.some((term) => term.mustHave === "failed")) return false;
  return terms.some((term) => term.mustHave === "unknown") ? null : true;
}
