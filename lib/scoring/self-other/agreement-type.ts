import { correlationMatrix } from "../../stats/correlation";
import { covarianceMatrix } from "../../stats/covariance";
import { mean } from "../../stats/mean";
import { variance } from "../../stats/variance";
import { requireCount, requireFinite, requireLength } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";

/** With fewer people the middle of the differences says nothing. */
const FEWEST_PEOPLE = 20;

/** How a person's own level stands to the others' among many people. */
export type AgreementType = "over-estimator" | "under-estimator" | "in-agreement-good" | "in-agreement-poor";

/** One person among many. */
export interface PersonAgreement {
  /** Self minus others, in levels, and its size. */
  readonly difference: number;
  readonly distance: number;
  /** Difference of the two standard scores; null without variance. */
  readonly standardizedDifference: number | null;
  readonly type: AgreementType;
}

/** Agreement of self and others over many people. */
export interface AgreementTypes extends Result<readonly (PersonAgreement | null)[], Term> {
  readonly meanDifference: number | null;
  readonly sdDifference: number | null;
  /** Correlation of self and others, -1 to 1; null without variance. */
  readonly r: number | null;
  /** Root of the mean squared difference, in levels. */
  readonly rmsd: number | null;
}

/**
 * Sorts people into over-estimators, under-estimators and those in agreement, by how far their difference lies from the
 * mean difference: half an SD or more. The mean is taken off because people rate themselves leniently as a group.
 * @param self own level of each person, any one unit; null = missing
 * @param others mean level by others, same people in the same order
 * @param fewestPeople people needed, 20 when absent
 * @returns one record a person, null where a level is missing; in agreement is good when self and others together lie at
 * or above their two means, poor below; `n` = people with both; terms are empty
 * Missing: people without self or others are left out, status partial. Too few people: value null, too-few-ratees. All
 * differences equal: null, zero-variance.
 * @throws RangeError when the lists differ in length, a level is not finite, or fewestPeople is not a whole number of at
 * least 2
 * Source: Atwater & Yammarino (1992) Pers. Psychol. 45, 141-164; Fleenor et al. (2010) Leadersh. Q. 21, 1005-1034.
 */
export function agreementTypes(
  self: readonly (number | null)[],
  others: readonly (number | null)[],
  fewestPeople: number = FEWEST_PEOPLE,
): AgreementTypes {
  requireLength("agreementTypes: others", others, self.length);
  requireCount("agreementTypes: fewestPeople", fewestPeople, 2);
  const pairs = self.map((own, i) => pairOf(own, others[i] ?? null));
  const known = pairs.filter((pair) => pair !== null);
  const n = known.length;
  if (n < fewestPeople) return refuse("too-few-ratees", n);
  const differences = known.map(({ own, other }) => own - other);
  const owns = summary(known.map(({ own }) => own));
  const seen = summary(known.map(({ other }) => other));
  const { mean: meanDifference, sd: sdDifference } = summary(differences);
  if (sdDifference <= SLACK) return refuse("zero-variance", n);

  const hasVariance = owns.sd > SLACK && seen.sd > SLACK;
  const value = pairs.map((pair): PersonAgreement | null => {
    if (pair === null) return null;
    const difference = pair.own - pair.other;
    const above = difference - meanDifference;
    const standing = pair.own - owns.mean + pair.other - seen.mean;
    const standardizedDifference = hasVariance
      ? (pair.own - owns.mean) / owns.sd - (pair.other - seen.mean) / seen.sd
      : null;
    return {
      difference,
      distance: Math.abs(difference),
      standardizedDifference,
      type: typeOf(above, sdDifference / 2, standing),
    };
  });
  return seal({
    value,
    n,
    status: n < self.length ? "partial" : "ok",
    reasons: [],
    terms: [],
    meanDifference,
    sdDifference,
    r: hasVariance ? correlation(known) : null,
    rmsd: Math.sqrt(mean(differences.map((difference) => difference * difference))),
  });
}

function correlation(pairs: readonly { readonly own: number; readonly other: number }[]): number | null {
  const table = Float64Array.from(pairs.flatMap(({ own, other }) => [own, other]));
  return correlationMatrix(covarianceMatrix(table, pairs.length, 2), 2)?.[1] ?? null;
}

function typeOf(above: number, half: number, standing: number): AgreementType {
  if (above >= half - SLACK) return "over-estimator";
  if (above <= -half + SLACK) return "under-estimator";
  return standing >= -SLACK ? "in-agreement-good" : "in-agreement-poor";
}

function pairOf(own: number | null, other: number | null): { readonly own: number; readonly other: number } | null {
  if (own !== null) requireFinite("agreementTypes: self", own);
  if (other !== null) requireFinite("agreementTypes: others", other);
  return own === null || other === null ? null : { own, other };
}

function summary(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  return { mean: mean(values), sd: Math.sqrt(variance(values)) };
}

function refuse(reason: Reason, n: number): AgreementTypes {
  const nothing = { meanDifference: null, sdDifference: null, r: null, rmsd: null };
  return seal({ value: null, n, status: "undefined", reasons: [reason], terms: [], ...nothing });
}
