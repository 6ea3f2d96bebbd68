import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nullVariance } from "@/lib/scoring/agreement/null-variance";
import { rwg } from "@/lib/scoring/agreement/rwg";
import { isDeeplyFrozen } from "../frozen";
import { levelTables, shuffled, totalAmount } from "../rating-tables";

const TABLES = levelTables({ rows: [2, 10], columns: [1, 6] });

describe("rwg", () => {
  test("is 1 for identical ratings and 0 for ratings that scatter as by chance", () => {
    expect(
      rwg(
        [
          [4, 4],
          [4, 4],
          [4, 4],
        ],
        2,
      ).value,
    ).toBe(1);
    const asByChance = [1, 2, 3, 4, 5].flatMap((level) => Array.from({ length: 100 }, () => [level]));
    expect(rwg(asByChance, nullVariance("uniform", 5)).value).toBeCloseTo(0, 2);
  });

  test("with several items lies between 0 and 1 and adds up from its items, whatever their order", () => {
    fc.assert(
      fc.property(TABLES, fc.constantFrom(2, 1.34), (table, expected) => {
        const found = rwg(table, expected);
        const items = table[0]?.length ?? 0;
        expect(found.value).toBeLessThanOrEqual(1);
        if (items > 1) expect(found.value).toBeGreaterThanOrEqual(0);
        expect(Math.abs(totalAmount(found.terms) - (found.value ?? 0))).toBeLessThan(1e-9);
        expect(rwg(shuffled(table), expected).value).toBeCloseTo(found.value ?? 0, 9);
        expect(
          rwg(
            table.map((row) => row.map((level) => level + 2)),
            expected,
          ).value,
        ).toBeCloseTo(found.value ?? 0, 9);
        expect(isDeeplyFrozen(found)).toBe(true);
      }),
    );
  });

  test("grows with the number of items that agree equally well", () => {
    const one = rwg([[3], [4], [4], [5]], 2).value ?? 0;
    const two =
      rwg(
        [
          [3, 4],
          [4, 3],
          [4, 5],
          [5, 4],
        ],
        2,
      ).value ?? 0;
    expect(two).toBeCloseTo((2 * one) / (1 + one), 12);
  });

  test("reports one item below 0 as it is; several items become 0, the raw value is kept", () => {
    expect(rwg([[1], [5]], 2)).toMatchObject({ value: -3, untruncated: -3, reasons: ["negative-estimate"] });
    const camps = rwg(
      [
        [1, 1],
        [5, 5],
        [1, 5],
        [5, 1],
      ],
      2,
    );
    expect(camps).toMatchObject({ value: 0, reasons: ["negative-estimate"] });
    expect(camps.untruncated).toBeCloseTo(5, 12);
    expect(camps.terms.map((term) => [term.value, term.truncated, term.amount])).toEqual([
      [1 - 16 / 6, 0, 0],
      [1 - 16 / 6, 0, 0],
    ]);
  });

  test("has no raw value at the pole of the formula, where the mean variance is J / (J - 1) times the expected one", () => {
    const atPole = rwg(
      [
        [1, 1],
        [3, 3],
      ],
      1,
    );
    expect(atPole.meanVariance).toBe(2);
    expect(atPole).toMatchObject({ value: 0, untruncated: null });
  });

  test("judges less agreement when raters are known to be lenient", () => {
    const table = [
      [4, 5],
      [5, 4],
      [3, 4],
      [4, 4],
    ];
    const lenient = rwg(table, nullVariance("slightly-skewed", 5));
    expect(lenient.value).toBeLessThan(rwg(table, nullVariance("uniform", 5)).value ?? 0);
    expect(lenient.nullVariance).toBe(1.34);
  });

  test("says why it is undefined, and leaves out raters with a missing item", () => {
    expect(rwg([], 2)).toMatchObject({ value: null, status: "undefined", reasons: ["no-data"] });
    expect(rwg([[], []], 2).reasons).toEqual(["too-few-items"]);
    expect(rwg([[1, 2]], 2)).toMatchObject({ value: null, status: "one-rater", reasons: ["one-rater"], n: 1 });
    expect(
      rwg(
        [
          [1, 2],
          [null, 4],
          [2, 2],
        ],
        2,
      ),
    ).toMatchObject({ n: 2, dropped: 1 });
  });

  test("names items by their ids and refuses bad input", () => {
    expect(rwg([[1], [2]], 2, ["c1i1"]).terms[0]?.id).toBe("c1i1");
    expect(() => rwg([[1], [2]], 2, [])).toThrow(/^rwg: itemIds/);
    expect(() => rwg([[1], [2]], 0)).toThrow(/^rwg: nullVariance must be a finite number above 0, got 0/);
    expect(() => rwg([[1], [2]], Infinity)).toThrow(/^rwg: nullVariance/);
    expect(() => rwg([[1], [Number.NaN]], 2)).toThrow(/^rwg: ratings\[1\]\[0\]/);
  });
});

describe("variance without agreement", () => {
  test("is (A^2 - 1) / 12 for A options chosen equally often", () => {
    expect([2, 5, 7].map((options) => nullVariance("uniform", options))).toEqual([0.25, 2, 4]);
  });

  test("refuses a number of options it has no figure for", () => {
    expect(() => nullVariance("uniform", 1)).toThrow(/^nullVariance: options/);
    expect(() => nullVariance("slightly-skewed", 7)).toThrow(/^nullVariance: options must be 5/);
  });
});
