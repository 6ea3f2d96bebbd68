import { sum } from "./sum";

/** Changes below this end the iteration; the weights have then settled to about the last binary digit. */
const TOLERANCE = 1e-15;
const MAXIMUM_STEPS = 10_000;

/** Largest eigenvalue of a positive matrix with its eigenvector. */
export interface PrincipalEigen {
  /** positive, adds up to 1 */
  readonly vector: readonly number[];
  readonly value: number;
  /** false when the iteration stopped at its cap */
  readonly hasConverged: boolean;
}

/**
 * Perron eigenvector of a matrix of positive numbers, by power iteration from equal weights.
 * @param matrix rows of a square matrix of order 1 or more, every entry above 0, any unit
 * @returns the eigenvector, positive and adding up to 1, and its eigenvalue, which is real and above 0
 * Missing: not accepted.
 * @throws RangeError when the matrix is not square or an entry is not a finite number above 0
 * Source: Perron (1907), Mathematische Annalen 64, 248-263; power iteration.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): PrincipalEigen {
  const order = matrix.length;
  for (const row of matrix) {
    if (row.length !== order) throw new RangeError("principalEigenvector: matrix must be square");
    if (row.some((entry) => !Number.isFinite(entry) || entry <= 0)) {
      throw new RangeError("principalEigenvector: matrix must hold numbers above 0");
    }
  }
  if (order === 0) throw new RangeError("principalEigenvector: matrix must have a row");
  let vector = matrix.map(() => 1 / order);
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const image = matrix.map((row) => sum(row.map((entry, j) => entry * (vector[j] as number))));
    const value = sum(image);
    const next = image.map((each) => each / value);
    const change = Math.max(...next.map((each, i) => Math.abs(each - (vector[i] as number))));
    vector = next;
    if (change <= TOLERANCE) return { vector, value, hasConverged: true };
  }
  return {
    vector,
    value: sum(matrix.flatMap((row) => row.map((e, j) => e * (vector[j] as number)))),
    hasConverged: false,
  };
}
