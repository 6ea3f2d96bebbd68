import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icc } from "@/lib/scoring/agreement/icc";
import { dStudy, dStudyRow, ratersNeeded } from "@/lib/scoring/reliability/d-study";
import { generalizability } from "@/lib/scoring/reliability/generalizability";
import { isDeeplyFrozen } from "../frozen";
import { additiveTable, levelTables, shuffled, totalAmount } from "../rating-tables";

const TABLES = levelTables({ rows: [2, 15], columns: [2, 6] });

describe("generalizability over raters", () => {
  test("recovers planted variances of people, raters and the rest, on average", () => {
    const sums = { person: 0, rater: 0, residual: 0 };
    for (let seed = 0; seed < 200; seed++) {
      const { ratings } = additiveTable({ ratees: 40, raters: 12, sdRatee: 0.6, sdRater: 0.4, sdResidual: 0.5, seed });
      const { estimates } = generalizability(ratings);
      sums.person += (estimates?.person ?? 0) / 200;
      sums.rater += (estimates?.rater ?? 0) / 200;
      sums.residual += (estimates?.residual ?? 0) / 200;
    }
    expect(sums.person).toBeCloseTo(0.36, 1.5);
    expect(sums.rater).toBeCloseTo(0.16, 1.5);
    expect(sums.residual).toBeCloseTo(0.25, 2);
  });

  test("lies between 0 and 1, adds up, and does not depend on order, shift or unit", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const found = generalizability(table);
        if (found.value === null) {
          expect(found.reasons).toEqual(["zero-variance"]);
          return;
        }
        expect(found.value).toBeGreaterThanOrEqual(0);
        expect(found.value).toBeLessThanOrEqual(1);
        expect(totalAmount(found.terms)).toBe(found.value);
        expect(found.terms.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(1, 12);
        expect(found.terms[0]?.weight).toBeCloseTo(found.value, 12);
        expect(generalizability(shuffled(table)).value).toBeCloseTo(found.value, 9);
        const moved = table.map((row) => row.map((level) => 4 * level - 7));
        expect(generalizability(moved).value).toBeCloseTo(found.value, 9);
        expect(isDeeplyFrozen(found)).toBe(true);
      }),
    );
  });

  test("agrees with the intraclass correlations where no component is negative", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const found = generalizability(table);
        if (found.value === null || found.reasons.length > 0) return;
        const { forms } = icc(table, "ICC(2,k)");
        expect(found.value).toBeCloseTo(forms?.["ICC(2,k)"].value ?? 0, 9);
        expect(found.study[0]?.phi).toBeCloseTo(forms?.["ICC(2,1)"].value ?? 0, 9);
        expect(found.study[0]?.g).toBeCloseTo(forms?.["ICC(3,1)"].value ?? 0, 9);
      }),
    );
  });

  test("sets a negative component to 0, says so and keeps the estimate", () => {
    const found = generalizability([
      [1, 5],
      [5, 1],
      [2, 4],
      [4, 2],
      [3, 3],
    ]);
    expect(found).toMatchObject({ value: 0, reasons: ["negative-estimate"], components: { person: 0 } });
    expect(found.estimates?.person).toBe(-2.5);
    const judges = generalizability([
      [1, 2],
      [2, 1],
      [5, 5],
      [4, 4],
    ]);
    expect(judges.estimates?.rater).toBeLessThan(0);
    expect(judges.components?.rater).toBe(0);
    expect(judges.reasons).toEqual(["negative-estimate"]);
  });

  test("says why it is undefined", () => {
    expect(generalizability([]).reasons).toEqual(["no-data"]);
    expect(generalizability([[1, 2]]).reasons).toEqual(["too-few-ratees"]);
    expect(generalizability([[1], [2]]).reasons).toEqual(["one-rater"]);
    expect(generalizability([[], []]).reasons).toEqual(["too-few-raters"]);
    expect(
      generalizability([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ value: null, reasons: ["zero-variance"], study: [] });
  });

  test("leaves people with a missing rating out and refuses bad input", () => {
    const rows = [
      [1, 2],
      [null, 3],
      [4, 4],
      [2, 3],
    ];
    expect(generalizability(rows)).toMatchObject({ n: 3, k: 2, dropped: 1 });
    expect(() =>
      generalizability([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toThrow(/^generalizability: ratings\[1\]\[0\]/);
    expect(() =>
      generalizability(
        [
          [1, 2],
          [1, 2],
        ],
        0,
      ),
    ).toThrow(/^generalizability: mostRaters/);
  });
});

describe("what more raters would be worth", () => {
  const variance = fc.double({ min: 0, max: 5, noNaN: true });

  test("rises with the number of raters; absolute dependability never exceeds relative", () => {
    fc.assert(
      fc.property(variance, variance, variance, (person, rater, residual) => {
        const study = dStudy({ person, rater, residual }, 10);
        study.forEach((row, i) => {
          expect(row.raters).toBe(i + 1);
          if (row.g !== null && row.phi !== null) expect(row.phi).toBeLessThanOrEqual(row.g + 1e-12);
          expect(row.semAbsolute).toBeGreaterThanOrEqual(row.semRelative);
          const next = study[i + 1];
          if (next !== undefined && row.phi !== null) expect(next.phi).toBeGreaterThanOrEqual(row.phi - 1e-12);
        });
      }),
    );
  });

  test("needs exactly the raters it says: that many are enough, one fewer is not", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.05, max: 0.97, noNaN: true }),
        (single, wanted) => {
          const needed = ratersNeeded(single, wanted) ?? 0;
          const reached = (k: number) => (k * single) / (1 + (k - 1) * single);
          expect(reached(needed)).toBeGreaterThanOrEqual(wanted - 1e-8);
          if (needed > 1) expect(reached(needed - 1)).toBeLessThan(wanted);
        },
      ),
    );
    expect(ratersNeeded(0.5, 0.75)).toBe(3);
    expect(ratersNeeded(0.5, 0.8)).toBe(4);
    expect(ratersNeeded(1, 0.9)).toBe(1);
    expect(ratersNeeded(0, 0.9)).toBeNull();
  });

  test("has no dependability when nothing varies", () => {
    expect(dStudyRow({ person: 0, rater: 0, residual: 0 }, 2)).toEqual({
      raters: 2,
      g: null,
      phi: null,
      semRelative: 0,
      semAbsolute: 0,
    });
  });

  test("refuses negative variances and numbers of raters that are none", () => {
    const fine = { person: 1, rater: 1, residual: 1 };
    expect(() => dStudyRow({ ...fine, person: -1 }, 1)).toThrow(/^dStudyRow: components.person/);
    expect(() => dStudyRow({ ...fine, rater: Number.NaN }, 1)).toThrow(/^dStudyRow: components.rater/);
    expect(() => dStudyRow({ ...fine, residual: -0.1 }, 1)).toThrow(/^dStudyRow: components.residual/);
    expect(() => dStudyRow(fine, 0)).toThrow(/^dStudyRow: raters/);
    expect(() => dStudy(fine, 1.5)).toThrow(/^dStudy: mostRaters/);
    expect(() => ratersNeeded(1.1, 0.5)).toThrow(/^ratersNeeded: single/);
    expect(() => ratersNeeded(0.5, 1)).toThrow(/^ratersNeeded: wanted/);
  });
});
