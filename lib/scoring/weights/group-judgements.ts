import { exp } from "../../stats/exp";
import { log } from "../../stats/log";
import { weightedMean } from "../../stats/weighted-mean";
import { requireLength, requireWeights } from "../require";
import { seal } from "../result";
import { requireReciprocal } from "./reciprocal";

/**
 * Joins several judges' pairwise comparisons into one matrix: the geometric mean of each comparison, the only mean that
 * keeps the matrix reciprocal. Weights then come from `ahpWeights` of the joint matrix.
 * @param matrices one reciprocal matrix per judge, all of one order
 * @param judgeWeights one per judge, 0 or more, any unit; equal when left out
 * @returns the joint reciprocal matrix, entries above 0; null when there is no judge or every judge weight is 0
 * Missing: missing comparisons are not accepted; a judge of weight 0 is not counted.
 * @throws RangeError naming the argument: matrices of unequal order or not reciprocal, negative judge weights
 * Source: Aczel & Saaty (1983), Journal of Mathematical Psychology 27, 93-102; Forman & Peniwati (1998), European Journal
 * of Operational Research 108, 165-169.
 */
export function groupJudgements(
  matrices: readonly (readonly (readonly number[])[])[],
  judgeWeights: readonly number[] = matrices.map(() => 1),
): readonly (readonly number[])[] | null {
  const order = matrices[0]?.length ?? 0;
  for (const [j, matrix] of matrices.entries()) {
    requireLength(`groupJudgements: matrices[${j}]`, matrix, order);
    requireReciprocal(`groupJudgements: matrices[${j}]`, matrix);
  }
  const where = "groupJudgements: judgeWeights";
  requireLength(where, requireWeights(where, judgeWeights), matrices.length);
  if (!judgeWeights.some((weight) => weight > 0)) return null;

  const logOf = (row: number, column: number) =>
    weightedMean(
      matrices.map((matrix) => log(matrix[row]?.[column] as number)),
      judgeWeights,
    );
  const joint = Array.from({ length: order }, () => new Array<number>(order).fill(1));
  for (let row = 0; row < order; row++) {
    for (let column = row + 1; column < order; column++) {
      const mean = exp(logOf(row, column));
      (joint[row] as number[])[column] = mean;
      (joint[column] as number[])[row] = 1 / mean;
    }
  }
  return seal(joint);
}
