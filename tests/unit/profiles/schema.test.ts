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

describe("the way of weighing in the form", () => {
  const { "points.c1": _one, "points.c2": _two, ...without } = form;
  const read = (part: Record<string, string>) => saveVersionInput.parse({ ...without, ...part });

  it("decides which answers become the weights; those of the others are kept", () => {
    const ranked = read({ method: "ranks", "ranks.c2": "1", "swing.c1": "80", "pairs.c1:c2": "-3", "points.c1": "x" });
    expect(ranked.criteria.map(({ weight }) => weight)).toEqual([25, 75]);
    expect(ranked.answers).toEqual({ ranks: { c2: 1 }, swing: { c1: 80 }, points: {}, pairs: { "c1:c2": -3 } });
    const compared = read({ method: "pairs", "pairs.c1:c2": "-3", "ranks.c1": "1", "ranks.c2": "2" });
    expect(compared.criteria.map(({ weight }) => weight)).toEqual([expect.closeTo(25, 9), expect.closeTo(75, 9)]);
    const swung = read({ method: "swing", "swing.c1": "100", "swing.c2": "25" });
    expect(swung.criteria.map(({ weight }) => weight)).toEqual([80, 20]);
  });

  it("must be answered in full, and only itself", () => {
    const bare = { ...without, "ranks.c1": "", "ranks.c2": "", "swing.c1": "", "swing.c2": "", "pairs.c1:c2": "" };
    const refusals = (part: Record<string, string>) =>
      fieldReasons(saveVersionInput.safeParse({ ...bare, ...part }).error?.issues ?? []);
    expect(refusals({ method: "pairs" })).toEqual({ pairs: "required" });
    expect(refusals({ method: "swing", "swing.c1": "100" })).toEqual({ "swing.c2": "not-a-number" });
    expect(refusals({ method: "swing", "swing.c1": "0", "swing.c2": "0" })).toEqual({ swing: "all-zero" });
    expect(refusals({ method: "ranks", "ranks.c1": "0", "ranks.c2": "1" })).toEqual({ "ranks.c1": "unknown-choice" });
    expect(refusals({ method: "guess" })).toEqual({ method: "unknown-choice" });
    const three = { "lo.c3": "1", "hi.c3": "5", "ranks.c3": "" };
    expect(refusals({ ...three, method: "ranks" })).toEqual({ ranks: "required" });
  });
});

describe("a version to be published at once", () => {
  it("needs a sentence for each criterion on how it bears on the work", () => {
    expect(problems({ publish: "1", "relevance.c1": "Renewals depend on it" })).toEqual({ "relevance.c2": "required" });
    expect(problems({ "relevance.c1": "x".repeat(301) })).toEqual({ "relevance.c1": "too-long" });
    const published = saveVersionInput.parse({
      ...form,
      publish: "1",
      "relevance.c1": " Renewals depend on it ",
      "relevance.c2": "So do new orders",
    });
    expect(published.isPublished).toBe(true);
    expect(published.criteria.map(({ relevance }) => relevance)).toEqual(["Renewals depend on it", "So do new orders"]);
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
    expect(profilePageQuery.parse({ method: "swing" }).method).toBe("swing");
    expect(profilePageQuery.parse({ method: "guess" }).method).toBeUndefined();
  });
});
