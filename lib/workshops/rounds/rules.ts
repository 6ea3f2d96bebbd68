import type { WeighingAnswers, WeighingMethod } from "../../profiles/weighing/answers";
import { comparisonMatrix, weigh } from "../../profiles/weighing/rules";
import { ahpWeights } from "../../scoring/weights/ahp";
import { consensus } from "../../scoring/weights/consensus";
import { groupWeights } from "../../scoring/weights/group";
import { groupJudgements } from "../../scoring/weights/group-judgements";
import { kendallW } from "../../scoring/weights/kendall-w";
import type { RoundNumber, RoundWeights } from "./schema";

/**
 * What the answers of one round come to, with nobody's name and in an order that tells nothing of who sent what.
 * @param answers one per participant who has sent; answers that are not complete are left out
 * @param criterionIds in the order of the framework
 * @returns null when nobody has sent
 * Source: `scoring.md` section 2: mean of the weights; for comparisons the geometric mean of the judgements.
 */
export function weighRound(
  round: RoundNumber,
  method: WeighingMethod,
  answers: readonly WeighingAnswers[],
  criterionIds: readonly string[],
): RoundWeights | null {
  const complete = answers.flatMap((given) => {
    const weighed = weigh(method, given, criterionIds);
    return weighed.status === "ready" ? [{ given, shares: weighed.shares }] : [];
  });
  const weights = complete.map(({ shares }) => shares).toSorted(byShares);
  const matrices = complete.flatMap(({ given }) => {
    const matrix = comparisonMatrix(criterionIds, given.pairs);
    return matrix ? [matrix] : [];
  });
  const joint = method === "pairs" ? groupJudgements(matrices.toSorted(byEntries)) : null;
  const group = joint ? ahpWeights(joint).value : groupWeights(weights, "arithmetic").value;
  return group ? { round, weights, group } : null;
}

/** How far the participants agree: the share of the weight one of them would have to move, and the order they share. */
export function agreementOf({ weights, group }: RoundWeights) {
  return { distance: consensus(weights, group), order: kendallW(weights) };
}

/** One criterion as the participants weighed it. Shares of 1. */
export interface CriterionSpread {
  /** Place of the criterion in the framework, from 0. */
  readonly place: number;
  readonly group: number;
  readonly lowest: number;
  readonly highest: number;
  /** One per participant, from the lowest: sorted for each criterion alone, so that nobody's row can be read. */
  readonly marks: readonly number[];
  /** Its part of the mean distance from the group's weights: they add up to that distance. */
  readonly division: number;
}

/** Every criterion, those that divide the group most first; alike ones stay in the order of the framework. */
export function spreadOfRound({ weights, group }: RoundWeights): readonly CriterionSpread[] {
  const { terms } = consensus(weights, group);
  return group
    .map((share, place): CriterionSpread => {
      const marks = weights.map((each) => each[place] as number).toSorted((one, other) => one - other);
      return {
        place,
        group: share,
        lowest: marks[0] ?? share,
        highest: marks.at(-1) ?? share,
        marks,
        division: terms[place]?.amount ?? 0,
      };
    })
    .toSorted((one, other) => (isSame(one.division, other.division) ? 0 : other.division - one.division));
}

/** The criteria that divide the group most, two at most; none when everybody gave the same weights. */
export function dividingCriteria(spread: readonly CriterionSpread[]): readonly CriterionSpread[] {
  return spread.slice(0, 2).filter(({ division }) => !isSame(division, 0));
}

/** Two criteria whose order is not the same for all: how many put the first one higher, the second one, or both alike. */
export interface DividedPair {
  readonly first: number;
  readonly second: number;
  readonly firstHigher: number;
  readonly secondHigher: number;
  readonly alike: number;
}

/**
 * Pairs of criteria whose order people disagree on, most evenly split first: as many couples of participants as possible
 * see them in opposite orders.
 * @param most how many to give
 */
export function dividedPairs({ weights, group }: RoundWeights, most = 3): readonly DividedPair[] {
  const pairs = group.flatMap((_, a) =>
    group.slice(a + 1).map((_, i): DividedPair => {
      const b = a + 1 + i;
      const alike = weights.filter((each) => isSame(each[a] as number, each[b] as number)).length;
      const higher = weights.filter((each) => (each[a] as number) > (each[b] as number) + sameness).length;
      const lower = weights.length - alike - higher;
      return higher >= lower
        ? { first: a, second: b, firstHigher: higher, secondHigher: lower, alike }
        : { first: b, second: a, firstHigher: lower, secondHigher: higher, alike };
    }),
  );
  const couples = ({ firstHigher, secondHigher }: DividedPair) => firstHigher * secondHigher;
  return pairs
    .filter((pair) => couples(pair) > 0)
    .toSorted((one, other) => couples(other) - couples(one))
    .slice(0, most);
}

/** Weights are computed in doubles: the same answers may differ in the last digits. */
const sameness = 1e-9;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= sameness;
}

function byShares(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((share, i) => share !== other[i]);
  return place < 0 ? 0 : (one[place] as number) - (other[place] as number);
}

function byEntries(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  return byShares(one.flat(), other.flat());
}
