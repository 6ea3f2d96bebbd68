import { describe, expect, test } from "vitest";
import {
  answersForm,
  createInvitationInput,
  longestText,
  problemAddress,
  readAddress,
  saveAnswersInput,
  scorecardForm,
} from "@/lib/assessments/schema";

const assessmentId = "0d3f9f3c-6d2f-4c6e-9a2f-0a5a4c9b1d11";
const frameworkVersionId = "6f0c7a4e-1b1e-4d52-8a5d-6c1d2f3a4b5c";

describe("a page posted without JavaScript", () => {
  const page = { assessmentId, frameworkVersionId, locale: "fr", step: "2", next: "3" };

  test("gives the answers and the example that it holds; radios left alone are absent", () => {
    const form = { ...page, "level.a.b": "4", "level.c.d": "not-observed", "example.a": " One.\r\nTwo. " };
    expect(answersForm.parse(form)).toEqual({
      assessmentId,
      frameworkVersionId,
      step: "2",
      next: "3",
      answers: [
        { indicatorId: "a.b", answer: 4 },
        { indicatorId: "c.d", answer: "not-observed" },
      ],
      examples: [{ criterionId: "a", text: "One.\nTwo." }],
    });
  });

  test.each([
    ["7", 7],
    ["seven", 0],
    ["3 or 4", 0],
    ["", null],
  ])("reads the level %j as %j, for the rule to judge", (value, answer) => {
    expect(answersForm.parse({ ...page, "level.a.b": value }).answers).toEqual([{ indicatorId: "a.b", answer }]);
  });

  test.each([
    ["no version", { frameworkVersionId: undefined }],
    ["an id that is none", { assessmentId: "1" }],
    ["a next page elsewhere", { next: "//evil.example" }],
    ["a field sent twice", { "level.a.b": ["1", "5"] }],
    ["an example that is too long", { "example.a": "x".repeat(longestText + 1) }],
  ])("is refused with %s", (_name, wrong) => {
    expect(answersForm.safeParse({ ...page, ...wrong }).success).toBe(false);
  });

  test("joins note and level of a scorecard's question; a note alone leaves the level", () => {
    const form = { assessmentId, frameworkVersionId, "evidence.a.b": "Said so.", "level.a.b": "2", "evidence.c.d": "" };
    expect(scorecardForm.parse(form).answers).toEqual([
      { indicatorId: "a.b", answer: 2, evidence: "Said so." },
      { indicatorId: "c.d", evidence: "" },
    ]);
  });
});

test("texts lose what the database cannot hold, and line breaks count once", () => {
  const text = `a\0b${"\r\n".repeat(longestText - 3)}c`;
  const parsed = saveAnswersInput.parse({ frameworkVersionId, examples: [{ criterionId: "a", text }] });
  expect(parsed.examples[0]?.text).toBe(`ab${"\n".repeat(longestText - 3)}c`);
});

test("an autosave without answers is one: it asks whether the server can be reached", () => {
  expect(saveAnswersInput.parse({ frameworkVersionId })).toEqual({ frameworkVersionId, answers: [], examples: [] });
});

test.each([
  ["14", true],
  ["60", true],
  ["0", false],
  ["61", false],
  ["7.5", false],
  ["soon", false],
])("a link may live %s days: %s", (days, isAllowed) => {
  expect(createInvitationInput.safeParse({ candidateId: assessmentId, days }).success).toBe(isAllowed);
});

describe("the address of a form", () => {
  test("brings a refusal back to the page, with the question that caused it", () => {
    const address = problemAddress("/respond/1?step=2", "level-off-scale", "a.b&c");
    expect(address).toBe("/respond/1?step=2&problem=level-off-scale&at=a.b%26c");
    expect(readAddress(Object.fromEntries(new URL(address, "http://localhost").searchParams))).toEqual({
      step: "2",
      problem: { reason: "level-off-scale", at: "a.b&c" },
    });
  });

  test.each([{}, { step: "12345" }, { step: ["1", "2"] }, { problem: "archived" }, { problem: "<b>" }, { step: "0" }])(
    "says nothing for %j",
    (query) => {
      expect(readAddress(query)).toEqual({ step: null, problem: null });
    },
  );

  test("never repeats words from outside: an unknown reason becomes the general one", () => {
    expect(problemAddress("/x", "archived", null)).toBe("/x?problem=invalid");
  });
});
