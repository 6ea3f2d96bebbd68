import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOrderCentroidWeights, rankReciprocalWeights, rankSumWeights } from "@/lib/scoring/weights/ranks";
import { midRanks } from "@/lib/stats/mid-ranks";
import { isDeeplyFrozen } from "../frozen";

const RULES = [
  ["rankOrderCentroidWeights", rankOrderCentroidWeights],
  ["rankSumWeights", rankSumWeights],
  ["rankReciprocalWeights", rankReciprocalWeights],
] as const;
const anyRanks = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 }).map(midRanks);

describe("weights from ranks", () => {
  it("are those printed for three criteria", () => {
    const shown = (weights: readonly number[] | null) => weights?.map((each) => each.toFixed(4));
    expect(shown(rankOrderCentroidWeights([1, 2, 3]).value)).toEqual(["0.6111", "0.2778", "0.1111"]);
    expect(shown(rankSumWeights([1, 2, 3]).value)).toEqual(["0.5000", "0.3333", "0.1667"]);
    expect(shown(rankReciprocalWeights([1, 2, 3]).value)).toEqual(["0.5455", "0.2727", "0.1818"]);
  });

  it("are the mean of all weights that agree with the ranking, for the centroid", () => {
    // The corners of that region are (1, 0, 0), (1/2, 1/2, 0), (1/3, 1/3, 1/3), so that their mean is its centre.
    const centre = [(1 + 1 / 2 + 1 / 3) / 3, (1 / 2 + 1 / 3) / 3, 1 / 9];
    expect(rankOrderCentroidWeights([2, 1, 3]).value?.map((each) => each.toFixed(12))).toEqual(
      [centre[1], centre[0], centre[2]].map((each) => each?.toFixed(12)),
    );
  });

  describe.each(RULES)("%s", (name, rule) => {
    it("gives all the weight to the only criterion", () => {
      expect(rule([1])).toMatchObject({ value: [1], status: "ok", reasons: [], n: 1 });
    });

    it("gives equal weights when everything is tied", () => {
      expect(rule([2, 2, 2]).value).toEqual([1 / 3, 1 / 3, 1 / 3].map((each) => expect.closeTo(each, 12)));
    });

    it("adds up to 1, falls with the rank, and treats tied criteria alike", () => {
      fc.assert(
        fc.property(anyRanks, (ranks) => {
          const result = rule(ranks);
          const weights = result.value ?? [];
          expect(Math.abs(weights.reduce((at, each) => at + each, 0) - 1)).toBeLessThan(1e-9);
          expect(isDeeplyFrozen(result)).toBe(true);
          ranks.forEach((a, i) => {
            ranks.forEach((b, j) => {
              if (a < b) expect(weights[i]).toBeGreaterThan(weights[j] as number);
              if (a === b) expect(weights[i]).toBe(weights[j]);
            });
          });
        }),
      );
    });

    it("moves the weights with the criteria when these are listed in another order", () => {
      fc.assert(
        fc.property(anyRanks, (ranks) => {
          const turned = rule([...ranks].reverse()).value ?? [];
          expect([...turned].reverse()).toEqual(rule(ranks).value);
        }),
      );
    });

    it("has nothing to say without criteria", () => {
      expect(rule([])).toMatchObject({ value: null, status: "undefined", reasons: ["no-data"] });
    });

    it.each([
      ["that skip a place", [1, 3]],
      ["that repeat a place without sharing it", [1, 2, 2, 4]],
      ["that start at 0", [0, 1]],
      ["that are no numbers", [1, Number.NaN]],
    ])("refuses ranks %s", (_, ranks) => {
      expect(() => rule(ranks)).toThrow(RangeError);
      expect(() => rule(ranks)).toThrow(new RegExp(`${name}: ranks\\[`));
    });
  });
});
