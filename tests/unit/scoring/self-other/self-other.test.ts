import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementTypes } from "../../../../lib/scoring/self-other/agreement-type";
import { DEFAULT_LIMITS, type SelfOtherInput, selfOther } from "../../../../lib/scoring/self-other/self-other";

function criterion(self: number | null, others: number | null, changes: Partial<SelfOtherInput> = {}): SelfOtherInput {
  return { criterionId: "team", self, others, standardError: 0.3, othersSd: 0.5, ...changes };
}
const one = (self: number | null, others: number | null, changes: Partial<SelfOtherInput> = {}) =>
  selfOther([criterion(self, others, changes)]).value?.[0];

describe("self compared with others on a criterion", () => {
  test("a difference of exactly one level counts, whatever its rounding", () => {
    expect(one(4, 3)?.quadrant).toBe("blind-spot");
    expect(one(3.3, 2.3)?.quadrant).toBe("blind-spot");
    expect(one(2.3, 3.3)?.quadrant).toBe("hidden-strength");
    expect(one(3.99, 3)?.quadrant).toBe("aligned");
  });

  test("both high is a confirmed strength, both low a known need, the limits included", () => {
    expect(one(3.5, 4.2)?.quadrant).toBe("confirmed-strength");
    expect(one(3.5, 3.49)?.quadrant).toBe("aligned");
    expect(one(2.5, 2)?.quadrant).toBe("known-need");
    expect(one(2.5, 2.51)?.quadrant).toBe("aligned");
  });

  test("when the band of the difference covers 0, or is unknown, the word is only possible", () => {
    expect(one(4, 3, { standardError: 0.5 })?.isOnlyPossible).toBe(false);
    expect(one(4, 3, { standardError: 0.52 })?.isOnlyPossible).toBe(true);
    expect(one(4, 3, { standardError: null })?.isOnlyPossible).toBe(true);
    expect(one(4, 3, { standardError: 0 })?.isOnlyPossible).toBe(false);
  });

  test("others who disagree by more than a level are to be compared one source at a time", () => {
    expect(one(4, 3, { othersSd: 1 })?.areOthersDivided).toBe(false);
    expect(one(4, 3, { othersSd: 1.1 })?.areOthersDivided).toBe(true);
    expect(one(4, 3, { othersSd: null })?.areOthersDivided).toBe(false);
  });

  test("every pair has one quadrant, and swapping self and others swaps the first two", () => {
    const level = fc.double({ min: 1, max: 5, noNaN: true });
    const swapped = { "blind-spot": "hidden-strength", "hidden-strength": "blind-spot" } as const;
    fc.assert(
      fc.property(level, level, (self, others) => {
        const here = one(self, others)?.quadrant ?? "aligned";
        const there = one(others, self)?.quadrant;
        expect(there).toBe(here === "blind-spot" || here === "hidden-strength" ? swapped[here] : here);
        expect(one(self, others)?.difference).toBeCloseTo(self - others, 12);
      }),
    );
  });

  test("a missing side leaves the criterion open and the comparison partial", () => {
    const result = selfOther([criterion(4, 3), criterion(null, 3, { criterionId: "results" })]);
    expect(result).toMatchObject({ n: 1, status: "partial", reasons: ["criterion-missing"] });
    expect(result.value?.[1]).toMatchObject({ difference: null, quadrant: null });
    expect(selfOther([criterion(4, null)])).toMatchObject({ value: null, reasons: ["no-data"] });
  });

  test("a company's own limits are followed", () => {
    const limits = { ...DEFAULT_LIMITS, gap: 0.5, high: 4, low: 2 };
    expect(selfOther([criterion(3.6, 3)], limits).value?.[0]?.quadrant).toBe("blind-spot");
    expect(selfOther([criterion(3.6, 3.6)], limits).value?.[0]?.quadrant).toBe("aligned");
  });

  test("malformed input is refused by name", () => {
    expect(() => selfOther([criterion(Number.NaN, 3)])).toThrow(/selfOther: criteria\["team"\]\.self/);
    expect(() => selfOther([criterion(3, Infinity)])).toThrow(/criteria\["team"\]\.others/);
    expect(() => selfOther([criterion(3, 3, { standardError: -1 })])).toThrow(/standardError/);
    expect(() => selfOther([criterion(3, 3, { othersSd: -1 })])).toThrow(/othersSd/);
    expect(() => selfOther([criterion(3, 3), criterion(3, 3)])).toThrow(/criteria holds "team" twice/);
    expect(() => selfOther([], { ...DEFAULT_LIMITS, gap: -1 })).toThrow(/limits\.gap/);
    expect(() => selfOther([], { ...DEFAULT_LIMITS, high: 2 })).toThrow(/limits\.high/);
  });
});

describe("agreement types over many people", () => {
  const people = fc.array(
    fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true })),
    { minLength: 20, maxLength: 40 },
  );
  const split = (pairs: readonly (readonly [number, number])[]) =>
    [pairs.map(([own]) => own), pairs.map(([, other]) => other)] as const;

  test("leniency shared by all changes no type", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const [self, others] = split(pairs);
        const before = agreementTypes(self, others).value?.map((person) => person?.type);
        const lenient = agreementTypes(
          self.map((own) => own + 0.5),
          others,
        ).value?.map((person) => person?.type);
        expect(lenient).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test("swapping self and others swaps over and under, and turns every sign", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const [self, others] = split(pairs);
        const there = agreementTypes(self, others);
        const back = agreementTypes(others, self);
        fc.pre(there.value !== null);
        expect(back.meanDifference).toBeCloseTo(-(there.meanDifference ?? 9), 9);
        expect(back.rmsd).toBeCloseTo(there.rmsd ?? 9, 9);
        for (const [i, person] of (there.value ?? []).entries()) {
          expect(back.value?.[i]?.standardizedDifference ?? 0).toBeCloseTo(-(person?.standardizedDifference ?? 0), 9);
          if (person?.type === "over-estimator") expect(back.value?.[i]?.type).toBe("under-estimator");
        }
      }),
      { numRuns: 40 },
    );
  });

  test("people without self or others are left out, not counted as in agreement", () => {
    const self = Array.from({ length: 21 }, (_, i) => 1 + (i % 5));
    const others = self.map((own, i) => own - (i % 3) / 2);
    const result = agreementTypes([...self, null], [...others, 3]);
    expect(result).toMatchObject({ n: 21, status: "partial" });
    expect(result.value?.[21]).toBeNull();
  });

  test("needs twenty people unless told otherwise, and differences that differ", () => {
    const self = Array.from({ length: 19 }, (_, i) => 1 + (i % 5));
    expect(agreementTypes(self, self.toReversed())).toMatchObject({ value: null, reasons: ["too-few-ratees"], n: 19 });
    expect(agreementTypes(self, self.toReversed(), 10).value).toHaveLength(19);
    expect(agreementTypes(self, self, 10)).toMatchObject({ value: null, reasons: ["zero-variance"] });
  });

  test("one side without variance has differences but no correlation", () => {
    const self = [1, 2, 3, 4];
    const result = agreementTypes(self, [3, 3, 3, 3], 4);
    expect(result.r).toBeNull();
    expect(result.value?.[0]).toMatchObject({ difference: -2, standardizedDifference: null, type: "under-estimator" });
  });

  test("malformed input is refused by name", () => {
    expect(() => agreementTypes([1, 2], [1])).toThrow(/agreementTypes: others/);
    expect(() => agreementTypes([Number.NaN], [1])).toThrow(/agreementTypes: self/);
    expect(() => agreementTypes([1], [1], 1)).toThrow(/agreementTypes: fewestPeople/);
  });
});
