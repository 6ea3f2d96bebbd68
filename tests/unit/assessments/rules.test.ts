import { describe, expect, test } from "vitest";
import {
  askedOf,
  closedBecause,
  expiryOf,
  invitationState,
  missingAnswers,
  readChanges,
  resumeAt,
} from "@/lib/assessments/rules";
import type { GivenAnswers } from "@/lib/assessments/schema";
import type { FrameworkShape } from "@/lib/frameworks/schema";

const shape: FrameworkShape = {
  criteria: [
    {
      id: "listening",
      indicators: [
        { id: "listening.asks", askedOf: ["self", "hr", "customer"] },
        { id: "listening.answers", askedOf: ["self"] },
      ],
    },
    { id: "results", indicators: [{ id: "results.margin", askedOf: ["self", "hr"] }] },
    { id: "inner", indicators: [{ id: "inner.reflects", askedOf: ["self"] }] },
  ],
};
const asked = askedOf(shape, "self");
const given = (answers: Record<string, number | "not-observed" | null>): GivenAnswers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, evidence: "" }]));

test("each kind of rater is asked only what it can observe, and never an empty criterion", () => {
  expect(askedOf(shape, "hr")).toEqual([
    { criterionId: "listening", indicatorIds: ["listening.asks"] },
    { criterionId: "results", indicatorIds: ["results.margin"] },
  ]);
  expect(askedOf(shape, "peer")).toEqual([]);
});

describe("a personal link", () => {
  test("ends with the day that is so many days away, whatever the hour it is made", () => {
    expect(expiryOf(new Date("2026-02-27T00:00:00Z"), 1)).toEqual(new Date("2026-02-28T23:59:59.999Z"));
    expect(expiryOf(new Date("2026-02-27T23:59:59Z"), 1)).toEqual(new Date("2026-02-28T23:59:59.999Z"));
    expect(expiryOf(new Date("2028-02-28T12:00:00Z"), 1)).toEqual(new Date("2028-02-29T23:59:59.999Z"));
  });

  test("is usable until its very end; withdrawn wins over expired", () => {
    const expiresAt = new Date("2026-12-09T23:59:59.999Z");
    const before = new Date(expiresAt.getTime() - 1);
    expect(invitationState({ expiresAt, revokedAt: null }, before)).toBe("usable");
    expect(invitationState({ expiresAt, revokedAt: null }, expiresAt)).toBe("expired");
    expect(invitationState({ expiresAt, revokedAt: before }, expiresAt)).toBe("revoked");
  });
});

describe("a form that takes nothing says why", () => {
  const form = { status: "draft", campaignState: "running", frameworkVersionId: "v1", hasReadNotice: true } as const;
  test.each([
    ["sent", { ...form, status: "submitted" as const }, "already-submitted"],
    [
      "sent, whatever else",
      { ...form, status: "submitted" as const, frameworkVersionId: "v0", hasReadNotice: false },
      "already-submitted",
    ],
    ["declined", { ...form, status: "declined" as const }, "declined"],
    ["of a campaign that is closed", { ...form, campaignState: "closed" as const }, "campaign-closed"],
    ["of a campaign that is not launched", { ...form, status: "planned" as const }, "campaign-closed"],
    ["notice unread", { ...form, hasReadNotice: false }, "notice-first"],
    ["another version", { ...form, frameworkVersionId: "v0" }, "stale-form"],
  ])("%s", (_name, closed, reason) => {
    expect(closedBecause(closed, "v1")).toMatchObject({ ok: false, reason });
  });
  test("an open one takes answers", () => {
    expect(closedBecause(form, "v1")).toBeNull();
  });
});

describe("changes to an assessment", () => {
  test("mention each question once: the last mention wins, a note and a level are joined", () => {
    expect(
      readChanges(asked, {
        ratings: [
          { indicatorId: "listening.asks", answer: 2, evidence: "Asked twice." },
          { indicatorId: "results.margin", answer: "not-observed" },
          { indicatorId: "listening.asks", answer: 4 },
        ],
        examples: [
          { criterionId: "listening", text: "First." },
          { criterionId: "listening", text: "Second." },
        ],
      }),
    ).toEqual({
      ok: true,
      value: {
        ratings: [
          { indicatorId: "listening.asks", answer: 4, evidence: "Asked twice." },
          { indicatorId: "results.margin", answer: "not-observed" },
        ],
        examples: [{ criterionId: "listening", text: "Second." }],
      },
    });
  });

  test.each([0, 6, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuse the level %s, naming its question",
    (answer) => {
      expect(
        readChanges(asked, {
          ratings: [
            { indicatorId: "listening.asks", answer: 3 },
            { indicatorId: "results.margin", answer },
          ],
          examples: [],
        }),
      ).toEqual({ ok: false, reason: "level-off-scale", details: { indicatorId: "results.margin" } });
    },
  );

  test.each([1, 2, 3, 4, 5, "not-observed", null] as const)("take the answer %s", (answer) => {
    expect(readChanges(asked, { ratings: [{ indicatorId: "listening.asks", answer }], examples: [] }).ok).toBe(true);
  });

  test("refuse questions that this kind of rater is not asked, and criteria that are none", () => {
    const ofHr = askedOf(shape, "hr");
    const ratings = [{ indicatorId: "listening.answers", answer: 3 }];
    expect(readChanges(ofHr, { ratings, examples: [] })).toMatchObject({ reason: "unknown-indicator" });
    const examples = [{ criterionId: "__proto__", text: "" }];
    expect(readChanges(ofHr, { ratings: [], examples })).toMatchObject({ reason: "unknown-indicator" });
  });
});

describe("what is missing", () => {
  test("is every question without an answer, in order; not observed is an answer, taken back is none", () => {
    const answers = given({ "listening.asks": null, "listening.answers": "not-observed", "inner.reflects": 1 });
    expect(missingAnswers(asked, answers)).toEqual([
      { criterionId: "listening", indicatorId: "listening.asks" },
      { criterionId: "results", indicatorId: "results.margin" },
    ]);
  });

  test("decides where somebody who comes back goes on", () => {
    const everything = given({
      "listening.asks": 1,
      "listening.answers": 2,
      "results.margin": 3,
      "inner.reflects": "not-observed",
    });
    expect(resumeAt(asked, { hasReadNotice: false, answers: everything })).toBe("notice");
    expect(resumeAt(asked, { hasReadNotice: true, answers: {} })).toBe("1");
    const { "results.margin": _left, ...rest } = everything;
    expect(resumeAt(asked, { hasReadNotice: true, answers: rest })).toBe("2");
    expect(resumeAt(asked, { hasReadNotice: true, answers: everything })).toBe("check");
  });
});
