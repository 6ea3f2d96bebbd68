import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AdverseImpact, adverseImpact } from "../../../../lib/scoring/fairness/adverse-impact";
import { effectSize } from "../../../../lib/scoring/fairness/effect-size";
import { fisherExact, type TwoByTwo } from "../../../../lib/scoring/fairness/fisher-exact";
import { noncentralTCdf } from "../../../../lib/stats/noncentral-t";

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

describe("adverse impact", () => {
  const groups = (...rows: readonly (readonly [number, number])[]) =>
    rows.map(([selected, applicants], i) => ({ groupId: "ABCD"[i] as string, selected, applicants }));

  test("exactly four fifths is no violation, one person less is", () => {
    const of = (selected: number) => adverseImpact(groups([60, 100], [selected, 100])).value?.[1]?.isBelowFourFifths;
    expect([of(49), of(48), of(47)]).toEqual([false, false, true]);
  });

  test("the reference is the highest rate, of equal rates the first", () => {
    expect(adverseImpact(groups([5, 10], [8, 10], [16, 20])).referenceId).toBe("B");
    expect(adverseImpact(groups([5, 10], [8, 10], [16, 20])).value?.[2]?.impactRatio).toBe(1);
  });

  test("ratios lie in 0 to 1, p in 0 to 1, and the order of the groups does not matter", () => {
    const group = fc
      .integer({ min: 5, max: 60 })
      .chain((applicants) => fc.integer({ min: 0, max: applicants }).map((selected) => ({ applicants, selected })));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (rows) => {
        const named = rows.map((row, i) => ({ ...row, groupId: `g${i}` }));
        const result = adverseImpact(named);
        fc.pre(result.value !== null);
        for (const one of result.value ?? []) {
          expect(one.impactRatio).toBeGreaterThanOrEqual(0);
          expect(one.impactRatio).toBeLessThanOrEqual(1);
          if (one.test) {
            expect(one.test.p).toBeGreaterThan(0);
            expect(one.test.p).toBeLessThanOrEqual(1);
            expect(one.test.cohenH).toBeGreaterThanOrEqual(0);
          }
        }
        const turned = adverseImpact(named.toReversed());
        const ratios = (value: AdverseImpact["value"]) =>
          value?.map(({ groupId, impactRatio }) => [groupId, impactRatio]);
        expect(ratios(turned.value)?.toReversed()).toEqual(ratios(result.value));
      }),
      { numRuns: 50 },
    );
  });

  test("one swap is said to reverse the order when it does", () => {
    expect(adverseImpact(groups([5, 10], [4, 10])).value?.[1]?.test?.doesOneSwapReverse).toBe(true);
    expect(adverseImpact(groups([6, 10], [4, 10])).value?.[1]?.test?.doesOneSwapReverse).toBe(false);
    expect(adverseImpact(groups([10, 10], [10, 10])).value?.[1]?.test?.doesOneSwapReverse).toBe(false);
  });

  test("groups below 5 people or 2 % of the pool are not analysed and not shown", () => {
    const result = adverseImpact(groups([6, 10], [4, 10], [1, 4]));
    expect(result).toMatchObject({ status: "partial", reasons: ["too-few-ratees"] });
    expect(result.value?.[2]).toEqual({
      groupId: "C",
      isAnalysed: false,
      rate: null,
      impactRatio: null,
      impactRatioLower: null,
      impactRatioUpper: null,
      isBelowFourFifths: null,
      test: null,
    });
    const pool = adverseImpact(groups([300, 500], [200, 500], [10, 20]));
    expect(pool.value?.map(({ isAnalysed }) => isAnalysed)).toEqual([true, true, false]);
    expect(adverseImpact(groups([300, 490], [200, 490], [10, 20])).value?.[2]?.isAnalysed).toBe(true);
  });

  test("a small group with the highest rate is not the reference", () => {
    expect(adverseImpact(groups([4, 4], [5, 10], [4, 10])).referenceId).toBe("B");
  });

  test("nobody selected in one group: ratio 0 without an interval; all selected: ratio 1", () => {
    expect(adverseImpact(groups([6, 12], [0, 8])).value?.[1]).toMatchObject({ impactRatio: 0, impactRatioLower: null });
    const all = adverseImpact(groups([10, 10], [8, 8])).value?.[1];
    expect(all).toMatchObject({ impactRatio: 1, impactRatioLower: 1, impactRatioUpper: 1 });
    expect(all?.test).toMatchObject({ z: null, zP: null, p: 1 });
  });

  test("one group or nobody selected anywhere gives null", () => {
    expect(adverseImpact(groups([6, 10], [1, 4]))).toMatchObject({ value: null, reasons: ["too-few-ratees"], n: 14 });
    expect(adverseImpact(groups([0, 10], [0, 12]))).toMatchObject({ value: null, reasons: ["zero-cell"] });
  });

  test("malformed counts are refused by name", () => {
    expect(() => adverseImpact(groups([11, 10], [4, 10]))).toThrow(/groups\["A"\]\.selected/);
    expect(() => adverseImpact(groups([1.5, 10], [4, 10]))).toThrow(/groups\["A"\]\.selected/);
    expect(() => adverseImpact(groups([1, -1], [4, 10]))).toThrow(/groups\["A"\]\.applicants/);
    expect(() => adverseImpact([...groups([1, 5]), ...groups([1, 5])])).toThrow(
      /adverseImpact: groups holds "A" twice/,
    );
  });
});

describe("effect size", () => {
  const levels = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 10, maxLength: 25 });
  const isVaried = (list: readonly number[]) => Math.max(...list) - Math.min(...list) > 0.1;

  test("swapping the groups turns every sign; adding a constant changes nothing, a factor nothing either", () => {
    fc.assert(
      fc.property(levels, levels, (x, y) => {
        fc.pre(isVaried(x) && isVaried(y));
        const there = effectSize(x, y);
        const back = effectSize(y, x);
        expect(back.value).toBeCloseTo(-(there.value ?? 9), 9);
        expect(back.lower).toBeCloseTo(-(there.upper ?? 9), 7);
        expect((back.commonLanguage ?? 9) + (there.commonLanguage ?? 9)).toBeCloseTo(1, 9);
        const moved = effectSize(
          x.map((one) => 3 * one + 7),
          y.map((one) => 3 * one + 7),
        );
        expect(moved.value).toBeCloseTo(there.value ?? 9, 8);
      }),
      { numRuns: 40 },
    );
  });

  test("the limits are the noncentralities at which the observed t cuts off 2.5 %", () => {
    fc.assert(
      fc.property(levels, levels, (x, y) => {
        fc.pre(isVaried(x) && isVaried(y));
        const result = effectSize(x, y);
        const perSd = Math.sqrt(1 / x.length + 1 / y.length);
        const t = result.pooled?.t ?? 9;
        const df = result.pooled?.df ?? 9;
        expect(noncentralTCdf(t, df, (result.lower ?? 9) / perSd)).toBeCloseTo(0.975, 8);
        expect(noncentralTCdf(t, df, (result.upper ?? 9) / perSd)).toBeCloseTo(0.025, 8);
        expect(result.correction).toBeLessThan(1);
        expect(result.correction).toBeGreaterThan(0.95);
        expect(result.gLower).toBeCloseTo((result.correction ?? 9) * (result.lower ?? 9), 12);
      }),
      { numRuns: 40 },
    );
  });

  test("missing levels are left out", () => {
    const x = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    const y = x.map((one) => one + 1);
    expect(effectSize([null, ...x], [...y, null])).toEqual(effectSize(x, y));
  });

  test("fewer than ten in a group are described, not tested", () => {
    const result = effectSize([1, 2, 3, 4, 5, 4, 3, 2, 1], [1, 2, 3, 4, 5, 4, 3, 2, 1, 3]);
    expect(result).toMatchObject({ status: "provisional", reasons: ["too-few-ratees"], n: 19 });
    expect(result).toMatchObject({ lower: null, upper: null, gLower: null, welch: null, pooled: null });
    expect(result.value).not.toBeNull();
    expect(result.groups[0]).toMatchObject({ n: 9, mean: 25 / 9 });
  });

  test("without variance, or with fewer than two in a group, there is no effect size", () => {
    expect(effectSize([4, 4, 4], [3, 3, 3])).toMatchObject({ value: null, reasons: ["zero-variance"], pooledSd: 0 });
    expect(effectSize([4], [3, 2, 1])).toMatchObject({ value: null, reasons: ["too-few-ratees"], pooledSd: null });
    expect(effectSize([], [])).toMatchObject({ value: null, n: 0 });
  });

  test("equal groups differ by nothing, with a Welch p of one", () => {
    const x = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    const result = effectSize(x, x);
    expect(result.value).toBe(0);
    expect(result.welch?.p).toBe(1);
    expect(result.commonLanguage).toBe(0.5);
    expect((result.lower ?? 0) + (result.upper ?? 0)).toBeCloseTo(0, 9);
  });

  test("a level that is no number is refused by name", () => {
    expect(() => effectSize([1, Number.NaN], [1, 2])).toThrow(/effectSize: first/);
    expect(() => effectSize([1, 2], [1, Infinity])).toThrow(/effectSize: second/);
  });
});
