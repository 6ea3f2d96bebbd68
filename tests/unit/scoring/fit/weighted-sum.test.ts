import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { frozen, isDeeplyFrozen } from "../frozen";
import { anyIdeal, anyPerson, ideal, person } from "../people";

describe("the total of a person", () => {
  it("is the weighted mean of the criterion levels, explained term by term", () => {
    const result = weightedSum(person("p", [4, 3, 2]), ideal([50, 30, 20]), "strict");
    expect(result.value).toBeCloseTo(3.3, 12);
    expect(result).toMatchObject({ n: 3, status: "ok", reasons: [], coverage: 1 });
    expect(result.terms[0]).toEqual({ id: "c1", value: 4, weight: 0.5, amount: 2, n: 1, configuredWeight: 50 });
  });

  it("is undefined under the strict policy when a criterion is missing", () => {
    const result = weightedSum(person("p", [4, null, 2]), ideal([50, 30, 20]), "strict");
    expect(result).toMatchObject({ value: null, n: 2, status: "undefined", reasons: ["criterion-missing"] });
    expect(result.coverage).toBeCloseTo(0.7, 12);
    expect(result.terms.map((term) => term.weight)).toEqual([0, 0, 0]);
  });

  it("shares out the weight of a missing criterion under the rescale policy, and says so", () => {
    const result = weightedSum(person("p", [4, null, 2]), ideal([50, 30, 20]), "rescale");
    expect(result.value).toBeCloseTo(24 / 7, 12);
    expect(result).toMatchObject({ n: 2, status: "partial", reasons: ["criterion-missing", "weights-rescaled"] });
    expect(result.terms.map((term) => term.weight)).toEqual([expect.closeTo(5 / 7), 0, expect.closeTo(2 / 7)]);
    expect(result.terms[1]).toMatchObject({ value: null, amount: 0, n: 0 });
  });

  it("does not miss a criterion of weight 0", () => {
    const result = weightedSum(person("p", [4, null]), ideal([1, 0]), "strict");
    expect(result).toMatchObject({ value: 4, status: "ok", reasons: [], coverage: 1 });
  });

  it("is undefined with its reason when nothing is rated or nothing weighs", () => {
    expect(weightedSum(person("p", [null]), ideal([1]), "rescale")).toMatchObject({
      value: null,
      reasons: ["no-data"],
    });
    expect(weightedSum(person("p", [3]), ideal([0]), "strict")).toMatchObject({
      value: null,
      reasons: ["weights-all-zero"],
      coverage: 0,
    });
    expect(weightedSum(person("p", [3]), ideal([]), "strict").reasons).toEqual(["weights-all-zero"]);
  });

  it("finds no level by the name of an object's own machinery", () => {
    const odd = { ...ideal([1]), criteria: [{ criterionId: "constructor", weight: 1, lo: 1, hi: 5, mustHave: null }] };
    expect(weightedSum({ personId: "p", levels: {} }, odd, "strict").reasons).toEqual(["no-data"]);
  });

  it("lies within the levels counted, and its terms add up to it", () => {
    fc.assert(
      fc.property(
        anyPerson("p"),
        anyIdeal,
        fc.constantFrom("strict" as const, "rescale" as const),
        (who, to, policy) => {
          const result = weightedSum(frozen(who), frozen(to), policy);
          const amounts = result.terms.reduce((at, term) => at + term.amount, 0);
          if (result.value === null) {
            expect(amounts).toBe(0);
            return;
          }
          const counted = result.terms.filter((term) => term.weight > 0).map((term) => term.value as number);
          expect(Math.abs(amounts - result.value)).toBeLessThan(1e-9);
          expect(result.value).toBeGreaterThanOrEqual(Math.min(...counted));
          expect(result.value).toBeLessThanOrEqual(Math.max(...counted));
          expect(isDeeplyFrozen(result)).toBe(true);
        },
      ),
    );
  });

  it("does not depend on the unit of the weights nor on the order of the criteria", () => {
    fc.assert(
      fc.property(anyPerson("p", false), anyIdeal, fc.double({ min: 0.01, max: 100, noNaN: true }), (who, to, unit) => {
        const scaled = {
          ...to,
          criteria: to.criteria.map((each) => ({ ...each, weight: each.weight * unit })).reverse(),
        };
        const a = weightedSum(who, to, "strict").value;
        const b = weightedSum(who, scaled, "strict").value;
        if (a === null) expect(b).toBeNull();
        else expect(b).toBeCloseTo(a, 12);
      }),
    );
  });

  it("never falls when a level rises", () => {
    fc.assert(
      fc.property(
        anyPerson("p", false),
        anyIdeal,
        fc.constantFrom("c1", "c3"),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (who, to, id, by) => {
          const raised = { ...who, levels: { ...who.levels, [id]: Math.min(5, (who.levels[id] as number) + by) } };
          const a = weightedSum(who, to, "strict").value;
          const b = weightedSum(raised, to, "strict").value;
          if (a !== null) expect((b as number) - a).toBeGreaterThanOrEqual(-1e-12);
        },
      ),
    );
  });

  it.each([
    ["a level off the scale", person("p", [5.01]), ideal([1]), /weightedSum: person\.levels\.c1/],
    ["a level that is no number", person("p", [Number.NaN]), ideal([1]), /person\.levels\.c1/],
    ["a negative weight", person("p", [3]), ideal([-1]), /ideal\.criteria\.c1\.weight/],
    ["a range upside down", person("p", [3]), ideal([1], { lo: [4], hi: [3] }), /ideal\.criteria\.c1\.hi/],
    ["a range below the scale", person("p", [3]), ideal([1], { lo: [0.5] }), /ideal\.criteria\.c1\.lo/],
    ["a minimum above the scale", person("p", [3]), ideal([1], { mustHave: [6] }), /c1\.mustHave/],
    ["a scale upside down", person("p", [3]), { ...ideal([]), scale: { min: 5, max: 1 } }, /scale\.max/],
    [
      "a criterion given twice",
      person("p", [3]),
      { ...ideal([]), criteria: [...ideal([1]).criteria, ...ideal([1]).criteria] },
      /"c1" twice/,
    ],
  ])("refuses %s", (_, who, to, message) => {
    expect(() => weightedSum(who, to, "strict")).toThrow(message);
    expect(() => weightedSum(who, to, "strict")).toThrow(RangeError);
  });
});
