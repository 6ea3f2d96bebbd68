import { expect, test } from "vitest";
import { keyedAnswer } from "@/components/assessment/rating-keys";
import { answersBody } from "@/components/assessment/send-answers";

const press = (key: string, code = "", held: Partial<KeyboardEvent> = {}) =>
  keyedAnswer({ key, code, altKey: false, ctrlKey: false, metaKey: false, ...held });

test("1 to 5 are levels, 0 is not observed, Backspace takes the answer back", () => {
  expect(["1", "5", "0", "Backspace"].map((key) => press(key))).toEqual(["1", "5", "not-observed", ""]);
});

test("digits of the top row work on a French keyboard, where they write other characters", () => {
  expect(press("&", "Digit1")).toBe("1");
  expect(press("à", "Digit0")).toBe("not-observed");
});

test("other keys, and shortcuts of the browser, are left alone", () => {
  expect(["6", "9", "a", "Enter", "ArrowDown", "Tab"].map((key) => press(key))).toEqual(Array(6).fill(null));
  expect(press("1", "Digit1", { ctrlKey: true })).toBeNull();
  expect(press("Backspace", "", { altKey: true })).toBeNull();
  expect(press("3", "Digit3", { metaKey: true })).toBeNull();
});

test("fields travel as answers: levels as numbers, a cleared group as null, note and level of a question together", () => {
  const fields = new Map([
    ["level.a.b", "4"],
    ["evidence.a.b", "Said so."],
    ["level.c.d", "not-observed"],
    ["level.e.f", ""],
    ["example.a", "A launch."],
  ]);
  expect(answersBody("v1", fields)).toEqual({
    frameworkVersionId: "v1",
    answers: [
      { indicatorId: "a.b", answer: 4, evidence: "Said so." },
      { indicatorId: "c.d", answer: "not-observed" },
      { indicatorId: "e.f", answer: null },
    ],
    examples: [{ criterionId: "a", text: "A launch." }],
  });
});
