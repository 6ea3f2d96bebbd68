import { describe, expect, it } from "vitest";
import { WEIGHT_METHODS } from "@/lib/scoring/weights/methods";

describe("the registry of weighting methods", () => {
  it("finds each method by its id, and all agree about two criteria of equal importance", () => {
    expect(Object.keys(WEIGHT_METHODS)).toEqual([
      "direct",
      "swing",
      "rank-order-centroid",
      "rank-sum",
      "rank-reciprocal",
      "ahp",
      "bwm",
    ]);
    const even = [
      WEIGHT_METHODS.direct([7, 7]),
      WEIGHT_METHODS.swing([100, 100]),
      WEIGHT_METHODS["rank-order-centroid"]([1.5, 1.5]),
      WEIGHT_METHODS["rank-sum"]([1.5, 1.5]),
      WEIGHT_METHODS["rank-reciprocal"]([1.5, 1.5]),
      WEIGHT_METHODS.ahp([
        [1, 1],
        [1, 1],
      ]),
      WEIGHT_METHODS.bwm([1, 1], [1, 1]),
    ];
    for (const weights of even) expect(weights.value).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });
});
