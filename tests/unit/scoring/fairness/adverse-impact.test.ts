import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AdverseImpact, adverseImpact } from "../../../../lib/scoring/fairness/adverse-impact";

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
