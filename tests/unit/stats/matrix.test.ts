import { CholeskyDecomposition, EigenvalueDecomposition, inverse, Matrix } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { cholesky, choleskyInverse, choleskySolve, symmetricEigen } from "@/lib/stats/matrix";
import { randomStream } from "@/lib/stats/random";

/** A'A + ridge for a seeded A: symmetric and positive definite. */
function definite(order: number, seed: number, ridge = 0.1): Float64Array {
  const next = randomStream(seed);
  const a = Array.from({ length: order }, () => Array.from({ length: order }, () => next.uniform() - 0.5));
  const matrix = new Float64Array(order * order);
  for (let i = 0; i < order; i++) {
    for (let j = 0; j < order; j++) {
      matrix[i * order + j] =
        a.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0) + (i === j ? ridge : 0);
    }
  }
  return matrix;
}

function rows(matrix: Float64Array, order: number): number[][] {
  return Array.from({ length: order }, (_, i) => Array.from(matrix.subarray(i * order, (i + 1) * order)));
}

function closeTo(got: Float64Array, right: readonly number[], digits: number): void {
  expect(got.length).toBe(right.length);
  for (const [i, x] of got.entries()) expect(x).toBeCloseTo(right[i] as number, digits);
}

describe.each([1, 2, 5, 12])("symmetric matrix of order %d", (order) => {
  const matrix = definite(order, 100 + order);
  const oracle = new Matrix(rows(matrix, order));

  test("has the oracle's Cholesky factor, solution and inverse", () => {
    const factor = cholesky(matrix, order) as Float64Array;
    closeTo(factor, new CholeskyDecomposition(oracle).lowerTriangularMatrix.to1DArray(), 12);
    const right = Float64Array.from({ length: order }, (_, i) => i - 1.5);
    const solved = new CholeskyDecomposition(oracle).solve(Matrix.columnVector(Array.from(right)));
    closeTo(choleskySolve(factor, order, right), solved.to1DArray(), 9);
    closeTo(choleskyInverse(factor, order), inverse(oracle).to1DArray(), 9);
    expect(right[0]).toBe(-1.5);
  });

  test("has the oracle's eigenvalues, and vectors that reproduce it", () => {
    const { values, vectors } = symmetricEigen(matrix, order);
    const right = new EigenvalueDecomposition(oracle, { assumeSymmetric: true }).realEigenvalues.sort((a, b) => b - a);
    closeTo(values, right, 12);
    const rebuilt = new Float64Array(order * order);
    for (let i = 0; i < order; i++) {
      for (let j = 0; j < order; j++) {
        for (let k = 0; k < order; k++) {
          rebuilt[i * order + j] =
            (rebuilt[i * order + j] as number) +
            (values[k] as number) * (vectors[i * order + k] as number) * (vectors[j * order + k] as number);
        }
      }
    }
    closeTo(rebuilt, Array.from(matrix), 12);
  });
});

describe("symmetric matrices at the limit", () => {
  test("a matrix that is not positive definite has no Cholesky factor", () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
    expect(cholesky(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
    expect(cholesky(Float64Array.of(0), 1)).toBeNull();
  });

  test("eigenvectors of a diagonal matrix are the axes, the largest entry positive", () => {
    const { values, vectors } = symmetricEigen(Float64Array.of(2, 0, 0, 0, -1, 0, 0, 0, 7), 3);
    expect(Array.from(values)).toEqual([7, 2, -1]);
    expect(Array.from(vectors)).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0]);
    const negative = symmetricEigen(Float64Array.of(1, 0.5, 0.5, 1), 2);
    expect(negative.vectors[0]).toBeGreaterThan(0);
    expect(negative.vectors[1]).toBeGreaterThan(0);
  });

  test("refuses wrong sizes, entries that are not finite and asymmetry", () => {
    expect(() => cholesky(Float64Array.of(1, 2), 2)).toThrow(/^cholesky: matrix must hold 4 numbers, got 2/);
    expect(() => cholesky(Float64Array.of(1), 0)).toThrow(/^cholesky: order/);
    expect(() => cholesky(Float64Array.of(Number.NaN), 1)).toThrow(/^cholesky: matrix must be finite/);
    expect(() => choleskySolve(Float64Array.of(1), 1, Float64Array.of(1, 2))).toThrow(
      /^choleskySolve: right must hold 1/,
    );
    expect(() => choleskyInverse(Float64Array.of(1), 2)).toThrow(/^choleskyInverse: matrix/);
    expect(() => symmetricEigen(Float64Array.of(1, 2, 3, 4), 2)).toThrow(/^symmetricEigen: matrix must be symmetric/);
  });
});
