import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIT_METHODS } from "@/lib/scoring/fit/methods";
import { targetFit } from "@/lib/scoring/fit/target-range";
import { frozen, isDeeplyFrozen } from "../frozen";
import { anyIdeal, anyPerson, ideal, person } from "../people";

describe("closeness to the target ranges", () => {
  it("is 100 inside every range", () => {
    const result = targetFit(person("p", [3, 4, 3.5]), ideal([1, 1, 1]), "strict");
    expect(result).toMatchObject({ value: 100, eligible: true, status: "ok", coverage: 1, n: 3 });
    expect(result.terms.map((term) => term.gap)).toEqual([0, 0, 0]);
  });

  it("counts the distance below the range against the largest distance the scale allows", () => {
    const result = targetFit(person("p", [2]), ideal([1]), "strict");
    expect(result.value).toBe(50);
    expect(result.terms[0]).toMatchObject({ level: 2, under: 1, over: 0, gap: 1, value: 0.5, amount: 50 });
  });

  it("counts a level above the range in mode range, and shows it only in mode at-least", () => {
    const above = person("p", [5]);
    expect(targetFit(above, ideal([1]), "strict").value).toBe(50);
    const lenient = targetFit(above, ideal([1], { mode: "at-least" }), "strict");
    expect(lenient.value).toBe(100);
    expect(lenient.terms[0]).toMatchObject({ over: 1, under: 0, gap: -1 });
  });

  it("divides by the way down to the scale's end only, in mode at-least", () => {
    const narrow = { lo: [2], hi: [2] };
    expect(targetFit(person("p", [1.5]), ideal([1], { ...narrow, mode: "at-least" }), "strict").value).toBe(50);
    expect(targetFit(person("p", [1.5]), ideal([1], narrow), "strict").value).toBeCloseTo(100 * (1 - 0.5 / 3), 12);
  });

  it("fits fully where the range covers the scale", () => {
    expect(targetFit(person("p", [1]), ideal([1], { lo: [1], hi: [5] }), "strict").value).toBe(100);
  });

  it("keeps the fit of a person who fails a must-have, and says not eligible", () => {
    const result = targetFit(person("p", [2.9, 5]), ideal([1, 9], { lo: [4, 4], hi: [5, 5], mustHave: [3] }), "strict");
    expect(result.eligible).toBe(false);
    expect(result.terms.map((term) => term.mustHave)).toEqual(["failed", "none"]);
    expect(result.value).toBeGreaterThan(90);
  });

  it("meets a must-have exactly at its level, rounding aside", () => {
    const at = (level: number) => targetFit(person("p", [level]), ideal([1], { mustHave: [3] }), "strict").eligible;
    expect(at(3)).toBe(true);
    expect(at(3 - 1e-10)).toBe(true);
    expect(at(3 - 1e-8)).toBe(false);
  });

  it("does not know about a must-have that was not rated, unless another one failed", () => {
    const minimum = ideal([1, 1], { mustHave: [3, 3] });
    expect(targetFit(person("p", [4, null]), minimum, "rescale").eligible).toBeNull();
    expect(targetFit(person("p", [2, null]), minimum, "rescale").eligible).toBe(false);
    expect(targetFit(person("p", [4, null]), minimum, "rescale").terms[1]).toEqual({
      id: "c2",
      weight: 0,
      configuredWeight: 1,
      level: null,
      value: null,
      amount: 0,
      n: 0,
      under: null,
      over: null,
      gap: null,
      mustHave: "unknown",
    });
  });

  it("names the state of every must-have", () => {
    const states = targetFit(
      person("p", [4, 2, 3, null]),
      ideal([1, 1, 1, 1], { mustHave: [3, 3, null, null] }),
      "rescale",
    );
    expect(states.terms.map((term) => term.mustHave)).toEqual(["met", "failed", "none", "none"]);
  });

  it("holds a must-have on a criterion of weight 0", () => {
    expect(targetFit(person("p", [4, 2]), ideal([1, 0], { mustHave: [null, 3] }), "strict").eligible).toBe(false);
  });

  it("treats missing criteria as the total does", () => {
    const some = person("p", [3, null]);
    expect(targetFit(some, ideal([1, 1]), "strict")).toMatchObject({ value: null, reasons: ["criterion-missing"] });
    expect(targetFit(some, ideal([1, 1]), "rescale")).toMatchObject({ value: 100, status: "partial", coverage: 0.5 });
    expect(targetFit(some, ideal([0, 0]), "strict").reasons).toEqual(["weights-all-zero"]);
  });

  it("lies between 0 and 100, its terms add up to it, and it is frozen", () => {
    fc.assert(
      fc.property(
        anyPerson("p"),
        anyIdeal,
        fc.constantFrom("strict" as const, "rescale" as const),
        (who, to, policy) => {
          const result = targetFit(frozen(who), frozen(to), policy);
          const amounts = result.terms.reduce((at, term) => at + term.amount, 0);
          expect(isDeeplyFrozen(result)).toBe(true);
          if (result.value === null) {
            expect(amounts).toBe(0);
            return;
          }
          expect(Math.abs(amounts - result.value)).toBeLessThan(1e-9);
          expect(result.value).toBeGreaterThanOrEqual(0);
          expect(result.value).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  it("does not depend on the unit of the weights nor on the order of the criteria", () => {
    fc.assert(
      fc.property(anyPerson("p", false), anyIdeal, fc.double({ min: 0.01, max: 100, noNaN: true }), (who, to, unit) => {
        const criteria = to.criteria.map((each) => ({ ...each, weight: each.weight * unit })).reverse();
        const a = targetFit(who, to, "strict");
        const b = targetFit(who, { ...to, criteria }, "strict");
        expect(b.eligible).toBe(a.eligible);
        if (a.value === null) expect(b.value).toBeNull();
        else expect(b.value).toBeCloseTo(a.value, 10);
      }),
    );
  });

  it("never falls when a level comes nearer to its range, and in mode at-least never falls when a level rises", () => {
    fc.assert(
      fc.property(anyPerson("p", false), anyIdeal, fc.double({ min: 0, max: 1, noNaN: true }), (who, to, share) => {
        const target = to.criteria[0] as (typeof to.criteria)[number];
        const level = who.levels.c1 as number;
        const nearest = Math.min(Math.max(level, target.lo), target.hi);
        const nearer = { ...who, levels: { ...who.levels, c1: level + share * (nearest - level) } };
        const higher = { ...who, levels: { ...who.levels, c1: level + share * (5 - level) } };
        const before = targetFit(who, to, "strict").value;
        if (before === null) return;
        expect((targetFit(nearer, to, "strict").value as number) - before).toBeGreaterThanOrEqual(-1e-9);
        if (to.mode === "range") return;
        expect((targetFit(higher, to, "strict").value as number) - before).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it("refuses what the total refuses, in its own name", () => {
    expect(() => targetFit(person("p", [0.9]), ideal([1]), "strict")).toThrow(/targetFit: person\.levels\.c1/);
    expect(() => targetFit(person("p", [3]), ideal([-1]), "strict")).toThrow(RangeError);
  });
});

describe("the registry of decision rules", () => {
  it("finds each rule by its id", () => {
    const who = person("p", [2]);
    expect(FIT_METHODS["weighted-sum"](who, ideal([1]), "strict").value).toBe(2);
    expect(FIT_METHODS["target-range"](who, ideal([1]), "strict").value).toBe(50);
    expect(Object.keys(FIT_METHODS)).toEqual(["weighted-sum", "target-range"]);
  });
});
