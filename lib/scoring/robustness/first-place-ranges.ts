import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import { type LinePerson, linePeople, type RankedPerson, requireLine } from "./weight-line";

/** For which weights of one criterion a person is first. */
export interface FirstPlaceRange {
  readonly personId: string;
  /** Lowest and highest normalised weight at which nobody is ahead, 0 to 1; lowest above highest = never first. */
  readonly from: number;
  readonly to: number;
  readonly isEverFirst: boolean;
  /**
   * Weights of all criteria in the middle of the two bounds, in their order. For who is never first that is the middle of
   * the gap, where somebody else is ahead as everywhere.
   */
  readonly middleWeights: readonly number[];
}

/** The ranges of all people along one criterion. */
export type FirstPlaceRanges = Result<readonly FirstPlaceRange[], Term>;

/**
 * For which weights of one criterion, the others keeping their proportions, each person is first in the weighted sum: "B
 * would be first if problem solving had 35 % or more". Exact, since totals are straight lines in the weight. With two
 * criteria the length of the range is the first-rank acceptability.
 * @param people people with levels of one unit, n entries each
 * @param criterionIds ids of the n criteria
 * @param weights weight of each criterion, 0 or more, in any unit; only the proportions of the others matter
 * @param criterionId the criterion whose weight moves
 * @returns one range a person with a total, in the order given, bounds from 0 to 1; `n` = people compared; terms are empty
 * Missing: a person without a level that has weight, or without one of the moving criterion, is not compared; nobody left:
 * value null, no-data. All weights 0: null, weights-all-zero. No other criterion has weight: null, not-estimable.
 * @throws RangeError when ids repeat, lists differ in length, a weight is negative, a number is not finite, or the
 * criterion is not among the ids
 * Source: one-way sensitivity of additive models, French (1986), Decision Theory, section 5.
 */
export function firstPlaceRanges(
  people: readonly RankedPerson[],
  criterionIds: readonly string[],
  weights: readonly number[],
  criterionId: string,
): FirstPlaceRanges {
  const weightSum = requireLine("firstPlaceRanges", people, criterionIds, weights);
  const c = criterionIds.indexOf(criterionId);
  if (c < 0) throw new RangeError(`firstPlaceRanges: criterionId "${criterionId}" is not among the criteria`);
  if (weightSum === 0) return undefinedRanges("weights-all-zero");
  const shares = weights.map((weight) => weight / weightSum);
  const rest = 1 - (shares[c] as number);
  if (rest <= 0) return undefinedRanges("not-estimable");
  const compared = linePeople(people, shares).filter((person) => person.endsAt(c) !== null);
  if (compared.length === 0) return undefinedRanges("no-data");

  const value = compared.map((person): FirstPlaceRange => {
    const { from, to } = boundsOf(person, compared, c);
    const middle = (from + to) / 2;
    const middleWeights = shares.map((share, k) => (k === c ? middle : (share / rest) * (1 - middle)));
    return { personId: person.personId, from, to, isEverFirst: from <= to + SLACK, middleWeights };
  });
  return seal({ value, n: compared.length, status: "ok", reasons: [], terms: [] });
}

/** Each rival allows weights on one side of the crossing; a rival who is ahead everywhere leaves nothing. */
function boundsOf(person: LinePerson, everyone: readonly LinePerson[], c: number): { from: number; to: number } {
  let from = 0;
  let to = 1;
  for (const rival of everyone) {
    if (rival === person) continue;
    const none = leadOf(person, rival, c, "none");
    const all = leadOf(person, rival, c, "all");
    if (none >= 0 && all >= 0) continue;
    if (none < 0 && all < 0) return { from: 1, to: 0 };
    const crossing = none / (none - all);
    if (none < 0) from = Math.max(from, crossing);
    else to = Math.min(to, crossing);
  }
  return { from, to };
}

/** Lead at one end of the line; equal within the slack is equal. */
function leadOf(person: LinePerson, rival: LinePerson, c: number, end: "none" | "all"): number {
  const lead = (person.endsAt(c)?.[end] ?? 0) - (rival.endsAt(c)?.[end] ?? 0);
  return Math.abs(lead) <= SLACK ? 0 : lead;
}

function undefinedRanges(reason: Reason): FirstPlaceRanges {
  return seal({ value: null, n: 0, status: "undefined", reasons: [reason], terms: [] });
}
