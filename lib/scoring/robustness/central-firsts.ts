import { SLACK } from "../slack";

/** Counts over draws of the levels, growing block by block. */
export interface CentralFirsts {
  /** Draws in which person i is first at the central weights of person i; equal totals share the place. */
  readonly counts: Int32Array;
  /** Where the levels of person i in the next block belong: value c of draw k at [c * stride + k]. */
  levelsOf(i: number): Float64Array;
  /** Adds the block whose levels have been written. */
  add(draws: number): void;
}

/**
 * Counts how often each person is first when the weights are the person's own central weights. Asks the strongest rivals
 * at those weights first and drops a draw as soon as one is ahead, so that few pairs are compared. Memory: one block of
 * levels of all people.
 * @param centralWeights normalised weights a person, null for who is never first and is not counted
 * @param criteria number of criteria
 * @param stride distance between the columns of a block, at least the draws of a block
 * @returns counts at 0, ready to add blocks
 * Missing: null weights, see above.
 * @throws nothing of its own
 * Source: confidence factor of Lahdelma & Salminen (2001) Oper. Res. 49, 444-454.
 */
export function centralFirsts(
  centralWeights: readonly (Float64Array | null)[],
  criteria: number,
  stride: number,
): CentralFirsts {
  const people = centralWeights.length;
  const counts = new Int32Array(people);
  const levels = new Float64Array(people * criteria * stride);
  const ownTotals = new Float64Array(stride);
  const alive = new Int32Array(stride);
  let rivals: readonly (readonly number[])[] = [];

  /** Total of person i in draw k at these weights. */
  function totalOf(i: number, weights: Float64Array, k: number): number {
    let total = 0;
    for (let c = 0; c < criteria; c++) {
      total += (weights[c] as number) * (levels[(i * criteria + c) * stride + k] as number);
    }
    return total;
  }

  function firsts(i: number, weights: Float64Array, draws: number): number {
    for (let k = 0; k < draws; k++) {
      alive[k] = k;
      ownTotals[k] = totalOf(i, weights, k);
    }
    let left = draws;
    for (const rival of rivals[i] as readonly number[]) {
      let kept = 0;
      for (let at = 0; at < left; at++) {
        const k = alive[at] as number;
        if (totalOf(rival, weights, k) - (ownTotals[k] as number) <= SLACK) alive[kept++] = k;
      }
      left = kept;
      if (left === 0) break;
    }
    return left;
  }

  /** Everyone but person i, from the highest mean total in the first block down: an order of asking, without effect on the counts. */
  function rivalsOf(i: number, weights: Float64Array, draws: number): readonly number[] {
    const sums = new Float64Array(people);
    for (let j = 0; j < people; j++)
      for (let k = 0; k < draws; k++) sums[j] = (sums[j] as number) + totalOf(j, weights, k);
    const others = Array.from(sums.keys()).filter((j) => j !== i);
    return others.sort((a, b) => (sums[b] as number) - (sums[a] as number));
  }

  return {
    counts,
    levelsOf: (i) => levels.subarray(i * criteria * stride, (i + 1) * criteria * stride),
    add(draws) {
      if (rivals.length === 0) {
        const few = Math.min(draws, 16);
        rivals = centralWeights.map((weights, i) => (weights ? rivalsOf(i, weights, few) : []));
      }
      for (const [i, weights] of centralWeights.entries()) {
        if (weights) counts[i] = (counts[i] as number) + firsts(i, weights, draws);
      }
    },
  };
}
