import { describe, expect, it } from "vitest";
import { principalEigenvector } from "@/lib/stats/principal-eigenvector";

describe("principal eigenvector", () => {
  it("solves a matrix that can be solved by hand", () => {
    const { vector, value, hasConverged } = principalEigenvector([
      [2, 1],
      [1, 2],
    ]);
    expect(vector).toEqual([0.5, 0.5]);
    expect(value).toBe(3);
    expect(hasConverged).toBe(true);
  });

  it("solves one that is not symmetric", () => {
    const { vector, value } = principalEigenvector([
      [1, 4],
      [1, 1],
    ]);
    expect(value).toBeCloseTo(3, 12);
    expect(vector[0]).toBeCloseTo(2 / 3, 12);
  });

  it("says when it has not settled", () => {
    const slow = principalEigenvector([
      [1, 1e-12],
      [1e-12, 1 + 1e-9],
    ]);
    expect(slow.hasConverged).toBe(false);
    expect(slow.vector[0]).toBeGreaterThan(0);
  });

  it.each([[[]], [[[1, 2]]], [[[0]]], [[[Number.NaN]]]])("refuses %j", (matrix) => {
    expect(() => principalEigenvector(matrix)).toThrow(/^principalEigenvector: matrix/);
    expect(() => principalEigenvector(matrix)).toThrow(RangeError);
  });
});
