import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectSize } from "../../../../lib/scoring/fairness/effect-size";
import { noncentralTCdf } from "../../../../lib/stats/noncentral-t";

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
