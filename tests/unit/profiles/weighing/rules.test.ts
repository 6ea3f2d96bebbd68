import { describe, expect, it } from "vitest";
import { noAnswers, type WeighingAnswers, type WeighingMethod } from "@/lib/profiles/weighing/answers";
import {
  comparisonMatrix,
  comparisonSteps,
  nearestStep,
  pairKey,
  pairsOf,
  ratioOfStep,
  readPlace,
  readStep,
  weigh,
} from "@/lib/profiles/weighing/rules";
import { ahpPublished } from "../../../fixtures/ahp-published";

const ids = ["a", "b", "c"];

function weighed(method: WeighingMethod, part: Partial<WeighingAnswers>, criterionIds: readonly string[] = ids) {
  return weigh(method, { ...noAnswers, ...part }, criterionIds);
}

function shares(method: WeighingMethod, part: Partial<WeighingAnswers>, criterionIds: readonly string[] = ids) {
  const result = weighed(method, part, criterionIds);
  return result.status === "ready" ? result.shares.map((share) => Math.round(share * 1e4) / 1e4) : result;
}

describe("an order", () => {
  it("gives rank order centroid weights, whatever numbers the places have", () => {
    expect(shares("ranks", { ranks: { a: 2, b: 1, c: 3 } })).toEqual([0.2778, 0.6111, 0.1111]);
    expect(shares("ranks", { ranks: { a: 4, b: 2, c: 9 } })).toEqual([0.2778, 0.6111, 0.1111]);
  });

  it("evens out ties", () => {
    expect(shares("ranks", { ranks: { a: 1, b: 1, c: 3 } })).toEqual([0.4444, 0.4444, 0.1111]);
    expect(shares("ranks", { ranks: { a: 1, b: 1, c: 1 } })).toEqual([0.3333, 0.3333, 0.3333]);
  });

  it("needs one answer less than there are criteria: the last falls into its place", () => {
    expect(shares("ranks", { ranks: { b: 1, c: 2 } })).toEqual([0.1111, 0.6111, 0.2778]);
    expect(weighed("ranks", { ranks: { b: 1 } })).toEqual({ status: "incomplete", missing: 1 });
    expect(weighed("ranks", {})).toEqual({ status: "incomplete", missing: 2 });
  });

  it("of a single criterion needs none", () => {
    expect(shares("ranks", {}, ["a"])).toEqual([1]);
  });

  it("reads whole places from 1 to 99", () => {
    expect(["1", "99"].map((text) => readPlace(text))).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 99 },
    ]);
    for (const text of ["", "0", "100", "1.5", "-1", "x"]) {
      expect(readPlace(text)).toEqual({ ok: false, reason: "unknown-choice" });
    }
  });
});

describe("numbers", () => {
  it("swings and points give their proportions", () => {
    expect(shares("swing", { swing: { a: 100, b: 60, c: 40 } })).toEqual([0.5, 0.3, 0.2]);
    expect(shares("points", { points: { a: 10, b: 6, c: 4 } })).toEqual([0.5, 0.3, 0.2]);
  });

  it("say when no swing stands at 100, and keep the proportions", () => {
    const result = weighed("swing", { swing: { a: 50, b: 30, c: 20 } });
    expect(result).toMatchObject({ status: "ready", shares: [0.5, 0.3, 0.2] });
    expect(result.status === "ready" && result.explained.reasons).toEqual(["weights-rescaled"]);
  });

  it("count what is missing, and are nothing when all are 0", () => {
    expect(weighed("swing", { swing: { a: 100 } })).toEqual({ status: "incomplete", missing: 2 });
    expect(weighed("points", { points: { a: 0, b: 0, c: 0 } })).toEqual({ status: "all-zero" });
    expect(weighed("swing", { swing: { a: 0, b: 0, c: 0 } })).toEqual({ status: "all-zero" });
  });
});

describe("comparisons", () => {
  it("are made once for every two criteria, in the framework's order", () => {
    expect(pairsOf(ids).map(pairKey)).toEqual(["a:b", "a:c", "b:c"]);
    expect(pairsOf(["a", "b", "c", "d", "e"])).toHaveLength(10);
  });

  it("turn steps into ratios and back to the nearest step", () => {
    expect(comparisonSteps).toHaveLength(17);
    expect(ratioOfStep(3)).toBe(3);
    expect(ratioOfStep(1)).toBe(1);
    expect(ratioOfStep(-4)).toBe(0.25);
    for (const step of comparisonSteps) expect(nearestStep(ratioOfStep(step))).toBe(step);
    expect(nearestStep(2.4)).toBe(2);
    // By logarithm 2.46 is nearer to 3 than to 2; their middle is the root of 6, about 2.449.
    expect(nearestStep(2.46)).toBe(3);
    expect(nearestStep(40)).toBe(9);
    expect(nearestStep(0.01)).toBe(-9);
  });

  it("read the steps of the questionnaire only", () => {
    expect(readStep("-5")).toEqual({ ok: true, value: -5 });
    for (const text of ["", "0", "-1", "10", "2.5"]) {
      expect(readStep(text)).toEqual({ ok: false, reason: "unknown-choice" });
    }
  });

  it("are a reciprocal matrix once all are there; before that the missing ones are counted", () => {
    expect(comparisonMatrix(ids, { "a:b": 2, "a:c": -4, "b:c": 1 })).toEqual([
      [1, 2, 0.25],
      [0.5, 1, 1],
      [4, 1, 1],
    ]);
    expect(comparisonMatrix(ids, { "a:b": 2, "a:c": -4 })).toBeNull();
    expect(weighed("pairs", { pairs: { "a:b": 2 } })).toEqual({ status: "incomplete", missing: 2 });
  });

  it.each(ahpPublished)("give the published weights: $title", ({ steps, weights, digits }) => {
    const criterionIds = weights.map((_, i) => `c${i}`);
    const given = steps.flat();
    const pairs = Object.fromEntries(pairsOf(criterionIds).map((pair, i) => [pairKey(pair), given[i] as number]));
    const result = weighed("pairs", { pairs }, criterionIds);
    if (result.status !== "ready") throw new Error(result.status);
    // A printed weight is the exact one, rounded; 0.01751 is printed as .018.
    for (const [i, share] of result.shares.entries()) {
      expect(Math.abs(share - (weights[i] as number))).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
    }
  });
});
