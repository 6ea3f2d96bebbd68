import { describe, expect, it } from "vitest";
import { weightsOfTexts, weightText } from "@/components/compare/trial-weights";

describe("weights tried on the compare page", () => {
  const own = [45.666666666666664, 25.666666666666668, 20];
  const tried = [33.333333333333336, 50, 20];

  it("show at most two decimals", () => {
    expect(own.map(weightText)).toEqual(["45.67", "25.67", "20"]);
  });

  it("stay exact until their field is changed, and are exact again after a reset", () => {
    expect(weightsOfTexts(own.map(weightText), [own, null])).toEqual(own);
    expect(weightsOfTexts(["45.67", "26", "20"], [own, null])).toEqual([own[0], 26, 20]);
    expect(weightsOfTexts(["45,5", "25.67", "20"], [own, null])).toEqual([45.5, own[1], 20]);
  });

  it("those of an address stay exact too", () => {
    expect(weightsOfTexts(["33.33", "50", "45.67"], [own, tried])).toEqual([tried[0], 50, 45.67]);
  });
});
