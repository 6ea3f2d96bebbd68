import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alphaFromVariances } from "@/lib/scoring/reliability/alpha-value";
import { omegaTotal } from "@/lib/scoring/reliability/omega";
import { likelihoodFactor, minresFactor } from "@/lib/scoring/reliability/one-factor";
import { normalDraw } from "@/lib/stats/normal-draw";
import { randomStream } from "@/lib/stats/random";
import { isDeeplyFrozen } from "../frozen";
import { shuffled, totalAmount } from "../rating-tables";

const METHODS = ["minres", "ml"] as const;
const LOADINGS = [0.9, 0.7, 0.5, 0.6, 0.8];

/** Correlations that one factor with these loadings implies exactly. */
function implied(loadings: readonly number[]): Float64Array {
  return Float64Array.from(loadings.flatMap((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b))));
}

function ratings(loadings: readonly number[], n: number, seed: number): number[][] {
  const stream = randomStream(seed);
  return Array.from({ length: n }, () => {
    const factor = normalDraw(stream);
    return loadings.map((l) => 3 + l * factor + Math.sqrt(1 - l * l) * normalDraw(stream));
  });
}

describe("one factor", () => {
  test.each(METHODS)("finds the loadings of a matrix that has exactly one, by %s", (method) => {
    const solve = method === "minres" ? minresFactor : likelihoodFactor;
    for (const loadings of [LOADINGS, [0.8, 0.7, 0.6], [0.9, 0.8, 0.7, 0.7, -0.4]]) {
      const solution = solve(implied(loadings), loadings.length);
      expect(solution.outcome).toBe("ok");
      for (const [j, loading] of loadings.entries()) {
        expect(solution.loadings[j]).toBeCloseTo(loading, 7);
        expect(solution.uniques[j]).toBeCloseTo(1 - loading ** 2, 7);
      }
    }
  });

  test.each(METHODS)("finds a factor of mixed signs whose correlations average 0, by %s", (method) => {
    const loadings = [0.8, 0.7, -0.75, -0.6];
    const solution = (method === "minres" ? minresFactor : likelihoodFactor)(implied(loadings), 4);
    expect(solution.outcome).toBe("ok");
    expect(Math.abs(solution.loadings[0] ?? 0)).toBeCloseTo(0.8, 6);
    expect((solution.loadings[0] ?? 0) * (solution.loadings[2] ?? 0)).toBeCloseTo(-0.6, 6);
  });

  test("has no discrepancy from an exact matrix, and none at all from a singular one", () => {
    expect(likelihoodFactor(implied(LOADINGS), 5).discrepancy).toBeLessThan(1e-9);
    expect(likelihoodFactor(Float64Array.of(1, 1, 0.5, 1, 1, 0.5, 0.5, 0.5, 1), 3).discrepancy).toBeNull();
  });

  test.each(METHODS)("calls a loading above 1 improper, by %s", (method) => {
    const heywood = Float64Array.of(1, 0.9, 0.9, 0.9, 1, 0.5, 0.9, 0.5, 1);
    expect((method === "minres" ? minresFactor : likelihoodFactor)(heywood, 3).outcome).toBe("heywood");
  });
});

describe("omega total", () => {
  const truth = LOADINGS.reduce((a, b) => a + b, 0) ** 2;
  const omega = truth / (truth + LOADINGS.reduce((sum, l) => sum + 1 - l * l, 0));

  test.each(METHODS)("recovers the share that a planted factor explains, by %s", (method) => {
    const found = omegaTotal(ratings(LOADINGS, 3000, 11), method);
    expect(found.value).toBeCloseTo(omega, 1.7);
    expect(found.status).toBe("ok");
  });

  test("is alpha for parallel items and above alpha when loadings differ", () => {
    const of = (loadings: readonly number[]) => {
      const correlations = implied(loadings);
      const { loadings: l, uniques } = minresFactor(correlations, loadings.length);
      const common = l.reduce((a, b) => a + b, 0) ** 2;
      const total = correlations.reduce((a, b) => a + b, 0);
      const alpha = alphaFromVariances(loadings.length, total, loadings.length) ?? 0;
      return { alpha, omega: common / (common + uniques.reduce((a, b) => a + b, 0)) };
    };
    const parallel = of([0.7, 0.7, 0.7, 0.7]);
    expect(parallel.omega).toBeCloseTo(parallel.alpha, 9);
    const uneven = of([0.9, 0.8, 0.5, 0.3]);
    expect(uneven.omega).toBeGreaterThan(uneven.alpha + 0.01);
  });

  test("lies between 0 and 1, adds up from its items and does not depend on order, shift or unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(...METHODS), (seed, method) => {
        const table = ratings([0.8, 0.6, 0.7, 0.5], 60, seed);
        const found = omegaTotal(table, method);
        if (found.value === null) return;
        expect(found.value).toBeGreaterThanOrEqual(0);
        expect(found.value).toBeLessThanOrEqual(1);
        expect(Math.abs(totalAmount(found.terms) - found.value)).toBeLessThan(1e-9);
        expect(omegaTotal(shuffled(table), method).value).toBeCloseTo(found.value, 6);
        const moved = table.map((row) => row.map((level, j) => 20 * level + j));
        expect(omegaTotal(moved, method).value).toBeCloseTo(found.value, 6);
        expect(isDeeplyFrozen(found)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps the minres solution when items are recorded in other units", () => {
    const table = ratings(LOADINGS, 80, 4);
    const scaled = table.map((row) => row.map((level, j) => level * (j + 1)));
    expect(omegaTotal(scaled, "minres").value).toBeCloseTo(omegaTotal(table, "minres").value ?? 0, 9);
  });

  test("tests one factor against the data: holds when it is true, fails with two", () => {
    const true1 = omegaTotal(ratings(LOADINGS, 1000, 21), "ml").fit;
    expect(true1?.df).toBe(5);
    expect(true1?.p).toBeGreaterThan(0.001);
    const first = ratings([0.8, 0.8, 0.8], 1000, 22);
    const second = ratings([0.8, 0.8, 0.8], 1000, 23);
    const two = first.map((row, i) => [...row, ...(second[i] ?? [])]);
    expect(omegaTotal(two, "ml").fit?.p).toBeLessThan(1e-6);
    expect(omegaTotal(two, "minres").fit).toBeNull();
    const three = omegaTotal(ratings([0.7, 0.7, 0.7], 200, 24), "ml").fit;
    expect([three?.df, three?.p]).toEqual([0, 1]);
  });

  test("is provisional below 100 ratees", () => {
    expect(omegaTotal(ratings(LOADINGS, 99, 1), "minres").status).toBe("provisional");
    expect(omegaTotal(ratings(LOADINGS, 100, 1), "minres").status).toBe("ok");
  });

  test("says why it is undefined", () => {
    const any = { minimumRatees: 3 };
    expect(omegaTotal([], "minres").reasons).toEqual(["no-data"]);
    expect(
      omegaTotal(
        [
          [1, 2],
          [2, 3],
          [3, 1],
        ],
        "minres",
        any,
      ).reasons,
    ).toEqual(["too-few-items"]);
    expect(omegaTotal(ratings(LOADINGS, 29, 1), "minres").reasons).toEqual(["too-few-ratees"]);
    expect(
      omegaTotal(
        [
          [1, 2, 3],
          [2, 2, 1],
          [4, 2, 2],
        ],
        "ml",
        any,
      ).reasons,
    ).toEqual(["zero-variance"]);
    const sums = ratings([0.7, 0.7], 60, 2).map((row) => [(row[0] ?? 0) + (row[1] ?? 0), ...row]);
    expect(omegaTotal(sums, "minres").reasons).toEqual(["heywood-case"]);
    expect(omegaTotal(sums, "ml").reasons).toEqual(["heywood-case"]);
    expect(omegaTotal(sums, "ml")).toMatchObject({ value: null, status: "undefined", terms: [], k: 3 });
  });

  test("leaves ratees with a missing item out and refuses bad input", () => {
    const table: (number | null)[][] = ratings(LOADINGS, 40, 6);
    table[3] = [null, 1, 2, 3, 4];
    expect(omegaTotal(table, "minres")).toMatchObject({ n: 39, dropped: 1 });
    expect(() => omegaTotal([[1, 2, Number.NaN]], "ml")).toThrow(/^omegaTotal: items\[0\]\[2\]/);
    expect(() => omegaTotal([[1, 2, 3]], "ml", { itemIds: [] })).toThrow(/^omegaTotal: options.itemIds/);
    expect(() => omegaTotal([[1, 2, 3]], "ml", { minimumRatees: 2 })).toThrow(/^omegaTotal: options.minimumRatees/);
  });
});
