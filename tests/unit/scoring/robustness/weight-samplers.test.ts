import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smaa } from "../../../../lib/scoring/robustness/smaa";
import { weightSampler } from "../../../../lib/scoring/robustness/weight-samplers";
import { type WeightSet, weighableCriteria } from "../../../../lib/scoring/robustness/weight-set";
import { randomStream } from "../../../../lib/stats/random";
import { analysis, CRITERIA, person } from "./factories";

const DRAWS = 8000;

/** Draws as rows: one set of weights each. */
function draw(set: WeightSet, n: number, draws = DRAWS, seed = 1): number[][] {
  const block = new Float64Array(n * draws);
  expect(weightSampler(set, CRITERIA.slice(0, n), randomStream(seed)).fill(block, draws, draws)).toBe(true);
  return Array.from({ length: draws }, (_, k) => Array.from({ length: n }, (_, c) => block[c * draws + k] as number));
}

function means(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0) / rows.length);
}

function variances(rows: readonly (readonly number[])[]): number[] {
  const centre = means(rows);
  return centre.map((mean, c) => rows.reduce((sum, row) => sum + ((row[c] ?? 0) - mean) ** 2, 0) / rows.length);
}

const sets: readonly WeightSet[] = [
  { kind: "any" },
  { kind: "exact", weights: [3, 0, 1] },
  { kind: "rank-order", ranks: [2, 1, 3] },
  { kind: "intervals", low: [0.1, 0.2, 0], high: [0.5, 0.6, 1] },
  { kind: "dirichlet", weights: [1, 2, 1], concentration: 30 },
  {
    kind: "judges",
    weights: [
      [1, 0, 0],
      [1, 1, 2],
    ],
  },
];

describe("draws of weights", () => {
  test.each(sets)("of kind $kind are 0 or more and add to one", (set) => {
    for (const row of draw(set, 3, 500)) {
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  test("without knowledge are uniform on the simplex: P(w > x) = (1 - x)^(n - 1)", () => {
    const rows = draw({ kind: "any" }, 5);
    for (const x of [0.1, 0.2, 0.5]) {
      const share = rows.filter((row) => (row[2] ?? 0) > x).length / DRAWS;
      const exact = (1 - x) ** 4;
      expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / DRAWS));
    }
  });

  test("for an order of importance keep the order, with the rank-order centroid as their mean", () => {
    const rows = draw({ kind: "rank-order", ranks: [3, 1, 2, 4] }, 4);
    const isOrdered = ([w3, w1, w2, w4]: number[]) =>
      [w1, w2, w3, w4].every((w, r, all) => r === 0 || (all[r - 1] ?? 0) >= (w ?? 9));
    expect(rows.every(isOrdered)).toBe(true);
    const centroid = [(1 / 3 + 1 / 4) / 4, (1 + 1 / 2 + 1 / 3 + 1 / 4) / 4, (1 / 2 + 1 / 3 + 1 / 4) / 4, 1 / 16];
    for (const [c, mean] of means(rows).entries()) expect(Math.abs(mean - (centroid[c] ?? 9))).toBeLessThan(0.006);
  });

  test("for tied ranks leave the order between the tied open", () => {
    const rows = draw({ kind: "rank-order", ranks: [1, 2.5, 2.5] }, 3) as [number, number, number][];
    expect(rows.every(([first, a, b]) => first >= a && first >= b)).toBe(true);
    const larger = rows.filter(([, a, b]) => a > b).length / DRAWS;
    expect(Math.abs(larger - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / DRAWS));
  });

  test("with a concentration scatter like a Dirichlet distribution, a zero weight staying zero", () => {
    const rows = draw({ kind: "dirichlet", weights: [5, 3, 2, 0], concentration: 12 }, 4);
    const expected = [0.5, 0.3, 0.2, 0];
    for (const [c, mean] of means(rows).entries()) expect(Math.abs(mean - (expected[c] ?? 9))).toBeLessThan(0.008);
    for (const [c, variance] of variances(rows).entries()) {
      const p = expected[c] ?? 9;
      expect(Math.abs(variance - (p * (1 - p)) / 13)).toBeLessThan(0.0013);
    }
    expect(rows.every((row) => row[3] === 0)).toBe(true);
  });

  test("of a tiny concentration still add to one", () => {
    for (const row of draw({ kind: "dirichlet", weights: [1, 1], concentration: 0.001 }, 2, 200)) {
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  test("of judges are the judges' own sets, as often as they count; one without points is never drawn", () => {
    const set: WeightSet = {
      kind: "judges",
      weights: [
        [2, 2],
        [0, 0],
        [1, 3],
        [3, 1],
      ],
      judgeWeights: [1, 5, 3, 0],
    };
    const rows = draw(set, 2);
    const share = rows.filter((row) => row[0] === 0.25).length / DRAWS;
    expect(rows.every((row) => row[0] === 0.25 || row[0] === 0.5)).toBe(true);
    expect(Math.abs(share - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / DRAWS));
  });

  test("between ends stay between them, whatever the ends", () => {
    const ends = fc
      .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 2,
        maxLength: 5,
      })
      .map((pairs) => ({ low: pairs.map(([a, b]) => Math.min(a, b)), high: pairs.map(([a, b]) => Math.max(a, b)) }));
    const total = (list: readonly number[]) => list.reduce((sum, end) => sum + end, 0);
    fc.assert(
      fc.property(ends, ({ low, high }) => {
        fc.pre(total(low) < 1 && total(high) > 1);
        const block = new Float64Array(low.length * 20);
        const sampler = weightSampler({ kind: "intervals", low, high }, CRITERIA.slice(0, low.length), randomStream(3));
        if (!sampler.fill(block, 20, 20)) return;
        let strays = 0;
        for (let k = 0; k < 20; k++) {
          const row = low.map((_, c) => block[c * 20 + k] ?? 9);
          const isBetween = row.every((w, c) => w >= (low[c] ?? 0) - 1e-9 && w <= (high[c] ?? 0) + 1e-9);
          if (!isBetween || Math.abs(total(row) - 1) > 1e-9) strays++;
        }
        expect(strays).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    { title: "wide, from the simplex", low: [0, 0.1, 0.1], high: [0.5, 0.8, 0.7] },
    { title: "narrow, from the box", low: [0.3, 0.28, 0], high: [0.34, 0.36, 1] },
  ])("between $title are uniform: they agree with plain rejection", ({ low, high }) => {
    const rows = draw({ kind: "intervals", low, high }, 3);
    const isInside = (row: readonly number[]) => row.every((w, c) => w >= (low[c] ?? 0) && w <= (high[c] ?? 0));
    const plain = draw({ kind: "any" }, 3, 60_000, 9).filter(isInside);
    expect(plain.length).toBeGreaterThan(300);
    const spread = variances(plain);
    const centre = means(plain);
    const drawnSpread = variances(rows);
    for (const [c, mean] of means(rows).entries()) {
      const error = Math.sqrt((spread[c] ?? 0) * (1 / plain.length + 1 / DRAWS));
      expect(Math.abs(mean - (centre[c] ?? 9))).toBeLessThan(4 * error);
      expect(Math.abs((drawnSpread[c] ?? 9) / (spread[c] ?? 9) - 1)).toBeLessThan(4 * Math.sqrt(2 / plain.length));
    }
  });

  test("between equal ends are those ends; the rest stays free", () => {
    for (const row of draw({ kind: "intervals", low: [0.4, 0, 0], high: [0.4, 1, 1] }, 3, 50)) expect(row[0]).toBe(0.4);
    expect(draw({ kind: "intervals", low: [0.4, 0.6], high: [0.4, 0.6] }, 2, 1)).toEqual([[0.4, 0.6]]);
    expect(draw({ kind: "intervals", low: [0.25, 0], high: [0.25, 1] }, 2, 1)).toEqual([[0.25, 0.75]]);
  });

  test("between ends that hardly any set meets are refused, not waited for", () => {
    const n = 12;
    const ids = Array.from({ length: n }, (_, c) => `c${c}`);
    const levels = Object.fromEntries(ids.map((id) => [id, 3]));
    const errors = Object.fromEntries(ids.map((id) => [id, 0]));
    const result = smaa({
      people: [{ personId: "a", levels, standardErrors: errors, errorCorrelation: 0 }],
      criteria: ids.map((criterionId) => ({ criterionId, mustHave: null })),
      weights: { kind: "intervals", low: ids.map(() => 0), high: ids.map(() => 0.0845) },
      scale: { min: 1, max: 5 },
      draws: 500,
      seed: 1,
    });
    expect(result).toMatchObject({ value: null, reasons: ["not-estimable"] });
  });

  test("the analysis with an order of importance favours who is best at what matters most", () => {
    const pair = [person("a", [4, 2, 2]), person("b", [2, 4, 2])];
    const value = smaa(analysis(pair, { weights: { kind: "rank-order", ranks: [1, 2, 3] }, draws: 200 })).value;
    expect(value?.[0]?.rankAcceptability).toEqual([1, 0]);
  });
});

describe("what is known about weights", () => {
  test("which criteria can have weight", () => {
    const of = (set: WeightSet) => weighableCriteria("test: weights", set, 3);
    expect(of({ kind: "any" })).toEqual([true, true, true]);
    expect(of({ kind: "rank-order", ranks: [1, 2, 3] })).toEqual([true, true, true]);
    expect(of({ kind: "exact", weights: [1, 0, 2] })).toEqual([true, false, true]);
    expect(of({ kind: "dirichlet", weights: [1, 0, 2], concentration: 5 })).toEqual([true, false, true]);
    expect(of({ kind: "intervals", low: [0, 0, 0], high: [0.5, 0, 1] })).toEqual([true, false, true]);
    expect(
      of({
        kind: "judges",
        weights: [
          [1, 0, 0],
          [0, 0, 1],
        ],
        judgeWeights: [1, 0],
      }),
    ).toEqual([true, false, false]);
  });

  test("malformed sets are refused by name", () => {
    const refused = (set: WeightSet, message: RegExp) =>
      expect(() => weighableCriteria("test: weights", set, 2)).toThrow(message);
    refused({ kind: "exact", weights: [1, -1] }, /weights\.weights\[1\]/);
    refused({ kind: "exact", weights: [1, Infinity] }, /weights\.weights\[1\]/);
    refused({ kind: "rank-order", ranks: [0, 1] }, /weights\.ranks\[0\]/);
    refused({ kind: "rank-order", ranks: [1] }, /weights\.ranks/);
    refused({ kind: "dirichlet", weights: [1, 1], concentration: 0 }, /weights\.concentration/);
    refused({ kind: "intervals", low: [0.2, 0.2], high: [0.1, 0.9] }, /weights\.high\[0\]/);
    refused({ kind: "intervals", low: [0.6, 0.6], high: [1, 1] }, /add to 1/);
    refused({ kind: "intervals", low: [0, 0], high: [0.4, 0.4] }, /add to 1/);
    refused({ kind: "judges", weights: [[1, 1]], judgeWeights: [1, 1] }, /judgeWeights/);
    refused({ kind: "judges", weights: [[1]] }, /weights\.weights\[0\]/);
  });
});
