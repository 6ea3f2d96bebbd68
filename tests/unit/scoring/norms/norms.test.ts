import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NormGroup, normGate, normReading } from "../../../../lib/scoring/norms/norm-reading";
import { normScores } from "../../../../lib/scoring/norms/norms";
import { wilsonInterval } from "../../../../lib/scoring/norms/wilson-interval";

const level = fc.double({ min: 1, max: 5, noNaN: true });
const sample = fc.array(level, { minLength: 1, maxLength: 60 });

/** A group whose levels are 1, 2, … n. */
function group(n: number, changes: Partial<NormGroup> = {}): NormGroup {
  const levels = Array.from({ length: n }, (_, i) => i + 1);
  return { name: "KAMs in post", date: "2026-03-31", howDrawn: "everyone rated in spring", levels, ...changes };
}

describe("norm scores", () => {
  test("percentile rank counts those below and half of the equal", () => {
    const scores = normScores([1, 2, 2, 3], 2).value;
    expect(scores?.percentileRank).toBe(50);
    expect(normScores([1, 2, 2, 3], 3).value?.percentileRank).toBe(87.5);
    expect(normScores([1, 2, 2, 3], 9).value?.percentileRank).toBe(100);
  });

  test("levels that differ by rounding only are equal", () => {
    expect(normScores([0.1 + 0.2, 0.5], 0.3).value?.percentileRank).toBe(25);
  });

  test("stens and stanines step where the standard score does", () => {
    const symmetric = [-1, -1, 1, 1].map((one) => one / Math.sqrt(4 / 3));
    const at = (z: number) => normScores(symmetric, z).value;
    expect([-3, -2, -1.5, -0.001, 0, 0.5, 1.999, 2, 3].map((z) => at(z)?.sten)).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 10]);
    expect([-3, -1.75, -0.26, -0.25, 0.25, 1.75, 3].map((z) => at(z)?.stanine)).toEqual([1, 2, 4, 5, 6, 9, 9]);
    expect(at(1)?.t).toBeCloseTo(60, 9);
    expect(at(1)?.stenContinuous).toBeCloseTo(7.5, 9);
  });

  test("bounds, monotonicity and independence of the order of the sample", () => {
    fc.assert(
      fc.property(sample, level, level, (levels, one, two) => {
        const low = normScores(levels, Math.min(one, two)).value;
        const high = normScores(levels, Math.max(one, two)).value;
        if (!low || !high) throw new Error("a sample of one has scores");
        expect(low.percentileRank).toBeGreaterThanOrEqual(0);
        expect(high.percentileRank).toBeLessThanOrEqual(100);
        expect(low.percentileRank).toBeLessThanOrEqual(high.percentileRank);
        expect(low.percentileLower).toBeLessThanOrEqual(low.percentileRank + 1e-9);
        expect(low.percentileUpper).toBeGreaterThanOrEqual(low.percentileRank - 1e-9);
        if (low.sten !== null && high.sten !== null) expect(low.sten).toBeLessThanOrEqual(high.sten);
        expect(normScores(levels.toReversed(), one).value?.percentileRank).toBe(
          normScores(levels, one).value?.percentileRank,
        );
      }),
    );
  });

  test("missing levels of the sample are left out", () => {
    const result = normScores([null, 2, null, 4], 3);
    expect(result.n).toBe(2);
    expect(result.value?.percentileRank).toBe(50);
    expect(result.mean).toBe(3);
  });

  test("without variance only the percentile is defined", () => {
    for (const levels of [[3, 3, 3], [3]]) {
      const result = normScores(levels, 4);
      expect(result).toMatchObject({ status: "partial", reasons: ["zero-variance"] });
      expect(result.value).toMatchObject({ percentileRank: 100, z: null, t: null, sten: null, stanine: null });
    }
  });

  test("an empty sample gives null, a level that is no number is refused", () => {
    expect(normScores([], 3)).toMatchObject({ value: null, n: 0, reasons: ["no-data"] });
    expect(normScores([null], 3)).toMatchObject({ value: null, n: 0, reasons: ["no-data"] });
    expect(() => normScores([1], Number.NaN)).toThrow(/normScores: level/);
    expect(() => normScores([Infinity], 1)).toThrow(/normScores: sample/);
  });
});

describe("Wilson interval", () => {
  test("solves (p - share)^2 = z^2 p (1 - p) / n at both ends", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (share, n) => {
        const { lower, upper } = wilsonInterval(share, n);
        for (const p of [lower, upper]) {
          expect((p - share) ** 2).toBeCloseTo((3.841458820694124 * p * (1 - p)) / n, 9);
        }
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("refuses a share outside 0 to 1 and an empty sample", () => {
    expect(() => wilsonInterval(1.01, 5)).toThrow(/wilsonInterval: share/);
    expect(() => wilsonInterval(0.5, 0)).toThrow(/wilsonInterval: n/);
  });
});

describe("what a norm group allows to be said", () => {
  test("gates stand at 30, 100 and 200 people", () => {
    expect([0, 29, 30, 99, 100, 199, 200, 5000].map(normGate)).toEqual([
      "nothing",
      "nothing",
      "quarter",
      "quarter",
      "percentile-band",
      "percentile-band",
      "sten",
      "sten",
    ]);
    expect(() => normGate(-1)).toThrow(/normGate: n/);
  });

  test("below 30 people nothing is said", () => {
    expect(normReading(group(29), 5)).toMatchObject({ value: null, n: 29, reasons: ["too-few-ratees"] });
  });

  test("from 30 people quarters, from 100 bands of ten percent, from 200 stens", () => {
    expect(normReading(group(40), 31).value).toEqual({ kind: "quarter", quarter: 4 });
    expect(normReading(group(40), 1).value).toEqual({ kind: "quarter", quarter: 1 });
    expect(normReading(group(40), 100).value).toEqual({ kind: "quarter", quarter: 4 });
    expect(normReading(group(100), 43).value).toEqual({ kind: "percentile-band", from: 40, to: 50 });
    expect(normReading(group(100), 500).value).toEqual({ kind: "percentile-band", from: 90, to: 100 });
    const reading = normReading(group(200), 100.5);
    expect(reading.value).toMatchObject({ kind: "sten", sten: 6, percentileRank: 50 });
    expect(reading.status).toBe("ok");
    expect(normReading(group(199), 100).status).toBe("provisional");
  });

  test("the gate counts the levels present, not the people asked", () => {
    const levels = [...group(29).levels, null, null];
    expect(normReading(group(0, { levels }), 5)).toMatchObject({ value: null, n: 29 });
  });

  test("a group of equal levels places nobody", () => {
    const levels = Array.from({ length: 60 }, () => 3);
    expect(normReading(group(0, { levels }), 4)).toMatchObject({ value: null, reasons: ["zero-variance"] });
  });

  test("a group without name, date or origin is refused; a reading carries them", () => {
    expect(normReading(group(40), 3).group).toEqual({
      name: "KAMs in post",
      date: "2026-03-31",
      howDrawn: "everyone rated in spring",
    });
    for (const key of ["name", "date", "howDrawn"] as const) {
      expect(() => normReading(group(40, { [key]: " " }), 3)).toThrow(new RegExp(`normReading: group\\.${key}`));
    }
  });
});
