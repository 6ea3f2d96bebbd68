import { describe, expect, it } from "vitest";
import { draftOf, draftProblems, idealOfDraft, sharesOf } from "@/components/profile/draft";
import { FIVE_POINT, type Ideal } from "@/lib/scoring/types";

const base: Ideal = {
  criteria: [
    { criterionId: "c1", weight: 20, lo: 3, hi: 5, mustHave: 2.5 },
    { criterionId: "c2", weight: 10, lo: 2, hi: 4, mustHave: null },
  ],
  mode: "range",
  scale: FIVE_POINT,
};
const draft = draftOf(base.criteria, undefined);

describe("a profile in the form", () => {
  it("starts with the version and comes back to the same ideal", () => {
    expect(idealOfDraft(draft, "range", base)).toEqual(base);
  });

  it("starts with what was typed before a refusal, readable or not", () => {
    const [first, second] = draftOf(base.criteria, { "points.c1": "abc", "mustHave.c1": "", other: ["x"] });
    expect(first).toEqual({ criterionId: "c1", weight: "abc", lo: "3", hi: "5", mustHave: "" });
    expect(second?.weight).toBe("10");
  });

  it("has no ideal while something cannot be used, and says what", () => {
    const spoilt = (part: object) => draft.map((row, i) => (i === 0 ? { ...row, ...part } : row));
    expect(draftProblems(spoilt({ weight: "-1" }))).toEqual({ "points.c1": "negative" });
    expect(draftProblems(spoilt({ lo: "5", hi: "4" }))).toEqual({ "lo.c1": "upside-down" });
    expect(draftProblems(draft.map((row) => ({ ...row, weight: "0" })))).toEqual({ weights: "all-zero" });
    expect(idealOfDraft(spoilt({ weight: "" }), "range", base)).toBeNull();
  });
});

describe("shares beside the weights", () => {
  it("add up to exactly 100 and leave the weights as typed", () => {
    expect(sharesOf(["20", "20", "20"])).toEqual([34, 33, 33]);
    expect(sharesOf(["20,5", "20.5"])).toEqual([50, 50]);
  });

  it("are not shown while a weight cannot be read or all are 0", () => {
    expect(sharesOf(["20", ""])).toBeNull();
    expect(sharesOf(["0", "0"])).toBeNull();
  });
});
