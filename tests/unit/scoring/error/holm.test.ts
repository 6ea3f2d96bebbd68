import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "@/lib/scoring/error/holm";

describe("Holm's correction", () => {
  it("multiplies the smallest p value by the number of comparisons, and so on", () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([])).toEqual([]);
  });

  it("never lowers a p value, keeps their order and stays within 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (given) => {
        const adjusted = holm(given);
        given.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          given.forEach((other, j) => {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] as number);
          });
        });
      }),
    );
  });

  it("rejects as many hypotheses as the step-down procedure", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 8 }), (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        const stop = sorted.findIndex((p, k) => p * (sorted.length - k) > 0.05);
        const rejected = stop === -1 ? sorted.length : stop;
        expect(holm(given).filter((p) => p <= 0.05)).toHaveLength(rejected);
      }),
    );
  });

  it.each([[-0.1], [1.1], [Number.NaN]])("refuses %s", (p) => {
    expect(() => holm([p])).toThrow(/holm: pValues\[0\]/);
    expect(() => holm([p])).toThrow(RangeError);
  });
});
