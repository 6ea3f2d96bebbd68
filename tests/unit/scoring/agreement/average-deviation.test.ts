import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageDeviation } from "@/lib/scoring/agreement/average-deviation";
import { isDeeplyFrozen } from "../frozen";
import { levelTables, shuffled, totalAmount } from "../rating-tables";

const TABLES = levelTables({ rows: [2, 10], columns: [1, 6] });

describe("average deviation", () => {
  test("is the mean distance from the raters' own centre", () => {
    const table = [[1], [2], [3], [5]];
    expect(averageDeviation(table, "mean", 5).value).toBeCloseTo(1.25, 12);
    expect(averageDeviation(table, "median", 5).value).toBeCloseTo(1.25, 12);
    expect(averageDeviation([[1], [1], [4]], "mean", 5).value).toBeCloseTo(4 / 3, 12);
    expect(averageDeviation([[1], [1], [4]], "median", 5).value).toBe(1);
  });

  test("is 0 for identical ratings only, at most half the range, and never smaller about the mean than about the median", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const aboutMean = averageDeviation(table, "mean", 5);
        const aboutMedian = averageDeviation(table, "median", 5);
        expect(aboutMean.value).toBeGreaterThanOrEqual((aboutMedian.value ?? 9) - 1e-12);
        expect(aboutMean.value).toBeLessThanOrEqual(2 + 1e-12);
        const isIdentical = table.every((row) => row.every((level, j) => level === table[0]?.[j]));
        expect((aboutMean.value ?? 0) < 1e-12).toBe(isIdentical);
        expect(Math.abs(totalAmount(aboutMean.terms) - (aboutMean.value ?? 0))).toBeLessThan(1e-9);
        expect(isDeeplyFrozen(aboutMean)).toBe(true);
      }),
    );
  });

  test("does not depend on order or shift and grows with the unit", () => {
    fc.assert(
      fc.property(TABLES, fc.constantFrom("mean" as const, "median" as const), (table, centre) => {
        const { value } = averageDeviation(table, centre, 5);
        expect(averageDeviation(shuffled(table), centre, 5).value).toBeCloseTo(value ?? 0, 9);
        const moved = table.map((row) => row.map((level) => 3 * level - 1));
        expect(averageDeviation(moved, centre, 5).value).toBeCloseTo(3 * (value ?? 0), 9);
      }),
    );
  });

  test("calls it agreement up to a sixth of the number of options, that figure included", () => {
    const table = [[1], [1], [1], [2], [2], [2]];
    expect(averageDeviation(table, "mean", 3)).toMatchObject({ value: 0.5, cutoff: 0.5, isAgreement: true });
    expect(averageDeviation(table, "mean", 2)).toMatchObject({ isAgreement: false });
    expect(averageDeviation(table, "mean", 5).cutoff).toBeCloseTo(0.8333333333, 9);
  });

  test("says why it is undefined, leaves out raters with a missing item, refuses bad input", () => {
    expect(averageDeviation([], "mean", 5).reasons).toEqual(["no-data"]);
    expect(averageDeviation([[], []], "mean", 5).reasons).toEqual(["too-few-items"]);
    expect(averageDeviation([[3, 4]], "mean", 5)).toMatchObject({
      value: null,
      status: "one-rater",
      isAgreement: null,
    });
    expect(
      averageDeviation(
        [
          [3, 4],
          [2, null],
          [3, 3],
        ],
        "mean",
        5,
      ),
    ).toMatchObject({ n: 2, dropped: 1 });
    expect(averageDeviation([[3], [4]], "mean", 5, ["c1i1"]).terms[0]?.id).toBe("c1i1");
    expect(() => averageDeviation([[3], [4]], "mean", 5, [])).toThrow(/^averageDeviation: itemIds/);
    expect(() => averageDeviation([[3], [4]], "mean", 1)).toThrow(/^averageDeviation: options/);
    expect(() => averageDeviation([[3], [4, 4]], "mean", 5)).toThrow(/^averageDeviation: ratings\[1\]/);
  });
});
