import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import { type LinePerson, linePeople, type RankedPerson, requireLine } from "./weight-line";

/** What one weight would have to become for the first two people to be equal. */
export interface WeightCrossing {
  readonly criterionId: string;
  /** Normalised weight now. */
  readonly from: number;
  /** Normalised weight at which the two are equal; null when none from 0 to 1 is, or a level is missing. */
  readonly to: number | null;
  /** True when a third person is, or may be, ahead of both at the crossing: then the second does not become first. */
  readonly isOvertaken: boolean;
}

/** The smallest change, and the crossing of every criterion. */
export interface SmallestWeightChange extends Result<number, Term> {
  readonly firstId: string | null;
  readonly secondId: string | null;
  /** The criterion of the smallest change; null when no single weight does it. */
  readonly criterionId: string | null;
  readonly crossings: readonly WeightCrossing[];
}

/**
 * Smallest change of one weight, the others rescaled in proportion, that makes the first two people of a weighted sum
 * equal: beyond it they have swapped places. Both totals are straight lines in the weight, so the crossing is exact:
 * w* = b / (b - a), with the lead b when the criterion has no weight and a when it has all of it.
 * @param people people with levels of one unit, n entries each; the two highest totals are compared, equal totals in the
 * order given
 * @param criterionIds ids of the n criteria
 * @param weights weight of each criterion, 0 or more, in any unit
 * @returns `value` = absolute change of a normalised weight, 0 to 1 (0 when the two are equal already); null with
 * not-estimable when no single weight does it; `n` = people with a total; crossings in the order of the criteria; of equal
 * changes the first criterion's; terms are empty, a change is no sum
 * Missing: a person without a level that has weight is not compared; fewer than two left: null, no-data. All weights 0:
 * null, weights-all-zero. A level without weight may be missing: no crossing for that criterion.
 * @throws RangeError when ids repeat, lists differ in length, a weight is negative or a number is not finite
 * Source: one-way sensitivity of additive models, French (1986), Decision Theory, section 5; linear crossing.
 */
export function smallestWeightChange(
  people: readonly RankedPerson[],
  criterionIds: readonly string[],
  weights: readonly number[],
): SmallestWeightChange {
  const weightSum = requireLine("smallestWeightChange", people, criterionIds, weights);
  if (weightSum === 0) return nothing("weights-all-zero", 0);
  const shares = weights.map((weight) => weight / weightSum);
  const compared = linePeople(people, shares).toSorted((a, b) => b.total - a.total);
  const [first, second, ...others] = compared;
  if (!first || !second) return nothing("no-data", compared.length);

  const crossings = criterionIds.map((criterionId, c): WeightCrossing => {
    const from = shares[c] as number;
    const to = crossing(first, second, c, from);
    return { criterionId, from, to, isOvertaken: to !== null && isOvertaken(first, others, c, to) };
  });
  let best: { readonly criterionId: string; readonly change: number } | null = null;
  for (const { criterionId, from, to } of crossings) {
    if (to !== null && (best === null || Math.abs(to - from) < best.change - SLACK)) {
      best = { criterionId, change: Math.abs(to - from) };
    }
  }
  return seal({
    value: best?.change ?? null,
    n: compared.length,
    status: best ? "ok" : "undefined",
    reasons: best ? [] : ["not-estimable"],
    terms: [],
    firstId: first.personId,
    secondId: second.personId,
    criterionId: best?.criterionId ?? null,
    crossings,
  });
}

/** Weight of criterion c at which two people are equal; null when none from 0 to 1 is. */
function crossing(first: LinePerson, second: LinePerson, c: number, from: number): number | null {
  if (first.total - second.total <= SLACK) return from;
  const ahead = first.endsAt(c);
  const behind = second.endsAt(c);
  if (!ahead || !behind) return null;
  const none = ahead.none - behind.none;
  const all = ahead.all - behind.all;
  if (Math.abs(none - all) <= SLACK) return null;
  const to = none / (none - all);
  return to >= 0 && to <= 1 ? to : null;
}

function isOvertaken(first: LinePerson, others: readonly LinePerson[], c: number, to: number): boolean {
  const level = totalAt(first, c, to);
  return others.some((third) => {
    const total = totalAt(third, c, to);
    return total === null || level === null || total > level + SLACK;
  });
}

function totalAt(person: LinePerson, c: number, weight: number): number | null {
  const ends = person.endsAt(c);
  return ends && ends.none + weight * (ends.all - ends.none);
}

function nothing(reason: Reason, n: number): SmallestWeightChange {
  return seal({
    value: null,
    n,
    status: "undefined",
    reasons: [reason],
    terms: [],
    firstId: null,
    secondId: null,
    criterionId: null,
    crossings: [],
  });
}
