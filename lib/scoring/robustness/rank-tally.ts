import { SLACK } from "../slack";
import { addLaneCounts } from "./lane-counters";

const LANES = 32;

/** Counts over draws, growing block by block; whole counts, and sums in the order of the draws. */
export interface RankTally {
  /** Draws in which person i holds rank r + 1, at i * people + r; equal totals share the better rank. */
  readonly rankCounts: Int32Array;
  /** Draws in which person j is above person i by more than the slack, at i * people + j. */
  readonly lossCounts: Int32Array;
  /** Sum of the weights of criterion c over the draws in which person i is first, at i * criteria + c. */
  readonly firstWeights: Float64Array;
  /** Adds a block of at most 255 draws: totals at [i * stride + k], weights at [c * stride + k]. */
  add(totals: Float64Array, weights: Float64Array, draws: number): void;
}

/**
 * Counts which rank each person holds, who is ahead of whom, and which weights made each first. Work per draw: a sort of
 * nearly sorted totals and people^2 / 32 words; memory: people^2 counts and people^2 / 32 words a draw of one block. The
 * size of the blocks changes no count.
 * @param people number of people, 1 to 65,535
 * @param criteria number of criteria, at least 1
 * @param stride distance between the columns of a block, at least the draws of a block
 * @returns counts at 0, ready to add blocks
 * Missing: nothing may be missing.
 * @throws nothing of its own
 * Source: Lahdelma & Salminen (2001) Oper. Res. 49, 444-454, for what is counted.
 */
export function rankTally(people: number, criteria: number, stride: number): RankTally {
  const words = Math.ceil(people / LANES);
  const rankCounts = new Int32Array(people * people);
  const lossCounts = new Int32Array(people * people);
  const firstWeights = new Float64Array(people * criteria);
  // People from the highest total down, kept from draw to draw: the next order is close to the last.
  const order = Uint16Array.from({ length: people }, (_, i) => i);
  const sorted = new Float64Array(people);
  // Who is above person i in draw k, 32 people a word, at (i * words + word) * stride + k.
  const above = new Int32Array(people * words * stride);
  const running = new Int32Array(words);

  function sort(totals: Float64Array, k: number): void {
    for (let place = 0; place < people; place++) {
      const person = order[place] as number;
      const total = totals[person * stride + k] as number;
      let hole = place;
      while (hole > 0 && (sorted[hole - 1] as number) < total) {
        sorted[hole] = sorted[hole - 1] as number;
        order[hole] = order[hole - 1] as number;
        hole--;
      }
      sorted[hole] = total;
      order[hole] = person;
    }
  }

  /** Walks down the order; whoever is within the slack of someone is not below them. */
  function markAbove(k: number): void {
    running.fill(0);
    let better = 0;
    for (let place = 0; place < people; place++) {
      while ((sorted[better] as number) - (sorted[place] as number) > SLACK) {
        const passed = order[better] as number;
        running[passed >>> 5] = (running[passed >>> 5] as number) | (1 << (passed & 31));
        better++;
      }
      const person = order[place] as number;
      rankCounts[person * people + better] = (rankCounts[person * people + better] as number) + 1;
      for (let word = 0; word < words; word++) above[(person * words + word) * stride + k] = running[word] as number;
    }
  }

  function addFirstWeights(weights: Float64Array, k: number): void {
    for (let place = 0; place < people; place++) {
      if ((sorted[0] as number) - (sorted[place] as number) > SLACK) break;
      const row = (order[place] as number) * criteria;
      for (let c = 0; c < criteria; c++) {
        firstWeights[row + c] = (firstWeights[row + c] as number) + (weights[c * stride + k] as number);
      }
    }
  }

  return {
    rankCounts,
    lossCounts,
    firstWeights,
    add(totals, weights, draws) {
      for (let k = 0; k < draws; k++) {
        sort(totals, k);
        markAbove(k);
        addFirstWeights(weights, k);
      }
      for (let i = 0; i < people; i++) {
        for (let word = 0; word < words; word++) {
          const start = (i * words + word) * stride;
          const lanes = Math.min(LANES, people - word * LANES);
          addLaneCounts(above, start, start + draws, lossCounts, i * people + word * LANES, lanes);
        }
      }
    },
  };
}
