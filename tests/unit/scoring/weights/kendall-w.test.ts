import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallW } from "@/lib/scoring/weights/kendall-w";
import { midRanks } from "@/lib/stats/mid-ranks";
import { isDeeplyFrozen } from "../frozen";

const scores = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
});

function pearson(a: readonly number[], b: readonly number[]): number {
  const centre = (values: readonly number[]) => {
    const mean = values.reduce((at, each) => at + each, 0) / values.length;
    return values.map((each) => each - mean);
  };
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((at, each, i) => at + each * (y[i] as number), 0);
  const [x, y] = [centre(a), centre(b)];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

describe("concordance of judges", () => {
  it("is 1 when all give the same order, whatever the unit", () => {
    const result = kendallW([
      [1, 2, 3, 4],
      [10, 20, 30, 90],
    ]);
    expect(result).toMatchObject({ value: 1, n: 2, df: 3, chiSquare: 6, meanSpearman: 1, status: "ok" });
  });

  it("is 0 when two judges give opposite orders", () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toMatchObject({ value: 0, chiSquare: 0, p: 1, meanSpearman: -1 });
  });

  it("is corrected for ties", () => {
    // Ranks 1, 2.5, 2.5 and 1, 2, 3: totals 2, 4.5, 5.5, S = 6.5, one group of two ties.
    const result = kendallW([
      [1, 2, 2],
      [1, 2, 3],
    ]);
    expect(result.value).toBeCloseTo((12 * 6.5) / (4 * 24 - 2 * 6), 12);
    expect(result.chiSquare).toBeCloseTo(26 / 7, 12);
    expect(result.p).toBeCloseTo(Math.exp(-13 / 7), 12);
    expect(result.reasons).toEqual([]);
    expect(result.terms[0]).toMatchObject({ id: "0", value: 2, weight: 1 / 3, n: 2 });
  });

  it("exists for two objects already", () => {
    expect(
      kendallW([
        [1, 2],
        [3, 4],
      ]),
    ).toMatchObject({ value: 1, df: 1 });
  });

  it("is a linear function of the mean rank correlation when nothing is tied", () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 });
    fc.assert(
      fc.property(order, order, order, (a, b, c) => {
        const pairs = [pearson(a, b), pearson(a, c), pearson(b, c)];
        expect(kendallW([a, b, c]).meanSpearman).toBeCloseTo(pairs.reduce((at, r) => at + r, 0) / 3, 9);
      }),
    );
  });

  it("lies between 0 and 1 and its terms add up to it, unless everything is tied", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const result = kendallW(given);
        expect(isDeeplyFrozen(result)).toBe(true);
        if (given.every((row) => new Set(row).size === 1)) {
          expect(result).toMatchObject({ value: null, status: "undefined", reasons: ["zero-variance"], p: null });
          return;
        }
        expect(result.value).toBeGreaterThanOrEqual(0);
        expect(result.value).toBeLessThanOrEqual(1);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(result.value as number, 9);
        expect(kendallW([...given].reverse()).value).toBeCloseTo(result.value as number, 12);
      }),
    );
  });

  it("depends on the order within each judge only", () => {
    fc.assert(
      fc.property(scores, (given) => {
        expect(kendallW(given.map(midRanks)).value).toEqual(kendallW(given).value);
      }),
    );
  });

  it("is undefined with its reason for one judge and for one object", () => {
    expect(kendallW([[1, 2, 3]])).toMatchObject({
      value: null,
      reasons: ["too-few-raters"],
      meanSpearman: null,
      df: 2,
    });
    expect(kendallW([[1], [2]])).toMatchObject({ value: null, reasons: ["too-few-items"], df: 0, status: "undefined" });
    expect(kendallW([[1], [2]]).terms).toEqual([]);
    expect(
      kendallW([
        [2, 2],
        [1, 1],
      ]),
    ).toMatchObject({ value: null, reasons: ["zero-variance"], df: 1 });
    expect(kendallW([])).toMatchObject({ value: null, n: 0, df: 0 });
  });

  it("refuses rows of unequal length and what is no number", () => {
    expect(() => kendallW([[1, 2], [1]])).toThrow(/kendallW: scores\[1\] must hold 2/);
    expect(() => kendallW([[1, Number.NaN]])).toThrow(/kendallW: scores\[0\]\[1\]/);
    expect(() => kendallW([[1, 2], [1]])).toThrow(RangeError);
  });
});
