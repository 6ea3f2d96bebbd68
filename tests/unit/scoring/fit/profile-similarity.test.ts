import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileSimilarity } from "@/lib/scoring/fit/profile-similarity";
import { frozen, isDeeplyFrozen } from "../frozen";
import { anyLevel } from "../people";

const rows = fc.array(fc.tuple(anyLevel, anyLevel, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 8 });
const column = (given: readonly (readonly number[])[], index: number) => given.map((row) => row[index] as number);

describe("similarity of two profiles", () => {
  it("tells a lower profile from another pattern", () => {
    const lower = profileSimilarity([3, 4, 2, 3.5, 4], [4, 5, 3, 4.5, 5], [1, 1, 1, 1, 1]);
    expect(lower).toMatchObject({ scatter: 0, pearson: 1, n: 5, status: "ok", reasons: [] });
    expect(lower.value).toBeCloseTo(5, 12);
    expect(lower.level).toBeCloseTo(5, 12);
    expect(lower.shape).toBeCloseTo(0, 12);
    const turned = profileSimilarity([2, 3, 4], [4, 3, 2], [1, 1, 1]);
    expect(turned).toMatchObject({ level: 0, scatter: 0, pearson: -1, intraclass: -1 });
    expect(turned.shape).toBeCloseTo(8, 12);
  });

  it("has the cosine of the angle between the profiles, which a lower profile hardly changes", () => {
    expect(profileSimilarity([3, 4], [4, 3], [1, 1]).cosine).toBeCloseTo(24 / 25, 12);
    expect(profileSimilarity([3, 4, 2], [4, 5, 3], [1, 1, 1]).cosine).toBeGreaterThan(0.99);
  });

  it("lowers the intraclass correlation, not Pearson's, by a difference of level", () => {
    const result = profileSimilarity([3, 3.1, 3.2], [3.1, 3.2, 3.3], [1, 1, 1]);
    expect(result.pearson).toBeCloseTo(1, 9);
    expect(result.intraclass).toBeCloseTo(5 / 11, 9);
    expect(result.intraclass).toBeLessThan(0.6);
    expect(result.terms.map((term) => term.id)).toEqual(["level", "scatter", "shape"]);
  });

  it("splits the squared distance into level, scatter and shape, whatever the profiles", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const [x, y, weights] = [column(given, 0), column(given, 1), column(given, 2)];
        const result = profileSimilarity(frozen(x), frozen(y), frozen(weights));
        const squares = x.reduce((at, each, i) => at + (each - (y[i] as number)) ** 2, 0);
        expect(result.value).toBeCloseTo(squares, 9);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(result.value as number, 9);
        expect(result.distance).toBeCloseTo(Math.sqrt(squares), 9);
        expect(Math.min(result.level ?? -1, result.scatter ?? -1, result.shape ?? 0)).toBeGreaterThanOrEqual(0);
        for (const r of [result.cosine, result.pearson, result.weightedPearson, result.intraclass]) {
          if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(isDeeplyFrozen(result)).toBe(true);
      }),
    );
  });

  it("is the same seen from the other side, and does not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (given, unit) => {
        const [x, y, weights] = [column(given, 0), column(given, 1), column(given, 2)];
        const straight = profileSimilarity(x, y, weights);
        const turned = profileSimilarity(
          y,
          x,
          weights.map((weight) => weight * unit),
        );
        for (const key of ["value", "weightedEuclid", "weightedCityBlock", "pearson", "weightedPearson"] as const) {
          if (straight[key] === null) expect(turned[key]).toBeNull();
          else expect(turned[key]).toBeCloseTo(straight[key], 4);
        }
      }),
    );
  });

  it("has equal weighted and plain figures when the weights are equal", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const result = profileSimilarity(
          column(given, 0),
          column(given, 1),
          column(given, 0).map(() => 3),
        );
        expect((result.weightedMeanSquare as number) * given.length).toBeCloseTo(result.value as number, 9);
        if (result.pearson === null) expect(result.weightedPearson).toBeNull();
        else expect(result.weightedPearson).toBeCloseTo(result.pearson, 4);
      }),
    );
  });

  it("weighs what the weights say", () => {
    const result = profileSimilarity([1, 5, 3], [2, 3, 3], [3, 1, 0]);
    expect(result.weightedMeanSquare).toBeCloseTo((3 * 1 + 4) / 4, 12);
    expect(result.weightedEuclid).toBeCloseTo(Math.sqrt(7 / 4), 12);
    expect(result.weightedCityBlock).toBeCloseTo((3 + 2) / 4, 12);
    expect(result.weightedPearson).toBeNull();
  });

  it("gives a flat profile no shape and no correlation", () => {
    const result = profileSimilarity([3, 4, 2, 3.5], [3.1, 3.1, 3.1, 3.1], [1, 1, 1, 1]);
    expect(result).toMatchObject({ shape: null, pearson: null, weightedPearson: null, reasons: ["zero-variance"] });
    expect(result.terms[2]).toMatchObject({ id: "shape", value: null, amount: 0 });
    expect(profileSimilarity([3, 3, 3], [3, 3, 3], [1, 1, 1])).toMatchObject({ value: 0, intraclass: null });
  });

  it("correlates nothing below three criteria", () => {
    const result = profileSimilarity([1, 2], [2, 4], [1, 1]);
    expect(result).toMatchObject({ pearson: null, weightedPearson: null, reasons: ["too-few-items"] });
    expect(result.value).toBeCloseTo(5, 12);
  });

  it("drops a criterion that is missing from either profile", () => {
    const result = profileSimilarity([3, null, 2, 4, 1], [4, 4, null, 3, 2], [1, 5, 5, 1, 2]);
    const without = profileSimilarity([3, 4, 1], [4, 3, 2], [1, 1, 2]);
    expect(result).toMatchObject({ n: 3, status: "partial", reasons: ["criterion-missing"] });
    expect(result.value).toBe(without.value);
    expect(result.weightedPearson).toBe(without.weightedPearson);
  });

  it("is undefined with its reason when nothing is common or nothing weighs", () => {
    expect(profileSimilarity([null], [3], [1])).toMatchObject({ value: null, n: 0, reasons: ["no-data"] });
    expect(profileSimilarity([], [], [])).toMatchObject({
      value: null,
      distance: null,
      cosine: null,
      status: "undefined",
    });
    expect(profileSimilarity([], [], []).terms).toEqual([]);
    const weightless = profileSimilarity([3, 4, 2], [4, 4, 3], [0, 0, 0]);
    expect(weightless).toMatchObject({ weightedEuclid: null, weightedCityBlock: null, weightedPearson: null });
    expect(weightless.reasons).toEqual(["weights-all-zero"]);
    expect(profileSimilarity([0, 0, 0], [1, 2, 3], [1, 1, 1]).cosine).toBeNull();
  });

  it.each([
    ["profiles of unequal length", [1], [1, 2], [1], /ideal must hold 1/],
    ["weights of another length", [1], [1], [1, 1], /weights must hold 1/],
    ["a negative weight", [1], [1], [-1], /weights\[0\]/],
    ["a level that is no number", [Number.NaN], [1], [1], /profile\[0\]/],
    ["an ideal that is no number", [1], [Number.NaN], [1], /ideal\[0\]/],
  ])("refuses %s", (_, profile, ideal, weights, message) => {
    expect(() => profileSimilarity(profile, ideal, weights)).toThrow(RangeError);
    expect(() => profileSimilarity(profile, ideal, weights)).toThrow(message);
  });
});
