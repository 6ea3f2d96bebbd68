import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directWeights } from "@/lib/scoring/weights/direct";
import { isDeeplyFrozen } from "../frozen";

const points = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 });

describe("direct weights", () => {
  it("are the points over their sum", () => {
    const result = directWeights([30, 10, 10]);
    expect(result.value).toEqual([0.6, 0.2, 0.2]);
    expect(result).toMatchObject({ n: 3, status: "ok", reasons: [] });
    expect(result.terms[1]).toEqual({ id: "1", value: 10, weight: 0.2, amount: 0.2, n: 1 });
  });

  it("say when one of several criteria decides alone", () => {
    expect(directWeights([61, 39]).reasons).toEqual(["dominant-weight"]);
    expect(directWeights([60, 40]).reasons).toEqual([]);
    expect(directWeights([7])).toMatchObject({ value: [1], reasons: [] });
  });

  it("are undefined, never equal, when all points are 0 or there are none", () => {
    expect(directWeights([0, 0])).toMatchObject({ value: null, status: "undefined", reasons: ["weights-all-zero"] });
    expect(directWeights([])).toMatchObject({ value: null, n: 0, reasons: ["weights-all-zero"] });
  });

  it("add up to 1, keep proportions and ignore the unit", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 50 }), (given, unit) => {
        const { value, terms } = directWeights(given);
        const scaled = directWeights(given.map((point) => point * unit)).value;
        if (value === null) {
          expect(scaled).toBeNull();
          return;
        }
        expect(Math.abs(value.reduce((at, weight) => at + weight, 0) - 1)).toBeLessThan(1e-9);
        expect(Math.abs(terms.reduce((at, term) => at + term.amount, 0) - 1)).toBeLessThan(1e-9);
        value.forEach((weight, i) => {
          expect(scaled?.[i]).toBeCloseTo(weight, 12);
        });
      }),
    );
  });

  it("are frozen", () => {
    expect(isDeeplyFrozen(directWeights([1, 2]))).toBe(true);
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])("refuse points of %s", (bad) => {
    expect(() => directWeights([1, bad])).toThrow(/directWeights: points\[1\]/);
    expect(() => directWeights([1, bad])).toThrow(RangeError);
  });
});
