import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "@/lib/stats/mean";
import { sum } from "@/lib/stats/sum";
import { variance } from "@/lib/stats/variance";
import { weightedMean } from "@/lib/stats/weighted-mean";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 30 });

describe("sum", () => {
  it("keeps what plain addition loses", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Array<number>(10).fill(0.1))).toBe(1);
    expect(sum([])).toBe(0);
  });

  it("hardly depends on the order", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(Math.abs(sum(given) - sum([...given].reverse()))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it.each([[[Number.NaN]], [[Number.POSITIVE_INFINITY]], [[1e308, 1e308]]])("refuses %j", (given) => {
    expect(() => sum(given)).toThrow(/^sum: values/);
    expect(() => sum(given)).toThrow(RangeError);
  });
});

describe("mean and variance", () => {
  it("are the textbook figures", () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12);
  });

  it("are exact far from zero, where the one-pass formula is not", () => {
    expect(variance([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
  });

  it("shift and scale as they should", () => {
    const small = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(small, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (given, shift, scale) => {
        const moved = given.map((each) => scale * each + shift);
        expect(mean(moved)).toBeCloseTo(scale * mean(given) + shift, 9);
        expect(variance(moved)).toBeCloseTo(scale * scale * variance(given), 7);
      }),
    );
  });

  it("refuse too few observations", () => {
    expect(() => mean([])).toThrow(/^mean: values/);
    expect(() => variance([1])).toThrow(/^variance: values/);
    expect(() => mean([])).toThrow(RangeError);
    expect(() => variance([1])).toThrow(RangeError);
  });
});

describe("weighted mean", () => {
  it("weighs", () => {
    expect(weightedMean([1, 4], [2, 1])).toBe(2);
  });

  it("never leaves the range of what it weighs, even in the last bit", () => {
    const pairs = fc.array(fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const weighing = given.filter(([, weight]) => weight > 0).map(([value]) => value);
        fc.pre(weighing.length > 0);
        const result = weightedMean(
          given.map(([value]) => value),
          given.map(([, weight]) => weight),
        );
        expect(result).toBeGreaterThanOrEqual(Math.min(...weighing));
        expect(result).toBeLessThanOrEqual(Math.max(...weighing));
      }),
    );
    expect(weightedMean([5, 5, 5], [0.1, 0.2, 0.3])).toBe(5);
  });

  it.each([
    [[1], [1, 2], /length/],
    [[1, 2], [-1, 2], /0 or more/],
    [[1], [0], /not all be 0/],
    [[], [], /not all be 0/],
    [[Number.NaN], [1], /finite/],
  ])("refuses values %j with weights %j", (given, weights, message) => {
    expect(() => weightedMean(given, weights)).toThrow(message);
    expect(() => weightedMean(given, weights)).toThrow(RangeError);
  });
});
