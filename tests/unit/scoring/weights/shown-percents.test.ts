import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 })
  .filter((given) => given.some((weight) => weight > 0));

describe("percents shown for weights", () => {
  it("give the last unit to the largest remainder, and among equals to the first", () => {
    expect(shownPercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(shownPercents([0.456, 0.256, 0.156, 0.09, 0.042])).toEqual([46, 26, 15, 9, 4]);
    expect(shownPercents([1, 2, 3, 1], 1)).toEqual([14.3, 28.6, 42.8, 14.3]);
  });

  it("call remainders equal that differ by rounding only", () => {
    expect(shownPercents([0.3, 0.1 + 0.2, 0.3])).toEqual([34, 33, 33]);
  });

  it("leave exact percents alone, whatever binary fractions make of them", () => {
    expect(shownPercents([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(shownPercents([0.07, 0.07, 0.86])).toEqual([7, 7, 86]);
  });

  it("show nothing for weights that are all 0", () => {
    expect(shownPercents([0, 0])).toEqual([0, 0]);
    expect(shownPercents([])).toEqual([]);
  });

  it("add up to exactly 100, each within one unit of its share, nothing for a weight of 0", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 3 }), (given, digits) => {
        const shown = shownPercents(given, digits);
        const unit = 10 ** -digits;
        const inUnits = shown.map((percent) => Math.round(percent / unit));
        expect(inUnits.reduce((at, each) => at + each, 0)).toBe(100 * 10 ** digits);
        const total = given.reduce((at, each) => at + each, 0);
        given.forEach((weight, i) => {
          expect(Math.abs((shown[i] as number) - (100 * weight) / total)).toBeLessThan(unit);
          if (weight === 0) expect(shown[i]).toBe(0);
        });
      }),
    );
  });

  it("never show less for a larger weight", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const shown = shownPercents(given);
        given.forEach((a, i) => {
          given.forEach((b, j) => {
            if (a > b) expect(shown[i]).toBeGreaterThanOrEqual(shown[j] as number);
          });
        });
      }),
    );
  });

  it.each([
    [[-1], 0, /weights\[0\]/],
    [[1], 1.5, /digits/],
    [[1], -1, /digits/],
    [[1], 7, /digits/],
  ] as const)("refuse weights %j with %s decimals", (given, digits, message) => {
    expect(() => shownPercents([...given], digits)).toThrow(message);
    expect(() => shownPercents([...given], digits)).toThrow(RangeError);
  });
});
