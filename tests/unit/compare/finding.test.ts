import { describe, expect, it } from "vitest";
import { orderFinding, personNotes } from "@/components/compare/finding";
import { rankText } from "@/components/compare/rank-text";
import { comparePeople } from "@/lib/scoring/compare";
import { ideal, person } from "../scoring/people";

const options = { order: "weighted-sum", policy: "strict" } as const;
const equal = ideal([1, 1], { mustHave: [3, null] });

describe("what the order says", () => {
  it("names who is ahead and the next, with both totals", () => {
    const compared = comparePeople([person("a", [3, 3]), person("b", [4, 4])], equal, options);
    expect(orderFinding(compared)).toEqual({ kind: "ahead", first: "b", total: 4, second: "a", secondTotal: 3 });
  });

  it("never ranks equals one and two", () => {
    const compared = comparePeople([person("a", [3, 4]), person("b", [4, 3]), person("c", [1, 1])], equal, options);
    expect(orderFinding(compared)).toEqual({ kind: "tied", people: ["a", "b"], total: 3.5 });
    expect(compared.map(({ rank }) => rankText(rank))).toEqual(["1–2", "1–2", "3"]);
  });

  it("says when only one person, or nobody, has a total", () => {
    const one = comparePeople([person("a", [3, 4]), person("b", [4, null])], equal, options);
    expect(orderFinding(one)).toEqual({ kind: "single", first: "a", total: 3.5 });
    expect(orderFinding(comparePeople([person("a", [null, null])], equal, options))).toEqual({ kind: "none" });
    expect(orderFinding([])).toEqual({ kind: "none" });
  });
});

describe("what stands beside the order", () => {
  it("is every must-have not met or not known, and every missing total", () => {
    const compared = comparePeople([person("a", [2, 5]), person("b", [null, 4])], equal, options);
    expect(personNotes(compared)).toEqual([
      { kind: "must-have-failed", person: "a", criterionId: "c1" },
      { kind: "must-have-unknown", person: "b", criterionId: "c1" },
      { kind: "no-total", person: "b", reason: "criterion-missing" },
    ]);
  });

  it("is nothing when all is met", () => {
    expect(personNotes(comparePeople([person("a", [3, 1])], equal, options))).toEqual([]);
  });
});
