import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IccForm, icc } from "@/lib/scoring/agreement/icc";
import { meanSquares } from "@/lib/stats/two-way-anova";
import { isDeeplyFrozen } from "../frozen";
import { additiveTable, levelTables, shuffled, totalAmount } from "../rating-tables";

const FORMS: IccForm[] = ["ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)"];
const TABLES = levelTables({ rows: [2, 12], columns: [2, 6] });

describe("intraclass correlation", () => {
  test.each(FORMS)("%s is at most 1, adds up from its mean squares and lies within its limits", (form) => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const found = icc(table, form);
        if (found.value === null) return;
        expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(Math.abs(totalAmount(found.terms) - found.value)).toBeLessThan(1e-9);
        expect(found.value).toBe(found.forms?.[form].value);
        expect(found.reasons).toEqual(found.value < 0 ? ["negative-estimate"] : []);
        const { lower, upper } = found.forms?.[form] ?? {};
        if (typeof lower === "number") expect(lower).toBeLessThanOrEqual(found.value + 1e-9);
        if (typeof upper === "number") expect(upper).toBeGreaterThanOrEqual(found.value - 1e-9);
        expect(isDeeplyFrozen(found)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("does not depend on the order of ratees or raters, nor on shift and unit", () => {
    fc.assert(
      fc.property(TABLES, fc.constantFrom(...FORMS), (table, form) => {
        const { value } = icc(table, form);
        const moved = table.map((row) => row.map((level) => 3 * level + 11));
        for (const other of [shuffled(table), moved]) {
          const again = icc(other, form).value;
          if (value === null) expect(again).toBeNull();
          else expect(again).toBeCloseTo(value, 8);
        }
      }),
    );
  });

  test("forgives severity in model 3 only: a rater's constant shift leaves it unchanged", () => {
    const table = [
      [1, 2, 2],
      [3, 3, 4],
      [5, 4, 5],
      [2, 3, 1],
    ];
    const strict = table.map((row) => row.map((level, j) => level - 2 * j));
    expect(icc(strict, "ICC(3,k)").value).toBeCloseTo(icc(table, "ICC(3,k)").value ?? 0, 12);
    expect(icc(strict, "ICC(2,k)").value).toBeLessThan(icc(table, "ICC(2,k)").value ?? 0);
    expect(icc(strict, "ICC(1,k)").value).toBeLessThan(icc(table, "ICC(1,k)").value ?? 0);
  });

  test("steps up from one rater to the mean by Spearman-Brown", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const { forms, k } = icc(table, "ICC(2,k)");
        for (const model of ["1", "2", "3"]) {
          const single = forms?.[`ICC(${model},1)` as IccForm].value;
          const mean = forms?.[`ICC(${model},k)` as IccForm].value;
          if (typeof single !== "number" || typeof mean !== "number") continue;
          expect(mean * (1 + (k - 1) * single)).toBeCloseTo(k * single, 8);
        }
      }),
    );
  });

  test("has limits that hold the true value about 95 times in 100, for one rater and for the mean", () => {
    const truth = { "ICC(2,1)": 0.36 / 0.77, "ICC(2,k)": 0.36 / (0.36 + 0.41 / 6) };
    const held = { "ICC(2,1)": 0, "ICC(2,k)": 0 };
    for (let seed = 0; seed < 200; seed++) {
      const { ratings } = additiveTable({ ratees: 30, raters: 6, sdRatee: 0.6, sdRater: 0.4, sdResidual: 0.5, seed });
      const { forms } = icc(ratings, "ICC(2,1)");
      for (const form of ["ICC(2,1)", "ICC(2,k)"] as const) {
        const { lower, upper } = forms?.[form] ?? {};
        if ((lower ?? 2) <= truth[form] && truth[form] <= (upper ?? -2)) held[form] += 1;
      }
    }
    const margin = 4 * Math.sqrt((0.95 * 0.05) / 200);
    expect(Math.abs(held["ICC(2,1)"] / 200 - 0.95)).toBeLessThan(margin);
    expect(Math.abs(held["ICC(2,k)"] / 200 - 0.95)).toBeLessThan(margin);
  });

  test("is 1 for identical raters who tell ratees apart, without limits: there is no error to compare with", () => {
    const { forms, value } = icc(
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
      "ICC(2,1)",
    );
    expect(value).toBe(1);
    expect(forms?.["ICC(3,k)"]).toMatchObject({ value: 1, lower: null, upper: null, F: null, p: null });
    expect(forms?.["ICC(2,1)"]).toMatchObject({ value: 1, lower: null, upper: null });
  });

  test("narrows its limits with less confidence", () => {
    const table = [
      [1, 2, 2],
      [3, 3, 4],
      [5, 4, 5],
      [2, 3, 1],
    ];
    const wide = icc(table, "ICC(2,1)", 0.95).forms?.["ICC(2,1)"];
    const narrow = icc(table, "ICC(2,1)", 0.8).forms?.["ICC(2,1)"];
    expect(narrow?.lower).toBeGreaterThan(wide?.lower ?? 1);
    expect(narrow?.upper).toBeLessThan(wide?.upper ?? 0);
  });

  test("says why it is undefined", () => {
    expect(icc([], "ICC(2,k)").reasons).toEqual(["no-data"]);
    expect(icc([[1, 2]], "ICC(2,k)").reasons).toEqual(["too-few-ratees"]);
    expect(icc([[1], [2]], "ICC(2,k)").reasons).toEqual(["one-rater"]);
    expect(icc([[], []], "ICC(2,k)").reasons).toEqual(["too-few-raters"]);
    expect(
      icc(
        [
          [3, 3],
          [3, 3],
        ],
        "ICC(2,k)",
      ).reasons,
    ).toEqual(["zero-variance"]);
    expect(
      icc(
        [
          [1, 5],
          [5, 1],
          [3, 3],
        ],
        "ICC(3,k)",
      ),
    ).toMatchObject({ value: null, reasons: ["zero-variance"] });
    expect(
      icc(
        [
          [1, 5],
          [5, 1],
          [3, 3],
        ],
        "ICC(3,1)",
      ).value,
    ).toBe(-1);
    const muddled = icc(
      [
        [1, 5, 2],
        [5, 1, 3],
        [3, 3, 3.5],
        [2, 4, 2.5],
      ],
      "ICC(2,k)",
    );
    expect(muddled).toMatchObject({ value: null, status: "undefined", reasons: ["negative-estimate"] });
  });

  test("leaves ratees with a missing rating out and refuses bad input", () => {
    const rows = [
      [1, 2],
      [null, 3],
      [4, 4],
      [2, 3],
    ];
    expect(icc(rows, "ICC(1,1)")).toMatchObject({ n: 3, k: 2, dropped: 1 });
    expect(() => icc([[1, 2], [1]], "ICC(1,1)")).toThrow(/^icc: ratings\[1\]/);
    expect(() =>
      icc(
        [
          [1, 2],
          [1, 2],
        ],
        "ICC(1,1)",
        1,
      ),
    ).toThrow(/^icc: confidence/);
  });
});

describe("mean squares", () => {
  test("split the total sum of squares", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const [n, k] = [table.length, table[0]?.length ?? 0];
        const values = Float64Array.from(table.flat());
        const squares = meanSquares(values, n, k);
        const mean = values.reduce((a, b) => a + b, 0) / (n * k);
        const total = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
        expect(squares.rows * (n - 1) + squares.within * n * (k - 1)).toBeCloseTo(total, 8);
        const parts = squares.columns * (k - 1) + squares.error * (n - 1) * (k - 1);
        expect(parts).toBeCloseTo(squares.within * n * (k - 1), 8);
      }),
    );
  });

  test("are exactly 0 when levels with no binary fraction are all equal", () => {
    const squares = meanSquares(new Float64Array(21).fill(0.1), 7, 3);
    expect(squares).toEqual({ rows: 0, columns: 0, within: 0, error: 0 });
  });

  test("refuse wrong sizes and numbers that are not finite", () => {
    expect(() => meanSquares(Float64Array.of(1, 2), 1, 2)).toThrow(/^meanSquares: rows/);
    expect(() => meanSquares(Float64Array.of(1, 2), 2, 1)).toThrow(/^meanSquares: columns/);
    expect(() => meanSquares(Float64Array.of(1, 2, 3), 2, 2)).toThrow(/^meanSquares: values must hold 4/);
    expect(() => meanSquares(Float64Array.of(1, 2, 3, Infinity), 2, 2)).toThrow(/^meanSquares: values must be finite/);
  });
});
