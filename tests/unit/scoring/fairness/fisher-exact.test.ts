import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fisherExact, type TwoByTwo } from "../../../../lib/scoring/fairness/fisher-exact";

const count = fc.integer({ min: 0, max: 12 });
const tables = fc.tuple(count, count, count, count).map(
  ([a, b, c, d]): TwoByTwo => [
    [a, b],
    [c, d],
  ],
);

/** Probabilities of all tables with these totals at an odds ratio, by whole-number binomials. */
function family([[a, b], [c, d]]: TwoByTwo, odds: number): { at: number; chances: number[] } {
  const choose = (n: number, k: number) => {
    let result = 1;
    for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
    return k < 0 || k > n ? 0 : result;
  };
  const cells = Array.from({ length: a + b + 1 }, (_, x) => choose(a + c, x) * choose(b + d, a + b - x) * odds ** x);
  const total = cells.reduce((sum, one) => sum + one, 0);
  return { at: a, chances: cells.map((one) => one / total) };
}

describe("Fisher's exact test", () => {
  test("agrees with the sum over all tables by whole-number binomials", () => {
    fc.assert(
      fc.property(tables, (table) => {
        fc.pre(table.flat().some((cell) => cell > 0));
        const { at, chances } = family(table, 1);
        const observed = chances[at] ?? 0;
        const unlikely = chances.filter((chance) => chance > 0 && chance <= observed * (1 + 1e-7));
        const result = fisherExact(table);
        expect(result.value).toBeCloseTo(
          unlikely.reduce((sum, chance) => sum + chance, 0),
          9,
        );
        expect(result.pLess).toBeCloseTo(
          chances.slice(0, at + 1).reduce((sum, chance) => sum + chance, 0),
          9,
        );
        expect((result.pLess ?? 0) + (result.pGreater ?? 0) - observed).toBeCloseTo(1, 9);
        expect(result.midP ?? 9).toBeLessThanOrEqual(result.value ?? 0);
      }),
    );
  });

  test("at the odds ratio the mean is the observed cell; at its limits the tails hold 2.5 %", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { oddsRatio, lower, upper } = fisherExact(table);
        const mean = (odds: number) => family(table, odds).chances.reduce((sum, chance, x) => sum + x * chance, 0);
        const at = table[0][0];
        if (oddsRatio !== null && oddsRatio > 0) expect(mean(oddsRatio)).toBeCloseTo(at, 8);
        if (lower !== null && lower > 0) {
          const tail = family(table, lower).chances.slice(at);
          expect(tail.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(0.025, 9);
        }
        if (upper !== null) {
          const tail = family(table, upper).chances.slice(0, at + 1);
          expect(tail.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(0.025, 9);
        }
      }),
    );
  });

  test("turning the table over turns the odds ratio over and leaves p", () => {
    const straight = fisherExact([
      [3, 1],
      [1, 3],
    ]);
    const turned = fisherExact([
      [1, 3],
      [3, 1],
    ]);
    expect(turned.value).toBeCloseTo(straight.value ?? 9, 12);
    expect((turned.oddsRatio ?? 0) * (straight.oddsRatio ?? 0)).toBeCloseTo(1, 10);
    expect((turned.lower ?? 0) * (straight.upper ?? 0)).toBeCloseTo(1, 10);
  });

  test("the mid-p leaves out half of the tables as likely as the observed one", () => {
    // Tea: probabilities 1, 16, 36, 16, 1 of 70; observed 16, so both tables of 16 are halved.
    const tea = fisherExact([
      [3, 1],
      [1, 3],
    ]);
    expect(tea.value).toBeCloseTo(34 / 70, 12);
    expect(tea.midP).toBeCloseTo(18 / 70, 12);
  });

  test("large tables keep their precision", () => {
    const large = fisherExact([
      [600, 400],
      [450, 550],
    ]);
    expect(large.value ?? 9).toBeGreaterThan(1e-12);
    expect(large.value ?? 9).toBeLessThan(1e-10);
    expect(large.oddsRatio).toBeCloseTo(1.8329, 3);
  });

  test("zero cells give one-sided limits, a zero margin no ratio, an empty table nothing", () => {
    expect(
      fisherExact([
        [0, 5],
        [6, 4],
      ]),
    ).toMatchObject({ oddsRatio: 0, lower: 0, status: "ok" });
    expect(
      fisherExact([
        [5, 0],
        [4, 6],
      ]),
    ).toMatchObject({ oddsRatio: null, upper: null, reasons: ["zero-cell"] });
    expect(
      fisherExact([
        [0, 0],
        [6, 4],
      ]),
    ).toMatchObject({ value: 1, oddsRatio: null, reasons: ["zero-cell"] });
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ value: null, reasons: ["no-data"] });
  });

  test("counts that are not whole are refused by name", () => {
    expect(() =>
      fisherExact([
        [1, 2],
        [3, 4.5],
      ]),
    ).toThrow(/fisherExact: table\[1\]\[1\]/);
    expect(() =>
      fisherExact([
        [1, -2],
        [3, 4],
      ]),
    ).toThrow(/fisherExact: table\[0\]\[1\]/);
  });
});
