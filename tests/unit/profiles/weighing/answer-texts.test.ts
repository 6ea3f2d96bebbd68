import { describe, expect, it } from "vitest";
import { problemsToShow } from "@/components/profile/weighing/use-weighing";
import { answerTexts, readTexts } from "@/lib/profiles/weighing/answer-texts";
import { noAnswers } from "@/lib/profiles/weighing/answers";
import { weighedCriteria } from "@/lib/profiles/weighing/criteria";

const ids = ["a", "b"];
const blank = {
  "ranks.a": "",
  "ranks.b": "",
  "swing.a": "",
  "swing.b": "",
  "points.a": "",
  "points.b": "",
  "pairs.a:b": "",
};

describe("what stands in the fields", () => {
  it("are the answers of every way; empty where there is none", () => {
    expect(answerTexts(noAnswers, ids)).toEqual(blank);
    expect(answerTexts({ ranks: { a: 2, b: 1 }, swing: { b: 100 }, points: {}, pairs: { "a:b": -3 } }, ids)).toEqual({
      ...blank,
      "ranks.a": "2",
      "ranks.b": "1",
      "swing.b": "100",
      "pairs.a:b": "-3",
    });
  });

  it("are what was typed before a refusal, readable or not", () => {
    const typed = { "swing.a": "abc", "swing.b": "", "pairs.a:b": ["3", "4"], other: "x" };
    expect(answerTexts({ ...noAnswers, swing: { a: 5, b: 6 }, pairs: { "a:b": 7 } }, ids, typed)).toEqual({
      ...blank,
      "swing.a": "abc",
      "pairs.a:b": "7",
    });
  });

  it("show two decimals of weights that are long fractions", () => {
    expect(answerTexts({ ...noAnswers, points: { a: 45.666666666666664, b: 20.5 } }, ids)).toMatchObject({
      "points.a": "45.67",
      "points.b": "20.5",
    });
  });

  it("are read as answers; only the chosen way complains", () => {
    const texts = { ...blank, "ranks.a": "1", "swing.a": "x", "swing.b": "40", "pairs.a:b": "10" };
    expect(readTexts(texts, "swing")).toEqual({
      answers: { ranks: { a: 1 }, swing: { b: 40 }, points: {}, pairs: {} },
      problems: { "swing.a": "not-a-number" },
    });
    expect(readTexts(texts, "ranks").problems).toEqual({});
    expect(readTexts(texts, "pairs").problems).toEqual({ "pairs.a:b": "unknown-choice" });
  });
});

describe("what is said next to the fields", () => {
  const incomplete = { status: "incomplete", missing: 1 } as const;
  const show = (part: Partial<Parameters<typeof problemsToShow>[0]>) =>
    problemsToShow({
      method: "swing",
      texts: blank,
      started: blank,
      unreadable: {},
      weighed: incomplete,
      state: {},
      ...part,
    });

  it("leaves a number alone that nobody has given yet", () => {
    const unreadable = { "swing.a": "not-a-number" } as const;
    expect(show({ unreadable })).toEqual({});
    expect(show({ unreadable, started: { ...blank, "swing.a": "30" } })).toEqual(unreadable);
    expect(show({ unreadable, texts: { ...blank, "swing.a": "x" } })).toEqual(unreadable);
  });

  it("keeps what the server refused until it is changed", () => {
    const state = { fields: { "swing.a": "not-a-number", reason: "required" }, typed: { "swing.a": "" } } as const;
    expect(show({ state })).toEqual({ "swing.a": "not-a-number" });
    expect(show({ state, texts: { ...blank, "swing.a": "5" } })).toEqual({});
  });

  it("says of a whole way that answers are missing, once refused, until none are", () => {
    const state = { fields: { ranks: "required" }, typed: {} } as const;
    expect(show({ method: "ranks", state })).toEqual({ ranks: "required" });
    expect(show({ method: "pairs", state })).toEqual({});
    expect(show({ method: "ranks", state, weighed: { status: "all-zero" } })).toEqual({ ranks: "all-zero" });
  });
});

describe("criteria to be weighed", () => {
  const indicator = (worst: string, best: string) => ({
    indicatorId: worst,
    criterionId: "a",
    askedOf: [],
    statement: { self: "", other: "", interview: "" },
    anchors: { "1": worst, "2": "", "3": "", "4": "", "5": best },
    questions: [],
    whatGoodLooksLike: [],
    redFlag: "",
  });
  const criterion = { criterionId: "a", name: "Listening", shortName: "Listen", definition: "", whyItMatters: "" };

  it("tell their jump by the first indicator, the others follow", () => {
    const indicators = [indicator("asks nothing", "asks all"), indicator("hears little", "hears all")];
    expect(weighedCriteria([{ ...criterion, indicators }])).toEqual([
      {
        criterionId: "a",
        name: "Listening",
        shortName: "Listen",
        worst: "asks nothing",
        best: "asks all",
        facets: [{ worst: "hears little", best: "hears all" }],
      },
    ]);
  });

  it("without an indicator have no words for it", () => {
    expect(weighedCriteria([{ ...criterion, indicators: [] }])[0]).toMatchObject({ worst: "", best: "", facets: [] });
  });
});
