import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossedDesign } from "@/lib/scoring/raters/crossed-design";
import { crossedDeviance } from "@/lib/scoring/raters/crossed-deviance";
import { crossedPredictions } from "@/lib/scoring/raters/crossed-effects";
import { fitCrossed } from "@/lib/scoring/raters/crossed-fit";
import { crossedModel } from "@/lib/scoring/raters/crossed-model";
import { crossedSums } from "@/lib/scoring/raters/crossed-sums";
import { generalizability } from "@/lib/scoring/reliability/generalizability";
import { cholesky, choleskyInverse } from "@/lib/stats/matrix";
import { isDeeplyFrozen } from "../frozen";
import { additiveTable, levelTables, totalAmount } from "../rating-tables";
import { correlation, plantedCells, tableCells } from "./designs";

const PLANTED = { ratees: 30, raters: 8, sdRatee: 0.6, sdRater: 0.4, sdResidual: 0.5, filled: 0.5, seed: 1 };

/** -2 log restricted likelihood from its definition, with the full covariance matrix of the observations. */
function criterionByDefinition(
  levels: readonly number[],
  factors: readonly (readonly number[])[],
  variances: readonly number[],
  residual: number,
): number {
  const n = levels.length;
  const v = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const shared = factors.reduce((sum, codes, f) => sum + (codes[a] === codes[b] ? (variances[f] ?? 0) : 0), 0);
      v[a * n + b] = shared + (a === b ? residual : 0);
    }
  }
  const factor = cholesky(v, n) as Float64Array;
  const inverse = choleskyInverse(factor, n);
  const form = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, p, a) => sum + p * y.reduce((s, q, b) => s + q * (inverse[a * n + b] as number), 0), 0);
  const ones = levels.map(() => 1);
  const precision = form(ones, ones);
  const mean = form(ones, levels) / precision;
  const rest = levels.map((level) => level - mean);
  let logDeterminant = Math.log(precision);
  for (let a = 0; a < n; a++) logDeterminant += 2 * Math.log(factor[a * n + a] as number);
  return logDeterminant + form(rest, rest) + (n - 1) * Math.log(2 * Math.PI);
}

describe("crossed rater model", () => {
  test("recovers planted severity and merit from half of the pairs", () => {
    const { cells, ratees, raters } = plantedCells({ ...PLANTED, ratees: 60, raters: 12 });
    const model = crossedModel(cells);
    const at = (id: string) => Number(id.slice(1));
    const severities = model.raters.map((rater) => [rater.effect, raters[at(rater.id)] ?? 0]);
    const merits = model.ratees.map((ratee) => [ratee.effect, ratees[at(ratee.id)] ?? 0]);
    expect(
      correlation(
        severities.map(([x]) => x ?? 0),
        severities.map(([, x]) => x ?? 0),
      ),
    ).toBeGreaterThan(0.97);
    expect(
      correlation(
        merits.map(([x]) => x ?? 0),
        merits.map(([, x]) => x ?? 0),
      ),
    ).toBeGreaterThan(0.93);
  });

  test("estimates planted variances without bias", () => {
    const sums = { person: 0, rater: 0, residual: 0 };
    const runs = 80;
    for (let seed = 0; seed < runs; seed++) {
      const model = crossedModel(plantedCells({ ...PLANTED, seed }).cells);
      for (const part of ["person", "rater", "residual"] as const) sums[part] += (model.components?.[part] ?? 0) / runs;
    }
    expect(Math.abs(sums.person - 0.36)).toBeLessThan(0.04);
    expect(Math.abs(sums.rater - 0.16)).toBeLessThan(0.04);
    expect(Math.abs(sums.residual - 0.25)).toBeLessThan(0.015);
  });

  // Variances are estimated but taken as known, so that few raters make the errors of rater effects too small.
  test.each([
    [8, 40, { level: 0.93, rater: 0.86 }],
    [20, 20, { level: 0.93, rater: 0.92 }],
  ])("has standard errors that hold the truth about as often as they say, with %d raters", (raters, runs, least) => {
    const held = { level: 0, levels: 0, rater: 0, raters: 0 };
    for (let seed = 0; seed < runs; seed++) {
      const planted = plantedCells({ ...PLANTED, raters, seed });
      const model = crossedModel(planted.cells);
      const truth = (list: readonly number[], id: string) => list[Number(id.slice(1))] ?? 0;
      for (const { id, level, levelSe } of model.ratees) {
        held.levels += 1;
        if (Math.abs(level - 3 - truth(planted.ratees, id)) <= 1.96 * levelSe) held.level += 1;
      }
      for (const { id, effect, standardError } of model.raters) {
        held.raters += 1;
        if (Math.abs(effect - truth(planted.raters, id)) <= 1.96 * standardError) held.rater += 1;
      }
    }
    expect(held.level / held.levels).toBeGreaterThan(least.level - 0.03);
    expect(held.level / held.levels).toBeLessThan(0.98);
    expect(held.rater / held.raters).toBeGreaterThan(least.rater - 0.03);
    expect(held.rater / held.raters).toBeLessThan(0.99);
  });

  test("equals the analysis of variance where nothing is missing and no component is negative", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { ratings } = additiveTable({ ...PLANTED, ratees: 9, raters: 5, seed });
      const g = generalizability(ratings);
      if (g.reasons.length > 0) continue;
      const model = crossedModel(tableCells(ratings));
      for (const part of ["person", "rater", "residual"] as const) {
        expect(model.components?.[part]).toBeCloseTo(g.components?.[part] ?? 9, 5);
      }
      expect(model.value).toBeCloseTo(g.value ?? 9, 5);
      expect(model.raterCount).toBeCloseTo(5, 12);
    }
  });

  test("has the criterion of the definition, whichever factor is the larger", () => {
    fc.assert(
      fc.property(
        levelTables({ rows: [2, 5], columns: [2, 5] }),
        fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })),
        (table, deviations) => {
          const design = crossedDesign("test", tableCells(table));
          const { criterion, residualVariance } = crossedDeviance(design?.sums as never, deviations);
          if (!Number.isFinite(criterion)) return;
          const variances = deviations.map((d) => d * d * residualVariance);
          const factors = [Array.from(design?.ratees.codes ?? []), Array.from(design?.raters.codes ?? [])];
          const right = criterionByDefinition(Array.from(design?.levels ?? []), factors, variances, residualVariance);
          expect(criterion).toBeCloseTo(right, 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("finds a criterion that no neighbouring variances better", () => {
    for (let seed = 0; seed < 10; seed++) {
      const { cells } = plantedCells({ ...PLANTED, seed });
      const design = crossedDesign("test", cells);
      if (design === null) throw new Error("no ratings");
      const fit = fitCrossed(design.sums);
      for (const factor of [0.9, 0.99, 1.01, 1.1]) {
        for (const f of [0, 1]) {
          const moved = fit.deviations.map((d, g) => (g === f ? d * factor + (d === 0 ? 0.01 : 0) : d));
          expect(crossedDeviance(design.sums, moved).criterion).toBeGreaterThanOrEqual(fit.criterion - 1e-7);
        }
      }
    }
  });

  test("does not depend on the order of ratings and moves with shift and unit", () => {
    const { cells } = plantedCells({ ...PLANTED, ratees: 15, raters: 6, seed: 4 });
    const model = crossedModel(cells);
    const again = crossedModel(cells.toReversed());
    const moved = crossedModel(cells.map((cell) => ({ ...cell, level: 10 * (cell.level ?? 0) - 7 })));
    expect(again.value).toBeCloseTo(model.value ?? 0, 6);
    expect(moved.value).toBeCloseTo(model.value ?? 0, 6);
    for (const ratee of model.ratees) {
      expect(again.ratees.find(({ id }) => id === ratee.id)?.level).toBeCloseTo(ratee.level, 5);
      expect(moved.ratees.find(({ id }) => id === ratee.id)?.level).toBeCloseTo(10 * ratee.level - 7, 4);
      expect(moved.ratees.find(({ id }) => id === ratee.id)?.levelSe).toBeCloseTo(10 * ratee.levelSe, 4);
    }
  });

  test("pulls people with few ratings further to the mean and is surer of those with many", () => {
    const { ratings } = additiveTable({ ...PLANTED, ratees: 25, raters: 8, seed: 12 });
    const cells = tableCells(ratings).filter(({ rateeId, raterId }) => rateeId !== "p0" || raterId === "r0");
    const model = crossedModel(cells);
    const [few, ...many] = model.ratees;
    expect(few?.n).toBe(1);
    for (const ratee of many) expect(few?.levelSe).toBeGreaterThan(ratee.levelSe);
  });

  test("is an explained, frozen result whose weights and amounts add up", () => {
    const model = crossedModel(plantedCells(PLANTED).cells);
    expect(totalAmount(model.terms)).toBe(model.value);
    expect(model.terms.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(1, 12);
    expect(model.study).toHaveLength(10);
    expect(isDeeplyFrozen(model)).toBe(true);
    expect(model.meanSe).toBeGreaterThan(0);
  });

  test("says that data do not separate people when their variance is 0: every level is then the mean", () => {
    const model = crossedModel(
      tableCells([
        [1, 2, 4],
        [2, 1, 4.5],
        [1.5, 2.5, 3],
        [2.2, 1.2, 3.9],
      ]),
    );
    expect(model.components?.person).toBe(0);
    expect(model).toMatchObject({ value: 0, reasons: ["zero-variance"], status: "ok" });
    for (const ratee of model.ratees) expect(ratee.level).toBe(model.mean);
  });

  test("says why it is undefined", () => {
    expect(crossedModel([])).toMatchObject({ value: null, reasons: ["no-data"], n: 0, raterCount: 0 });
    expect(crossedModel([{ rateeId: "a", raterId: "x", level: null }]).reasons).toEqual(["no-data"]);
    expect(crossedModel(tableCells([[1, 2, 3]])).reasons).toEqual(["too-few-ratees"]);
    expect(crossedModel(tableCells([[1], [2]])).reasons).toEqual(["one-rater"]);
    expect(
      crossedModel(
        tableCells([
          [3.1, 3.1],
          [3.1, 3.1],
        ]),
      ).reasons,
    ).toEqual(["zero-variance"]);
    const single = crossedModel(
      tableCells([
        [1, null],
        [null, 3],
      ]),
    );
    expect(single).toMatchObject({ value: null, status: "not-estimable", reasons: ["not-estimable"], raterCount: 1 });
    const exact = crossedModel(
      tableCells([
        [1, 2, 4],
        [2, 3, 5],
        [4, 5, 7],
      ]),
    );
    expect(exact).toMatchObject({ value: null, status: "undefined", reasons: ["not-converged"], ratees: [] });
  });

  test("takes several ratings of one pair, refuses levels that are not finite", () => {
    const cells = tableCells([
      [1, 2, 2],
      [3, 4, 5],
      [2, 2, 4],
    ]);
    expect(crossedModel([...cells, ...cells]).ratees[0]?.n).toBe(6);
    expect(() => crossedModel([...cells, { rateeId: "p0", raterId: "r0", level: Number.NaN }])).toThrow(
      /^crossedModel: cells\[9\].level/,
    );
    const factor = { codes: Int32Array.of(0, 1), levels: 2 };
    expect(() => crossedSums(Float64Array.of(1, 2, 3), [factor])).toThrow(/^crossedSums: factors must hold 3 codes/);
  });

  test("fits a third crossed factor, such as the criterion, as well", () => {
    const { ratings } = additiveTable({ ratees: 12, raters: 6, sdRatee: 0.6, sdRater: 0.4, sdResidual: 0, seed: 3 });
    const items = [-0.5, 0, 0.4, 0.3];
    const noise = additiveTable({ ratees: 72, raters: 4, sdRatee: 0, sdRater: 0, sdResidual: 0.3, seed: 8 }).ratings;
    const y: number[] = [];
    const codes: [number[], number[], number[]] = [[], [], []];
    ratings.forEach((row, i) => {
      row.forEach((level, j) => {
        items.forEach((item, k) => {
          y.push(level + item + (noise[i * 6 + j]?.[k] ?? 0) - 3);
          codes[0].push(i);
          codes[1].push(j);
          codes[2].push(k);
        });
      });
    });
    const factors = codes.map((list) => ({ codes: Int32Array.from(list), levels: Math.max(...list) + 1 }));
    const sums = crossedSums(Float64Array.from(y), factors);
    const fit = fitCrossed(sums);
    expect(fit.isConverged).toBe(true);
    const variances = fit.deviations.map((d) => d * d * fit.residualVariance);
    expect(fit.residualVariance).toBeCloseTo(0.09, 1);
    expect(fit.criterion).toBeCloseTo(criterionByDefinition(y, codes, variances, fit.residualVariance), 5);
    const predicted = crossedPredictions(sums, fit).factors[2]?.effects ?? [];
    expect(correlation(Array.from(predicted), items)).toBeGreaterThan(0.98);
  });
});
