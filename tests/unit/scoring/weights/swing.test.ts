import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swingWeights } from "@/lib/scoring/weights/swing";

describe("swing weights", () => {
  it("are each swing over the sum of the swings", () => {
    const result = swingWeights([100, 60, 40]);
    expect(result).toMatchObject({ value: [0.5, 0.3, 0.2], status: "ok", reasons: [], n: 3 });
    expect(result.terms[2]).toEqual({ id: "2", value: 40, weight: 0.2, amount: 0.2, n: 1 });
  });

  it("say when no swing stands at 100, and keep the proportions", () => {
    const result = swingWeights([50, 30, 20]);
    expect(result).toMatchObject({ value: [0.5, 0.3, 0.2], reasons: ["weights-rescaled"] });
    expect(swingWeights([100 - 1e-10, 50, 50]).reasons).toEqual([]);
  });

  it("say when one criterion decides alone", () => {
    expect(swingWeights([100, 20]).reasons).toEqual(["dominant-weight"]);
    expect(swingWeights([80, 20]).reasons).toEqual(["weights-rescaled", "dominant-weight"]);
  });

  it("are undefined when every swing is 0 or there are none", () => {
    expect(swingWeights([0, 0])).toMatchObject({ value: null, reasons: ["weights-all-zero"] });
    expect(swingWeights([])).toMatchObject({ value: null, reasons: ["weights-all-zero"] });
  });

  it("add up to 1 and keep the order of the swings", () => {
    const swings = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(swings, (given) => {
        const weights = swingWeights(given).value ?? [];
        expect(Math.abs(weights.reduce((at, each) => at + each, 0) - 1)).toBeLessThan(1e-9);
        given.forEach((swing, i) => {
          expect((weights[i] as number) > (weights[0] as number)).toBe(swing > (given[0] as number));
        });
      }),
    );
  });

  it.each([[101], [-1], [Number.NaN]])("refuse a swing of %s", (bad) => {
    expect(() => swingWeights([100, bad])).toThrow(RangeError);
    expect(() => swingWeights([100, bad])).toThrow(/swingWeights: swings\[1\]/);
  });
});
