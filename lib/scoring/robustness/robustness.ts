import { type Reason, type Result, seal } from "../result";
import type { Tally } from "./draw-source";

/** How one person's place holds when weights and levels vary. Shares are of all draws, 0 to 1. */
export interface PersonRobustness {
  readonly personId: string;
  /** Share of draws at each rank, best first; equal totals share the better rank. */
  readonly rankAcceptability: readonly number[];
  /** Mean rank, 1 = best. */
  readonly expectedRank: number;
  /** Share of draws ahead of each person, in the order of the result; ties count half; 0 for the person itself. */
  readonly pairwiseWinning: readonly number[];
  /** Mean weights over the draws in which this person is first, in the order of the criteria; null when never first. */
  readonly centralWeights: readonly number[] | null;
  /** Share of draws of the levels in which this person is first at those weights; null when never first or not asked. */
  readonly confidenceFactor: number | null;
  /** Share of draws that meet every must-have; null when there is none or a level it needs is missing. */
  readonly eligibleShare: number | null;
}

/** A robustness analysis, with what is needed to run it again. */
export interface Robustness extends Result<readonly PersonRobustness[]> {
  readonly criterionIds: readonly string[];
  /** Seed of the draws; null when the draws were given. */
  readonly seed: number | null;
  /** 95 % margin of the least certain share: 1.96 sqrt(0.25 / draws). */
  readonly monteCarloError: number;
  /** People without a level or a standard error that the weights need. */
  readonly leftOut: readonly { readonly personId: string; readonly reason: Reason }[];
  /** People below the top list, when there are more than it holds. */
  readonly beyondTopList: readonly string[];
}

/** What surrounds the counts of a run. */
export interface RunContext {
  readonly personIds: readonly string[];
  readonly criterionIds: readonly string[];
  readonly isEligibilityKnown: (person: number) => boolean;
  readonly seed: number | null;
  readonly draws: number;
  readonly leftOut: Robustness["leftOut"];
  readonly beyondTopList: readonly string[];
}

/**
 * Turns the counts of a run into shares, one frozen record a person and step: freezing many long lists at once would block
 * as long as drawing them.
 * @param tally counts over the draws, people in the order of `context.personIds`
 * @param context ids, seed and who is not in the counts
 * @returns iterator over 1 (the share done), ending with people whose shares lie between 0 and 1 and ranks between 1 and
 * their number; `n` = draws; status partial when someone was left out
 * Missing: named in `leftOut`.
 * @throws nothing of its own
 * Source: Lahdelma & Salminen (2001) Oper. Res. 49, 444-454.
 */
export function* robustnessOf(tally: Tally, context: RunContext): Generator<number, Robustness> {
  const people: PersonRobustness[] = [];
  for (const i of context.personIds.keys()) {
    people.push(personOf(tally, context, i));
    yield 1;
  }
  const isWhole = context.leftOut.length === 0 && context.beyondTopList.length === 0;
  return seal({
    ...surroundings(context),
    value: people,
    n: tally.draws,
    status: isWhole ? "ok" : "partial",
    reasons: [...new Set(context.leftOut.map(({ reason }) => reason))],
    terms: [],
  });
}

/**
 * A robustness analysis that these data do not support.
 * @param reason why
 * @param context ids, seed and who is not in the counts
 * @returns value null and the reason; `n` = 0
 * Missing: named in `leftOut`.
 * @throws nothing of its own
 * Source: `scoring.md` section 0.
 */
export function noRobustness(reason: Reason, context: RunContext): Robustness {
  return seal({ ...surroundings(context), value: null, n: 0, status: "undefined", reasons: [reason], terms: [] });
}

function surroundings({ criterionIds, seed, draws, leftOut, beyondTopList }: RunContext) {
  const monteCarloError = 1.96 * Math.sqrt(0.25 / draws);
  return { criterionIds: [...criterionIds], seed, monteCarloError, leftOut, beyondTopList };
}

function personOf(tally: Tally, context: RunContext, i: number): PersonRobustness {
  const { draws, rankCounts, lossCounts } = tally;
  const people = context.personIds.length;
  const rankAcceptability: number[] = [];
  const pairwiseWinning: number[] = [];
  let rankSum = 0;
  for (let j = 0; j < people; j++) {
    const count = rankCounts[i * people + j] as number;
    rankAcceptability.push(count / draws);
    rankSum += (j + 1) * count;
    const wins = lossCounts[j * people + i] as number;
    const losses = lossCounts[i * people + j] as number;
    pairwiseWinning.push(i === j ? 0 : (draws + wins - losses) / (2 * draws));
  }
  const central = tally.centralWeights[i];
  const firsts = tally.centralFirsts[i] ?? null;
  return seal({
    personId: context.personIds[i] as string,
    rankAcceptability,
    expectedRank: rankSum / draws,
    pairwiseWinning,
    centralWeights: central ? [...central] : null,
    confidenceFactor: firsts === null ? null : firsts / draws,
    eligibleShare: context.isEligibilityKnown(i) ? (tally.eligibleCounts[i] as number) / draws : null,
  });
}
