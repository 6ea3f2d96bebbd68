import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bwmWeights } from "@/lib/scoring/weights/bwm";
import { isDeeplyFrozen } from "../frozen";

/** Largest violation of the best-worst conditions by given weights: what the method minimises. */
function violation(
  weights: readonly number[],
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
  best: number,
  worst: number,
): number {
  return Math.max(
    ...weights.flatMap((weight, j) => [
      Math.abs((weights[best] as number) - (bestToOthers[j] as number) * weight),
      Math.abs(weight - (othersToWorst[j] as number) * (weights[worst] as number)),
    ]),
  );
}

const middle = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 4 });
/** Best criterion first, worst last. */
const comparisons = fc.tuple(fc.integer({ min: 2, max: 9 }), middle).map(([bestToWorst, between]) => ({
  bestToOthers: [1, ...between.map(([a]) => Math.min(a, bestToWorst)), bestToWorst],
  othersToWorst: [bestToWorst, ...between.map(([, b]) => Math.min(b, bestToWorst)), 1],
}));

describe("best-worst weights", () => {
  it("recover the weights behind consistent comparisons, with nothing left over", () => {
    const result = bwmWeights([1, 2, 4, 8], [8, 4, 2, 1]);
    expect(result.value?.map((each) => each.toFixed(9))).toEqual([8, 4, 2, 1].map((each) => (each / 15).toFixed(9)));
    expect(result).toMatchObject({ inputBasedConsistencyRatio: 0, best: 0, worst: 3, n: 4, status: "ok", reasons: [] });
    expect(result.xi).toBeCloseTo(0, 12);
  });

  it("add up to 1 and violate the conditions no more than any other weights nearby", () => {
    fc.assert(
      fc.property(
        comparisons,
        fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 6, maxLength: 6 }),
        ({ bestToOthers, othersToWorst }, shifts) => {
          const result = bwmWeights(bestToOthers, othersToWorst);
          const weights = result.value ?? [];
          const of = (given: readonly number[]) =>
            violation(given, bestToOthers, othersToWorst, result.best as number, result.worst as number);
          expect(weights.reduce((at, each) => at + each, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
          expect(of(weights)).toBeCloseTo(result.xi as number, 9);
          const moved = weights.map((weight, i) => Math.max(0, weight + (shifts[i] as number)));
          const total = moved.reduce((at, each) => at + each, 0);
          expect(of(moved.map((each) => each / total))).toBeGreaterThanOrEqual((result.xi as number) - 1e-9);
          expect(isDeeplyFrozen(result)).toBe(true);
        },
      ),
    );
  });

  it("give equal weights when the best matters no more than the worst", () => {
    expect(bwmWeights([1, 1, 1], [1, 1, 1])).toMatchObject({
      value: [1 / 3, 1 / 3, 1 / 3],
      xi: 0,
      inputBasedConsistencyRatio: 0,
    });
    expect(bwmWeights([1], [1]).value).toEqual([1]);
  });

  it("take for best, among criteria equal to it, the one that stands out most over the worst", () => {
    expect(bwmWeights([1, 1, 3], [2, 3, 1])).toMatchObject({ best: 1, worst: 2 });
    expect(bwmWeights([3, 2, 1], [1, 1, 3])).toMatchObject({ best: 2, worst: 0 });
  });

  it("measure the consistency of the answers themselves", () => {
    expect(bwmWeights([2, 1, 4, 3, 8], [4, 8, 2, 3, 1]).inputBasedConsistencyRatio).toBeCloseTo(1 / 56, 12);
  });

  it("have nothing to say without criteria", () => {
    expect(bwmWeights([], []).terms).toEqual([]);
    expect(bwmWeights([], [])).toMatchObject({ value: null, reasons: ["no-data"], xi: null, best: null });
  });

  it.each([
    ["lengths that differ", [1, 2], [2], /othersToWorst must hold 2/],
    ["a comparison below 1", [1, 0.5], [2, 1], /bestToOthers\[1\]/],
    ["a comparison that is no number", [1, 2], [2, Number.NaN], /othersToWorst\[1\]/],
    ["no best criterion", [2, 2], [2, 1], /bestToOthers must hold a 1/],
    ["no worst criterion", [1, 2], [2, 2], /othersToWorst must hold a 1/],
    ["two answers for the best against the worst", [1, 3], [2, 1], /disagree/],
  ])("refuse %s", (_, bestToOthers, othersToWorst, message) => {
    expect(() => bwmWeights(bestToOthers, othersToWorst)).toThrow(RangeError);
    expect(() => bwmWeights(bestToOthers, othersToWorst)).toThrow(message);
  });
});
