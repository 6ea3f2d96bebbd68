import { describe, expect, it } from "vitest";
import {
  asksTheSame,
  blankCriteria,
  readHalfLevel,
  readPeople,
  readTrialWeights,
  readWeight,
} from "@/lib/profiles/rules";

describe("a weight as typed", () => {
  it("is a number from 0 to 100, with a point or a comma", () => {
    expect(["0", "20", "12.5", "12,5", " 7 ", "100"].map(readWeight)).toEqual(
      [0, 20, 12.5, 12.5, 7, 100].map((value) => ({ ok: true, value })),
    );
  });

  it("is refused with the reason next to its field", () => {
    const reasonOf = (text: string) => {
      const read = readWeight(text);
      return read.ok ? null : read.reason;
    };
    expect(["", "abc", "NaN", "Infinity", "1e5", "--1", "1.2.3"].map(reasonOf)).toEqual(Array(7).fill("not-a-number"));
    expect(reasonOf("-0.5")).toBe("negative");
    expect(reasonOf("100.01")).toBe("out-of-range");
  });
});

describe("a half level", () => {
  it("is one of nine, and nothing else", () => {
    expect(["1", "2.5", "5"].map(readHalfLevel)).toEqual([1, 2.5, 5]);
    expect(["0.5", "5.5", "2.3", "", "3.0", "x"].map(readHalfLevel)).toEqual([null, null, null, null, null, null]);
  });
});

describe("weights in an address", () => {
  it("are one for each criterion, joined or repeated", () => {
    expect(readTrialWeights(["20,30,50"], 3)).toEqual([20, 30, 50]);
    expect(readTrialWeights(["20", "30", "50"], 3)).toEqual([20, 30, 50]);
  });

  it("are nothing when their number, a value or their sum cannot be used", () => {
    expect(readTrialWeights([], 3)).toBeNull();
    expect(readTrialWeights(["20,30"], 3)).toBeNull();
    expect(readTrialWeights(["20,30,50,10"], 3)).toBeNull();
    expect(readTrialWeights(["20,x,50"], 3)).toBeNull();
    expect(readTrialWeights(["20,-1,50"], 3)).toBeNull();
    expect(readTrialWeights(["0,0,0"], 3)).toBeNull();
  });
});

describe("people in an address", () => {
  it("are looked up once each, and no more than a page of them", () => {
    const ids = Array.from({ length: 40 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`);
    expect(readPeople([ids.join(","), ids.join(",")])).toEqual(ids.slice(0, 24));
  });
});

describe("a blank profile", () => {
  it("asks the same of every criterion and excludes nobody", () => {
    const [one, other] = blankCriteria(["c1", "c2"]);
    expect(one).toEqual({ criterionId: "c1", weight: 20, lo: 1, hi: 5, mustHave: null, relevance: "" });
    expect(other?.weight).toBe(one?.weight);
  });
});

describe("two versions", () => {
  const asked = { mode: "range", criteria: blankCriteria(["c1", "c2"]) };

  it("ask the same whatever the order of their criteria", () => {
    expect(asksTheSame(asked, { ...asked, criteria: [...asked.criteria].reverse() })).toBe(true);
  });

  it("differ by mode, by any value, by a criterion more", () => {
    const changed = (part: object) => ({
      ...asked,
      criteria: asked.criteria.map((criterion, i) => (i === 1 ? { ...criterion, ...part } : criterion)),
    });
    expect(asksTheSame(asked, { ...asked, mode: "at-least" })).toBe(false);
    for (const part of [{ weight: 21 }, { lo: 2 }, { hi: 4 }, { mustHave: 3 }]) {
      expect(asksTheSame(asked, changed(part))).toBe(false);
    }
    expect(asksTheSame(asked, { ...asked, criteria: blankCriteria(["c1", "c2", "c3"]) })).toBe(false);
  });
});
