import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeople } from "@/lib/scoring/compare";
import { frozen, isDeeplyFrozen } from "./frozen";
import { anyIdeal, anyPerson, ideal, person } from "./people";

const BY_TOTAL = { order: "weighted-sum", policy: "strict" } as const;
const BY_FIT = { order: "target-range", policy: "strict" } as const;
const group = fc
  .array(anyPerson("?"), { maxLength: 8 })
  .map((people) => people.map((each, i) => ({ ...each, personId: `p${i}` })));

describe("comparing people", () => {
  it("orders by the total, best first, with both figures beside each other", () => {
    const people = [person("a", [2, 3]), person("b", [5, 5]), person("c", [3, 3])];
    const result = comparePeople(people, ideal([1, 1]), BY_TOTAL);
    expect(result.map((each) => each.personId)).toEqual(["b", "c", "a"]);
    expect(result.map((each) => each.rank)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
    expect(result.map((each) => [each.total.value, each.fit.value])).toEqual([
      [5, 50],
      [3, 100],
      [2.5, 75],
    ]);
  });

  it("orders by the closeness to the ranges when the ideal says so", () => {
    const people = [person("a", [2, 3]), person("b", [5, 5]), person("c", [3, 3])];
    expect(comparePeople(people, ideal([1, 1]), BY_FIT).map((each) => each.personId)).toEqual(["c", "a", "b"]);
  });

  it("lets equal figures share their places, in the order of the input", () => {
    const people = [person("a", [3]), person("b", [4]), person("c", [3 + 5e-10]), person("d", [2])];
    const result = comparePeople(people, ideal([1]), BY_TOTAL);
    expect(result.map((each) => each.personId)).toEqual(["b", "a", "c", "d"]);
    expect(result.map((each) => each.rank)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 2, to: 3 },
      { from: 4, to: 4 },
    ]);
  });

  it("puts people without a figure last, without a place", () => {
    const people = [person("a", [null]), person("b", [1]), person("c", [null])];
    const result = comparePeople(people, ideal([1]), BY_TOTAL);
    expect(result.map((each) => [each.personId, each.rank])).toEqual([
      ["b", { from: 1, to: 1 }],
      ["a", null],
      ["c", null],
    ]);
  });

  it("does not let a failed must-have change the order", () => {
    const people = [person("a", [2.5, 5]), person("b", [3, 3])];
    const result = comparePeople(people, ideal([1, 1], { mustHave: [3, null] }), BY_TOTAL);
    expect(result.map((each) => [each.personId, each.fit.eligible])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  it("returns everybody once, in an order and with places that agree", () => {
    fc.assert(
      fc.property(group, anyIdeal, fc.constantFrom(BY_TOTAL, BY_FIT), (people, to, options) => {
        const result = comparePeople(frozen(people), frozen(to), options);
        expect(result.map((each) => each.personId).sort()).toEqual(people.map((each) => each.personId).sort());
        expect(isDeeplyFrozen(result)).toBe(true);
        result.forEach((each, i) => {
          if (each.rank === null) return;
          expect(each.rank.from).toBeLessThanOrEqual(i + 1);
          expect(each.rank.to).toBeGreaterThanOrEqual(i + 1);
          const figure = (at: number) => result[at]?.[options === BY_TOTAL ? "total" : "fit"].value ?? null;
          const next = figure(i + 1);
          if (next !== null) expect(figure(i) as number).toBeGreaterThanOrEqual(next - 1e-9);
        });
      }),
    );
  });

  it("gives the same places whatever the order of the input", () => {
    fc.assert(
      fc.property(group, anyIdeal, (people, to) => {
        const places = (given: typeof people) =>
          Object.fromEntries(comparePeople(given, to, BY_TOTAL).map((each) => [each.personId, each.rank]));
        expect(places([...people].reverse())).toEqual(places(people));
      }),
    );
  });

  it("says nothing of error when no standard errors are given", () => {
    expect(comparePeople([person("a", [3])], ideal([1]), BY_TOTAL)[0]?.error).toBeNull();
  });

  it("shows the places that error allows, and how sure each is to be ahead of the next", () => {
    const people = [person("a", [3.84]), person("b", [3.86]), person("c", [2])];
    const standardErrors = { a: 0.25, b: 0.25, c: 0.25 };
    const result = comparePeople(people, ideal([1]), { ...BY_TOTAL, standardErrors });
    expect(result.map((each) => [each.personId, each.rank?.from, each.error?.shownRank])).toEqual([
      ["b", 1, { from: 1, to: 2 }],
      ["a", 2, { from: 1, to: 2 }],
      ["c", 3, { from: 3, to: 3 }],
    ]);
    expect(result.map((each) => each.error?.aheadOfNext?.verdict ?? null)).toEqual([
      "cannot-be-told-apart",
      "clearly",
      null,
    ]);
    expect(result[0]?.error?.aheadOfNext?.value).toBeCloseTo(0.02, 12);
    expect(result[0]?.error?.standardError).toBe(0.25);
  });

  it("compares by error the totals, whichever rule orders the list", () => {
    const people = [person("a", [5]), person("b", [3.5])];
    const result = comparePeople(people, ideal([1]), { ...BY_FIT, standardErrors: { a: 0.1, b: 0.1 } });
    expect(result.map((each) => [each.personId, each.error?.shownRank?.from])).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
    expect(result[0]?.error?.aheadOfNext).toMatchObject({ value: -1.5, verdict: "clearly" });
  });

  it("compares a person without a standard error, or without a total, with nobody", () => {
    const people = [person("a", [4]), person("b", [3]), person("c", [null])];
    const result = comparePeople(people, ideal([1]), { ...BY_TOTAL, standardErrors: { a: 0.1, b: null, c: 0.1 } });
    expect(result.map((each) => each.error?.shownRank ?? null)).toEqual([{ from: 1, to: 2 }, null, null]);
    expect(result[0]?.error?.aheadOfNext).toMatchObject({ value: null, reasons: ["not-estimable"] });
    expect(result[1]?.error?.aheadOfNext).toMatchObject({ value: null, reasons: ["no-data"] });
  });

  it("leaves figures, order and ranks as they are without errors", () => {
    fc.assert(
      fc.property(group, anyIdeal, (people, to) => {
        const standardErrors = Object.fromEntries(people.map((each, i) => [each.personId, i / 10]));
        const withErrors = comparePeople(people, to, { ...BY_TOTAL, standardErrors });
        const plain = comparePeople(people, to, BY_TOTAL);
        expect(withErrors.map(({ error, ...rest }) => rest)).toEqual(plain.map(({ error, ...rest }) => rest));
        expect(isDeeplyFrozen(withErrors)).toBe(true);
      }),
    );
  });

  it("refuses a negative standard error", () => {
    const options = { ...BY_TOTAL, standardErrors: { a: -0.1 } };
    expect(() => comparePeople([person("a", [3])], ideal([1]), options)).toThrow(RangeError);
  });

  it("refuses a person given twice", () => {
    expect(() => comparePeople([person("a", [1]), person("a", [2])], ideal([1]), BY_TOTAL)).toThrow(RangeError);
    expect(() => comparePeople([person("a", [1]), person("a", [2])], ideal([1]), BY_TOTAL)).toThrow(
      /comparePeople: people holds "a" twice/,
    );
  });

  it("handles an empty field and an empty ideal", () => {
    expect(comparePeople([], ideal([1]), BY_TOTAL)).toEqual([]);
    expect(comparePeople([person("a", [1])], ideal([]), BY_TOTAL)[0]?.rank).toBeNull();
  });
});
