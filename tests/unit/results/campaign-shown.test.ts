import { describe, expect, it } from "vitest";
import { campaignShown, inOrder, isComparable } from "@/lib/results/rules";

const standing = { campaignId: "standing", isStanding: true };
const latest = { campaignId: "2026", isStanding: false };
const earlier = { campaignId: "2025", isStanding: false };

describe("the campaign that figures rest on", () => {
  it("is offered latest first, the standing round last however young it is", () => {
    expect(inOrder([standing, latest, earlier])).toEqual([latest, earlier, standing]);
  });

  const offered = inOrder([latest, earlier, standing]);

  it("is the latest in which answers were sent, not the latest of all", () => {
    expect(campaignShown(offered, new Set(["2025", "standing"]), null)).toBe(earlier);
  });

  it("is the one asked for, even without answers", () => {
    expect(campaignShown(offered, new Set(["2025"]), "standing")).toBe(standing);
  });

  it("is the usual one when what is asked for is not offered", () => {
    expect(campaignShown(offered, new Set(["2025"]), "of another organisation")).toBe(earlier);
  });

  it("is the latest of all while nobody has sent anything", () => {
    expect(campaignShown(offered, new Set(), null)).toBe(latest);
  });

  it("does not exist without campaigns: that is a broken contract", () => {
    expect(() => campaignShown([], new Set(), null)).toThrow(RangeError);
  });

  it("compares nobody on what was said to help them develop", () => {
    expect(["recruitment", "mobility", "development"].filter((purpose) => isComparable({ purpose } as never))).toEqual([
      "recruitment",
      "mobility",
    ]);
  });
});
