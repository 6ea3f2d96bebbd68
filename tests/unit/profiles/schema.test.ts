import { describe, expect, it } from "vitest";
import { fieldReasons } from "@/lib/access/wrap";
import { profilePageQuery, saveVersionInput } from "@/lib/profiles/schema";

const form = {
  profileId: "11111111-1111-4111-8111-111111111111",
  base: "2",
  mode: "range",
  method: "points",
  reason: " Team matters ",
  "points.c1": "20",
  "lo.c1": "3",
  "hi.c1": "4.5",
  "mustHave.c1": "",
  "points.c2": "0",
  "lo.c2": "1",
  "hi.c2": "5",
  "mustHave.c2": "2.5",
};

/** Reasons by field, as the form shows them. */
function problems(part: Record<string, string>): Record<string, string> {
  const parsed = saveVersionInput.safeParse({ ...form, ...part });
  if (parsed.success) throw new Error("accepted");
  return fieldReasons(parsed.error.issues);
}

describe("the editor's form", () => {
  it("reads its criteria from the names of its fields", () => {
    expect(saveVersionInput.parse(form)).toEqual({
      profileId: form.profileId,
      base: 2,
      mode: "range",
      method: "points",
      reason: "Team matters",
      answers: { ranks: {}, swing: {}, points: { c1: 20, c2: 0 }, pairs: {} },
      criteria: [
        { criterionId: "c1", weight: 20, lo: 3, hi: 4.5, mustHave: null, relevance: "" },
        { criterionId: "c2", weight: 0, lo: 1, hi: 5, mustHave: 2.5, relevance: "" },
      ],
      isPublished: false,
    });
  });

  it("puts each message next to its cause", () => {
    expect(problems({ "points.c1": "-3", "points.c2": "NaN" })).toEqual({
      "points.c1": "negative",
      "points.c2": "not-a-number",
    });
    expect(problems({ "lo.c1": "5", "hi.c1": "3" })).toEqual({ "lo.c1": "upside-down" });
    expect(problems({ "lo.c1": "2.3", "hi.c2": "6", "mustHave.c2": "0" })).toEqual({
      "lo.c1": "unknown-choice",
      "hi.c2": "unknown-choice",
      "mustHave.c2": "unknown-choice",
    });
    expect(problems({ "points.c1": "0" })).toEqual({ points: "all-zero" });
    expect(problems({ reason: "  " })).toEqual({ reason: "required" });
    expect(problems({ reason: "x".repeat(501) })).toEqual({ reason: "too-long" });
    expect(problems({ base: "1e99" })).toEqual({ base: "malformed" });
    expect(problems({ base: "0", mode: "x", profileId: "x" })).toEqual({
      base: "malformed",
      mode: "unknown-choice",
      profileId: "malformed",
    });
  });
});

describe("the address of a profile", () => {
  it("counts what it cannot read as absent", () => {
    expect(profilePageQuery.parse({ v: "2", from: "x", saved: "0", w: ["1", "2"] })).toEqual({
      v: 2,
      from: undefined,
      saved: undefined,
      w: undefined,
    });
  });
});
