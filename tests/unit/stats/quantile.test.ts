import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile } from "@/lib/stats/quantile";

describe("sample quantile", () => {
  test("is R's default, type 7", () => {
    const sample = [7, 1, 3, 12];
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile(sample, p))).toEqual([1, 1.6, 2.5, 5, 10.5, 12]);
    expect(sample).toEqual([7, 1, 3, 12]);
    expect(quantile([4], 0.3)).toBe(4);
  });

  test("lies within the sample, rises with p and moves with the sample", () => {
    const samples = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (sample, p) => {
        const q = quantile(sample, p);
        expect(q).toBeGreaterThanOrEqual(Math.min(...sample));
        expect(q).toBeLessThanOrEqual(Math.max(...sample));
        expect(quantile(sample, Math.min(1, p + 0.1))).toBeGreaterThanOrEqual(q);
        expect(
          quantile(
            sample.map((x) => x + 5),
            p,
          ),
        ).toBeCloseTo(q + 5, 9);
      }),
    );
  });

  test("refuses an empty sample, numbers that are not finite and shares outside 0 to 1", () => {
    expect(() => quantile([], 0.5)).toThrow(/^quantile: values must hold at least one/);
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(/^quantile: values must be finite/);
    expect(() => quantile([-Infinity, 1], 0.5)).toThrow(/^quantile: values must be finite/);
    expect(() => quantile([1], 1.5)).toThrow(/^quantile: p/);
  });
});
