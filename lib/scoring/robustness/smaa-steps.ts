import { SLACK } from "../slack";
import { centralFirsts } from "./central-firsts";
import type { DrawSource, Tally } from "./draw-source";
import { BLOCK_LIMIT } from "./lane-counters";
import { type RankTally, rankTally } from "./rank-tally";

/** Work of one step, in units of about a nanosecond on a server: 2 ms there, so that a slow phone stays below 50 ms. */
const STEP_WORK = 2e6;

/** Draws of the first step. */
const FIRST_BLOCK = 8;

/** What a run asks for beyond the ranks. */
export interface RunOptions {
  /** Lowest level a criterion must reach, in the order of the criteria; null = none. */
  readonly mustHaves: readonly (number | null)[];
  readonly wantsConfidence: boolean;
}

/**
 * Runs a robustness analysis in short steps: yields the share done after each, returns the counts at the end, or null when
 * the weights are too rare to be drawn. The size of a step depends on the size of the problem only, and not even that
 * changes the counts.
 * @param source where weights and levels come from, `draws` of each
 * @param options must-haves, in levels, and whether confidence factors are wanted (a second pass over the levels)
 * @returns iterator over shares from 0 to 1, ending with the counts
 * Missing: nothing may be missing; the source leaves people with missing levels out.
 * @throws nothing of its own
 * Source: Lahdelma & Salminen (2001) Oper. Res. 49, 444-454; Tervonen & Lahdelma (2007) Eur. J. Oper. Res. 178, 500-513.
 */
export function* smaaSteps(source: DrawSource, options: RunOptions): Generator<number, Tally | null> {
  const { people, criteria, draws } = source;
  const block = blockOf(people * (12 * criteria + people / 2 + 70));
  // Not a power of two: columns that far apart would fight for the same few places in the cache.
  const stride = block + (block % 2 === 0 ? 9 : 8);
  const passes = options.wantsConfidence ? 2 : 1;

  const weights = new Float64Array(criteria * stride);
  const levels = new Float64Array(criteria * stride);
  const totals = new Float64Array(people * stride);
  const eligibleCounts = new Int32Array(people);
  const tally = rankTally(people, criteria, stride);
  for (const { size, done } of blocks(draws, block)) {
    if (!source.weights(weights, stride, size)) return null;
    for (let i = 0; i < people; i++) {
      source.levels(i, levels, stride, size);
      addTotals(totals.subarray(i * stride, i * stride + size), weights, levels, stride);
      eligibleCounts[i] = (eligibleCounts[i] as number) + countEligible(levels, options.mustHaves, stride, size);
    }
    tally.add(totals, weights, size);
    yield done / passes;
  }

  const centralWeights = meanFirstWeights(tally, people, criteria);
  const firstsAtCentral: (number | null)[] = centralWeights.map(() => null);
  if (options.wantsConfidence) {
    const firsts = centralFirsts(centralWeights, criteria, stride);
    // At worst everybody is compared with everybody.
    const smaller = Math.min(block, blockOf(people * criteria * (12 + 2 * people)));
    source.rewindLevels();
    for (const { size, done } of blocks(draws, smaller)) {
      for (let i = 0; i < people; i++) source.levels(i, firsts.levelsOf(i), stride, size);
      firsts.add(size);
      yield 0.5 + done / 2;
    }
    for (const [i, central] of centralWeights.entries()) if (central) firstsAtCentral[i] = firsts.counts[i] as number;
  }
  return {
    draws,
    rankCounts: tally.rankCounts,
    lossCounts: tally.lossCounts,
    centralWeights,
    centralFirsts: firstsAtCentral,
    eligibleCounts,
  };
}

function blockOf(drawWork: number): number {
  return Math.max(1, Math.min(BLOCK_LIMIT, Math.floor(STEP_WORK / drawWork)));
}

/** Small blocks first: until the engine has compiled the loops they are many times slower. */
function* blocks(draws: number, largest: number): Generator<{ readonly size: number; readonly done: number }> {
  let next = FIRST_BLOCK;
  for (let from = 0; from < draws; ) {
    const size = Math.min(next, largest, draws - from);
    from += size;
    yield { size, done: from / draws };
    next *= 2;
  }
}

function addTotals(totals: Float64Array, weights: Float64Array, levels: Float64Array, stride: number): void {
  totals.fill(0);
  for (let at = 0; at < weights.length; at += stride) {
    for (let k = 0; k < totals.length; k++) {
      totals[k] = (totals[k] as number) + (weights[at + k] as number) * (levels[at + k] as number);
    }
  }
}

function countEligible(
  levels: Float64Array,
  mustHaves: readonly (number | null)[],
  stride: number,
  draws: number,
): number {
  const floors = mustHaves.flatMap((floor, c) => (floor === null ? [] : [{ at: c * stride, floor: floor - SLACK }]));
  if (floors.length === 0) return draws;
  let count = 0;
  for (let k = 0; k < draws; k++) {
    if (floors.every(({ at, floor }) => (levels[at + k] as number) >= floor)) count++;
  }
  return count;
}

function meanFirstWeights(tally: RankTally, people: number, criteria: number): readonly (Float64Array | null)[] {
  return Array.from({ length: people }, (_, i) => {
    const firsts = tally.rankCounts[i * people] as number;
    if (firsts === 0) return null;
    return tally.firstWeights.subarray(i * criteria, (i + 1) * criteria).map((sum) => sum / firsts);
  });
}
