import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cronbachAlpha } from "@/lib/scoring/reliability/alpha";
import { alphaFromVariances, alphaValue } from "@/lib/scoring/reliability/alpha-value";
import { frozen, isDeeplyFrozen } from "../frozen";
import { additiveTable, levelTables, shuffled, totalAmount } from "../rating-tables";

const ANY = { minimumRatees: 2 };
const TABLES = levelTables({ rows: [2, 25], columns: [2, 7] });

describe("Cronbach's alpha", () => {
  test("is 1 when all items are the same and 0 in expectation when they have nothing in common", () => {
    const same = Array.from({ length: 40 }, (_, i) => [i % 5, i % 5, i % 5]);
    expect(cronbachAlpha(same).value).toBeCloseTo(1, 12);
    const { ratings } = additiveTable({ ratees: 4000, raters: 6, sdRatee: 0, sdRater: 1, sdResidual: 1, seed: 3 });
    expect(Math.abs(cronbachAlpha(ratings).value ?? 1)).toBeLessThan(0.08);
  });

  test("recovers the reliability of parallel items: k p / (k p + e)", () => {
    const { ratings } = additiveTable({ ratees: 3000, raters: 5, sdRatee: 1, sdRater: 0.5, sdResidual: 1, seed: 5 });
    const alpha = cronbachAlpha(ratings);
    expect(alpha.value).toBeCloseTo(5 / 6, 1);
    expect(alpha.limits?.lower).toBeLessThan(5 / 6);
    expect(alpha.limits?.upper).toBeGreaterThan(5 / 6);
  });

  test("has Feldt limits that hold the true value about 95 times in 100", () => {
    let held = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { ratings } = additiveTable({ ratees: 40, raters: 5, sdRatee: 1, sdRater: 0, sdResidual: 1, seed });
      const { limits } = cronbachAlpha(ratings);
      if (limits !== null && limits.lower <= 5 / 6 && 5 / 6 <= limits.upper) held += 1;
    }
    expect(held / 300).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / 300));
  });

  test("is at most 1, adds up from its items and does not depend on order, shift or unit", () => {
    fc.assert(
      fc.property(TABLES, (table) => {
        const alpha = cronbachAlpha(frozen(table), ANY);
        const value = alphaValue(table);
        if (alpha.value === null) {
          expect(value).toBeNull();
          expect(alpha.reasons).toEqual(["zero-variance"]);
          return;
        }
        expect(alpha.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(value).toBeCloseTo(alpha.value, 9);
        expect(Math.abs(totalAmount(alpha.terms) - alpha.value)).toBeLessThan(1e-9);
        expect(cronbachAlpha(shuffled(table), ANY).value).toBeCloseTo(alpha.value, 9);
        expect(
          cronbachAlpha(
            table.map((row) => row.map((level, j) => 10 * level + j)),
            ANY,
          ).value,
        ).toBeCloseTo(alpha.value, 9);
        expect(alpha.reasons).toEqual(alpha.value < 0 ? ["negative-estimate"] : []);
        expect(isDeeplyFrozen(alpha)).toBe(true);
      }),
    );
  });

  test("tells what each item does: alpha of the others equals alpha computed without it", () => {
    fc.assert(
      fc.property(levelTables({ rows: [5, 25], columns: [3, 6] }), (table) => {
        const alpha = cronbachAlpha(table, ANY);
        alpha.terms.forEach((term, j) => {
          const others = table.map((row) => row.filter((_, at) => at !== j));
          const right = alphaValue(others);
          if (right === null) expect(term.alphaIfDropped).toBeNull();
          else expect(term.alphaIfDropped).toBeCloseTo(right, 9);
        });
      }),
    );
  });

  test("lies below Guttman's lambda 6 for standardised parallel items", () => {
    const { ratings } = additiveTable({ ratees: 2000, raters: 6, sdRatee: 1, sdRater: 0, sdResidual: 1, seed: 8 });
    const alpha = cronbachAlpha(ratings);
    expect(alpha.lambda6).toBeGreaterThan(0.6);
    expect(alpha.lambda6).toBeLessThan(alpha.standardised ?? 0);
  });

  test("is provisional below 100 ratees, not shown below 30", () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => [i % 5, (i * 2) % 5, (i + (i % 3)) % 5]);
    expect(cronbachAlpha(rows(100)).status).toBe("ok");
    expect(cronbachAlpha(rows(99)).status).toBe("provisional");
    expect(cronbachAlpha(rows(29))).toMatchObject({
      value: null,
      status: "undefined",
      reasons: ["too-few-ratees"],
      n: 29,
    });
    expect(cronbachAlpha(rows(30)).value).not.toBeNull();
  });

  test("leaves ratees with a missing item out and counts them", () => {
    const rows = [
      [1, 2, 2],
      [null, 4, 5],
      [3, 3, 5],
      [4, undefined, 3],
      [5, 4, 4],
    ];
    const alpha = cronbachAlpha(rows, ANY);
    expect([alpha.n, alpha.dropped]).toEqual([3, 2]);
    expect(alpha.value).toBeCloseTo(
      cronbachAlpha(
        [
          [1, 2, 2],
          [3, 3, 5],
          [5, 4, 4],
        ],
        ANY,
      ).value ?? 0,
      12,
    );
    expect(alphaValue(rows)).toBeCloseTo(alpha.value ?? 0, 12);
  });

  test("says why it is undefined", () => {
    expect(cronbachAlpha([]).reasons).toEqual(["no-data"]);
    expect(cronbachAlpha([[1, null]]).reasons).toEqual(["no-data"]);
    expect(cronbachAlpha([[1], [2]], ANY).reasons).toEqual(["too-few-items"]);
    expect(
      cronbachAlpha(
        [
          [1, 4],
          [2, 3],
          [3, 2],
        ],
        ANY,
      ).reasons,
    ).toEqual(["zero-variance"]);
    expect(
      cronbachAlpha(
        [
          [0.1, 0.7],
          [0.1, 0.7],
        ],
        ANY,
      ).reasons,
    ).toEqual(["zero-variance"]);
    expect(alphaValue([[1, 2]])).toBeNull();
    expect(alphaFromVariances(1, 2, 1)).toBeNull();
  });

  test("gives no correlation for an item without variance", () => {
    const alpha = cronbachAlpha(
      [
        [1, 3, 2],
        [2, 3, 1],
        [4, 3, 5],
        [5, 3, 4],
      ],
      ANY,
    );
    expect(alpha.terms[1]?.itemRestCorrelation).toBeNull();
    expect(alpha.terms[0]?.itemRestCorrelation).not.toBeNull();
    expect([alpha.standardised, alpha.meanInterItemCorrelation, alpha.lambda6]).toEqual([null, null, null]);
  });

  test("gives no lambda 6 when an item is the sum of others, no standardised alpha when all cancel out", () => {
    const sums = Array.from({ length: 12 }, (_, i) => [i % 3, i % 4, (i % 3) + (i % 4)]);
    expect(cronbachAlpha(sums, ANY).lambda6).toBeNull();
    const opposed = cronbachAlpha(
      [
        [1, 40],
        [2, 30],
        [3, 20],
        [4, 10],
      ],
      ANY,
    );
    expect(opposed.standardised).toBeNull();
  });

  test("names items by their ids", () => {
    const alpha = cronbachAlpha(
      [
        [1, 2],
        [2, 3],
        [4, 3],
      ],
      { ...ANY, itemIds: ["c1i1", "c1i2"] },
    );
    expect(alpha.terms.map((term) => term.id)).toEqual(["c1i1", "c1i2"]);
    expect(alpha.terms[0]?.mean).toBeCloseTo(7 / 3, 12);
  });

  test("refuses ragged tables, numbers that are not finite and options out of range", () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(/^cronbachAlpha: items\[1\] must hold 2 entries, got 1/);
    expect(() => cronbachAlpha([[1, Number.NaN]])).toThrow(/^cronbachAlpha: items\[0\]\[1\]/);
    expect(() => alphaValue([[1, Infinity]])).toThrow(/^alphaValue: items\[0\]\[1\]/);
    expect(() => cronbachAlpha([[1, 2]], { itemIds: ["a"] })).toThrow(/^cronbachAlpha: options.itemIds/);
    expect(() => cronbachAlpha([[1, 2]], { minimumRatees: 1 })).toThrow(/^cronbachAlpha: options.minimumRatees/);
    expect(() => cronbachAlpha([[1, 2]], { confidence: 1 })).toThrow(/^cronbachAlpha: options.confidence/);
  });
});
