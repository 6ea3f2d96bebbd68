import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimiseLinear } from "@/lib/stats/linear-program";

const coefficient = fc.integer({ min: -5, max: 5 });

describe("linear programme", () => {
  it("finds the corner of a textbook problem", () => {
    // Maximise 3x + 5y with x <= 4, 2y <= 12, 3x + 2y <= 18.
    const outcome = minimiseLinear(
      [-3, -5],
      [
        { coefficients: [1, 0], bound: 4 },
        { coefficients: [0, 2], bound: 12 },
        { coefficients: [3, 2], bound: 18 },
      ],
      [],
    );
    expect(outcome).toEqual({ kind: "optimal", point: [2, 6], value: -36 });
  });

  it("keeps to equalities, redundant ones included", () => {
    const whole = { coefficients: [1, 1], bound: 1 };
    const outcome = minimiseLinear([2, 1], [{ coefficients: [0, 1], bound: 0.75 }], [whole, whole]);
    expect(outcome).toEqual({ kind: "optimal", point: [0.25, 0.75], value: 1.25 });
  });

  it("ends on the degenerate problem that makes other rules cycle", () => {
    // Beale (1955).
    const outcome = minimiseLinear(
      [-0.75, 150, -0.02, 6],
      [
        { coefficients: [0.25, -60, -0.04, 9], bound: 0 },
        { coefficients: [0.5, -90, -0.02, 3], bound: 0 },
        { coefficients: [0, 0, 1, 0], bound: 1 },
      ],
      [],
    );
    expect(outcome.kind).toBe("optimal");
    if (outcome.kind === "optimal") expect(outcome.value).toBeCloseTo(-0.05, 12);
  });

  it("says when nothing satisfies the rows, and when the cost falls without end", () => {
    const impossible = minimiseLinear([1], [{ coefficients: [1], bound: 1 }], [{ coefficients: [1], bound: 2 }]);
    expect(impossible).toEqual({ kind: "infeasible" });
    expect(minimiseLinear([-1], [], [])).toEqual({ kind: "unbounded" });
    expect(minimiseLinear([-1, 0], [{ coefficients: [0, 1], bound: 1 }], [])).toEqual({ kind: "unbounded" });
  });

  it("is never beaten by a point that satisfies the rows", () => {
    const row = fc.record({ coefficients: fc.tuple(coefficient, coefficient), bound: fc.integer({ min: 0, max: 9 }) });
    const box = [
      { coefficients: [1, 0], bound: 10 },
      { coefficients: [0, 1], bound: 10 },
    ];
    fc.assert(
      fc.property(fc.tuple(coefficient, coefficient), fc.array(row, { maxLength: 4 }), (cost, rows) => {
        const outcome = minimiseLinear(cost, [...rows, ...box], []);
        if (outcome.kind !== "optimal") throw new Error(outcome.kind);
        const [x, y] = outcome.point as [number, number];
        for (const { coefficients, bound } of rows) {
          expect(coefficients[0] * x + coefficients[1] * y).toBeLessThanOrEqual(bound + 1e-9);
        }
        for (let a = 0; a <= 10; a += 0.5) {
          for (let b = 0; b <= 10; b += 0.5) {
            if (rows.some(({ coefficients, bound }) => coefficients[0] * a + coefficients[1] * b > bound)) continue;
            expect(cost[0] * a + cost[1] * b).toBeGreaterThanOrEqual(outcome.value - 1e-9);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [[Number.NaN], [], /cost/],
    [[1], [{ coefficients: [1, 2], bound: 1 }], /row 0 must hold 1/],
    [[1], [{ coefficients: [Number.NaN], bound: 1 }], /row 0/],
    [[1], [{ coefficients: [1], bound: -1 }], /bound 0/],
  ])("refuses cost %j with rows %j", (cost, rows, message) => {
    expect(() => minimiseLinear(cost, rows, [])).toThrow(message);
    expect(() => minimiseLinear(cost, rows, [])).toThrow(RangeError);
  });
});
