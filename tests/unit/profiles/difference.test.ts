import { describe, expect, it } from "vitest";
import { type AskingVersion, versionDifference } from "@/components/profile/versions/difference";

const criterion = (criterionId: string, weight: number, lo = 3, hi = 5, mustHave: number | null = null) => ({
  criterionId,
  weight,
  lo,
  hi,
  mustHave,
});

const version = (
  number: number,
  criteria: AskingVersion["ideal"]["criteria"],
  relevance: Record<string, string> = {},
  mode: "range" | "at-least" = "range",
): AskingVersion => ({ number, ideal: { criteria, mode }, relevance });

const plain = version(2, [criterion("a", 1), criterion("b", 1)]);

describe("the difference of two versions", () => {
  it("is none for other points with the same shares", () => {
    const difference = versionDifference(plain, version(5, [criterion("a", 30), criterion("b", 30)]), ["a", "b"]);
    expect(difference).toMatchObject({ earlier: 2, later: 5, biggest: null, isSame: true });
    expect(difference.criteria.map(({ changed }) => changed)).toEqual([[], []]);
  });

  it("names each part that differs, and nothing else", () => {
    const other = version(3, [criterion("a", 1, 3, 4), criterion("b", 1, 3, 5, 2.5)], { b: "Because." });
    expect(versionDifference(plain, other, ["a", "b"]).criteria.map(({ changed }) => changed)).toEqual([
      ["target"],
      ["mustHave", "relevance"],
    ]);
    const upper = version(3, [criterion("a", 1, 2), criterion("b", 1)]);
    expect(versionDifference(plain, upper, ["a", "b"]).criteria[0]?.changed).toEqual(["target"]);
  });

  it("goes from the earlier to the later, whichever is asked for first", () => {
    const other = version(7, [criterion("a", 3), criterion("b", 1)]);
    const forth = versionDifference(plain, other, ["a", "b"]);
    expect(versionDifference(other, plain, ["a", "b"])).toEqual(forth);
    expect(forth.biggest).toEqual({ criterionId: "a", from: 50, to: 75 });
    expect(forth.criteria.map(({ changed }) => changed)).toEqual([["share"], ["share"]]);
  });

  it("finds the biggest change of weight in either direction, the first of equal ones", () => {
    const one = version(1, [criterion("a", 40), criterion("b", 40), criterion("c", 20)]);
    const other = version(2, [criterion("a", 45), criterion("b", 20), criterion("c", 35)]);
    expect(versionDifference(one, other, ["a", "b", "c"]).biggest).toEqual({ criterionId: "b", from: 40, to: 20 });
    const swapped = version(2, [criterion("a", 20), criterion("b", 40), criterion("c", 40)]);
    expect(versionDifference(one, swapped, ["a", "b", "c"]).biggest?.criterionId).toBe("a");
  });

  it("tells another mode when all criteria are the same", () => {
    const other = version(3, plain.ideal.criteria, {}, "at-least");
    expect(versionDifference(plain, other, ["a", "b"])).toMatchObject({
      isSame: false,
      modes: { earlier: "range", later: "at-least" },
      biggest: null,
    });
  });

  it("counts a criterion that one version does not ask as changed in everything", () => {
    const one = version(1, [criterion("a", 1)]);
    const { criteria, isSame, biggest } = versionDifference(one, plain, ["a", "b", "c"]);
    expect(criteria.map(({ criterionId, earlier }) => [criterionId, earlier === null])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(criteria[1]?.changed).toHaveLength(4);
    expect([isSame, biggest]).toEqual([false, { criterionId: "a", from: 100, to: 50 }]);
  });
});
