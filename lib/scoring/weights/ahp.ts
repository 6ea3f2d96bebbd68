import { exp } from "../../stats/exp";
import { log } from "../../stats/log";
import { principalEigenvector } from "../../stats/principal-eigenvector";
import { sum } from "../../stats/sum";
import type { Result } from "../result";
import { seal } from "../result";
import { explainedWeights } from "./explained-weights";
import { requireReciprocal } from "./reciprocal";
import type { Triad } from "./triads";
import { worstTriad } from "./triads";

/** Random index by order 1 to 10; another table in use gives other ratios, so every result names this one. */
export const SAATY_1980_RANDOM_INDEX = Object.freeze([0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]);

/** Above this consistency ratio the judge is asked to look again. */
const CONSISTENCY_LIMIT = 0.1;

/** Weights from pairwise comparisons, with what they say of their own consistency. */
export interface AhpWeights extends Result<readonly number[]> {
  /** largest eigenvalue, n or more */
  readonly lambdaMax: number;
  /** CI = (lambda - n) / (n - 1), 0 below two criteria */
  readonly consistencyIndex: number;
  readonly randomIndexTable: "saaty1980";
  /** RI(n), null beyond ten criteria */
  readonly randomIndex: number | null;
  /** CR = CI / RI; 0 up to two criteria, null beyond ten */
  readonly consistencyRatio: number | null;
  /** the other common solution: row geometric means, normalised */
  readonly geometricMeanWeights: readonly number[];
  /** GCI, 0 up to two criteria */
  readonly geometricConsistencyIndex: number;
  /** the three comparisons that contradict each other most; null when none do */
  readonly worstTriad: Triad | null;
}

/**
 * Analytic hierarchy process: weights as the principal eigenvector of a matrix of pairwise comparisons, with
 * consistency index and ratio, row geometric means and their consistency index, and the triad to look at again.
 * @param matrix square, a[i][j] = how many times criterion i matters as much as j (usually 1/9 to 9), a[j][i] = 1/a[i][j]
 * @returns weights 0 to 1 that add up to 1 within 1e-9; terms have the position as id and the weight as value and amount;
 *   n = number of criteria; `inconsistent-judgements` when CR is above 0.10, which blocks nothing; `not-estimable` when
 *   there is no random index for the order (more than ten criteria)
 * Missing: an empty matrix: null with `no-data`; missing comparisons are not accepted.
 * @throws RangeError naming the argument: not square, entries not above 0, diagonal not 1, not reciprocal within 1e-6
 * Source: Saaty (1977), Journal of Mathematical Psychology 15, 234-281; Saaty (1980), random indices; Crawford & Williams
 * (1985), same journal 29, 387-405; Aguaron & Moreno-Jimenez (2003), European Journal of Operational Research 147, 137-145.
 */
export function ahpWeights(matrix: readonly (readonly number[])[]): AhpWeights {
  requireReciprocal("ahpWeights: matrix", matrix);
  const n = matrix.length;
  if (n === 0) return noComparisons();
  const { vector, value: lambdaMax, hasConverged } = principalEigenvector(matrix);
  const consistencyIndex = n > 1 ? (lambdaMax - n) / (n - 1) : 0;
  const randomIndex = SAATY_1980_RANDOM_INDEX[n - 1] ?? null;
  const consistencyRatio = n <= 2 ? 0 : randomIndex === null ? null : consistencyIndex / randomIndex;
  const geometricMeanWeights = rowGeometricMeans(matrix);
  const isInconsistent = consistencyRatio !== null && consistencyRatio > CONSISTENCY_LIMIT;
  const weights = explainedWeights(vector, vector, [
    ...(isInconsistent ? (["inconsistent-judgements"] as const) : []),
    ...(consistencyRatio === null ? (["not-estimable"] as const) : []),
    ...(hasConverged ? [] : (["not-converged"] as const)),
  ]);
  return seal({
    ...weights,
    lambdaMax,
    consistencyIndex,
    randomIndexTable: "saaty1980",
    randomIndex,
    consistencyRatio,
    geometricMeanWeights,
    geometricConsistencyIndex: geometricConsistencyIndex(matrix, geometricMeanWeights),
    worstTriad: worstTriad(matrix),
  });
}

function rowGeometricMeans(matrix: readonly (readonly number[])[]): readonly number[] {
  const means = matrix.map((row) => exp(sum(row.map((entry) => log(entry))) / row.length));
  const total = sum(means);
  return means.map((each) => each / total);
}

function geometricConsistencyIndex(matrix: readonly (readonly number[])[], weights: readonly number[]): number {
  const n = matrix.length;
  if (n <= 2) return 0;
  const squares = matrix.flatMap((row, i) =>
    row.slice(i + 1).map((entry, offset) => {
      const error = log((entry * (weights[i + 1 + offset] as number)) / (weights[i] as number));
      return error * error;
    }),
  );
  return (2 / ((n - 1) * (n - 2))) * sum(squares);
}

function noComparisons(): AhpWeights {
  return seal({
    ...explainedWeights([], null, ["no-data"]),
    lambdaMax: 0,
    consistencyIndex: 0,
    randomIndexTable: "saaty1980",
    randomIndex: null,
    consistencyRatio: null,
    geometricMeanWeights: [],
    geometricConsistencyIndex: 0,
    worstTriad: null,
  });
}
