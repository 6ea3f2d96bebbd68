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
    expect(idealOfDraft(draft, [20, 10], "range", base)).toEqual(base);
  });

  it("starts with what was typed before a refusal", () => {
    const [first, second] = draftOf(base.criteria, { "lo.c1": "4", "mustHave.c1": "", other: ["x"] });
    expect(first).toEqual({ criterionId: "c1", lo: "4", hi: "5", mustHave: "" });
    expect(second).toEqual({ criterionId: "c2", lo: "2", hi: "4", mustHave: "" });
  });

  it("has no ideal while something cannot be used, and says what", () => {
    const upsideDown = draft.map((row, i) => (i === 0 ? { ...row, lo: "5", hi: "4" } : row));
    expect(draftProblems(draft)).toEqual({});
    expect(draftProblems(upsideDown)).toEqual({ "lo.c1": "upside-down" });
    expect(idealOfDraft(upsideDown, [20, 10], "range", base)).toBeNull();
    expect(idealOfDraft(draft, null, "range", base)).toBeNull();
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
