import { log } from "../../stats/log";
import { square } from "../../stats/square";
import { sum } from "../../stats/sum";
import { SLACK } from "../slack";

/** One comparison of a triad and the value that would make the triad agree. */
export interface Repair {
  readonly row: number;
  readonly column: number;
  readonly current: number;
  /** exact; may lie between or beyond the values of the questionnaire */
  readonly proposed: number;
}

/** Three criteria whose comparisons contradict each other, positions i < j < k. */
export interface Triad {
  readonly criteria: readonly [number, number, number];
  /** abs ln(a_ij a_jk / a_ik): 0 = the three agree; ln 2 = one is off by a factor of two */
  readonly inconsistency: number;
  /** the three ways out, best first: the one after which all the judgements disagree least */
  readonly repairs: readonly [Repair, Repair, Repair];
}

/**
 * The triad that contradicts itself most, with the values that would repair it.
 * @param matrix square, positive, reciprocal comparisons; already checked by the caller
 * @returns the triad i < j < k with the largest abs ln(a_ij a_jk / a_ik), the first among equals, and its repairs; null
 *   when every triad agrees within 1e-9 or there are fewer than three criteria
 * Missing: not accepted.
 * @throws RangeError from the logarithm when an entry is not above 0
 * Source: `scoring.md` section 2; Saaty (2003), European Journal of Operational Research 145, 85-91 (which to revise).
 */
export function worstTriad(matrix: readonly (readonly number[])[]): Triad | null {
  const n = matrix.length;
  let worst: readonly [number, number, number] | null = null;
  let largest = SLACK;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) {
        const inconsistency = Math.abs(log((at(matrix, i, j) * at(matrix, j, k)) / at(matrix, i, k)));
        if (inconsistency <= largest + SLACK) continue;
        worst = [i, j, k];
        largest = inconsistency;
      }
    }
  }
  return worst === null ? null : { criteria: worst, inconsistency: largest, repairs: repairsOf(matrix, worst) };
}

function repairsOf(
  matrix: readonly (readonly number[])[],
  [i, j, k]: readonly [number, number, number],
): readonly [Repair, Repair, Repair] {
  const direct = at(matrix, i, k);
  const [first, second] = [at(matrix, i, j), at(matrix, j, k)];
  const repairs: [Repair, Repair, Repair] = [
    { row: i, column: k, current: direct, proposed: first * second },
    { row: i, column: j, current: first, proposed: direct / second },
    { row: j, column: k, current: second, proposed: direct / first },
  ];
  const leftover = new Map(repairs.map((repair) => [repair, disagreementAfter(matrix, repair)]));
  return repairs.sort((a, b) => {
    const difference = (leftover.get(a) as number) - (leftover.get(b) as number);
    return Math.abs(difference) > SLACK ? difference : 0;
  });
}

/** Sum over all triads of the squared log contradiction, once the repair is made; only entries above the diagonal count. */
function disagreementAfter(matrix: readonly (readonly number[])[], { row, column, proposed }: Repair): number {
  const logs = matrix.map((each, i) => each.map((_, j) => log(at(matrix, i, j))));
  (logs[row] as number[])[column] = log(proposed);
  const squares: number[] = [];
  for (let i = 0; i < logs.length; i++) {
    for (let j = i + 1; j < logs.length; j++) {
      for (let k = j + 1; k < logs.length; k++) {
        squares.push(square(at(logs, i, j) + at(logs, j, k) - at(logs, i, k)));
      }
    }
  }
  return sum(squares);
}

function at(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] as number;
}
