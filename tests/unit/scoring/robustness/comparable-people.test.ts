import { describe, expect, test } from "vitest";
import { smaa } from "../../../../lib/scoring/robustness/smaa";
import { analysis, person } from "./factories";

const few = { draws: 300 };
const scale = { min: 1, max: 5 };

describe("who can be compared", () => {
  test("a person without a level that has weight is left out and named", () => {
    const gap = { ...person("b", [4, 3]), levels: { customer: 4, results: null } };
    const unsure = { ...person("c", [4, 3]), standardErrors: { customer: 0.2 } };
    const result = smaa(analysis([person("a", [3, 4]), gap, unsure], few));
    expect(result.status).toBe("partial");
    expect(result.value?.map((one) => one.personId)).toEqual(["a"]);
    expect(result.leftOut).toEqual([
      { personId: "b", reason: "criterion-missing" },
      { personId: "c", reason: "not-estimable" },
    ]);
    expect(result.reasons).toEqual(["criterion-missing", "not-estimable"]);
  });

  test("a missing level without weight does not matter, but leaves its must-have unknown", () => {
    const gap = { ...person("b", [4, 3]), levels: { customer: 4 } };
    const input = analysis([person("a", [3, 4]), gap], { ...few, weights: { kind: "exact", weights: [1, 0] } });
    const criteria = [
      { criterionId: "customer", mustHave: null },
      { criterionId: "results", mustHave: 2 },
    ];
    const value = smaa({ ...input, criteria }).value;
    expect(value?.map((one) => one.eligibleShare)).toEqual([1, null]);
    expect(value?.[1]?.rankAcceptability).toEqual([1, 0]);
  });

  test("an id that objects know by themselves is not a level", () => {
    const input = analysis([person("a", [3])], few);
    const result = smaa({ ...input, criteria: [{ criterionId: "constructor", mustHave: null }] });
    expect(result.value).toBeNull();
    expect(result.leftOut).toEqual([{ personId: "a", reason: "criterion-missing" }]);
  });

  test("of more than 200 people the top list is analysed and the others are named", () => {
    const crowd = Array.from({ length: 203 }, (_, i) => person(`p${i}`, [1 + ((i * 37) % 203) / 60, 3]));
    const result = smaa(analysis(crowd, { draws: 20 }));
    expect(result.value).toHaveLength(200);
    expect(result.status).toBe("partial");
    const lowest = crowd.toSorted((a, b) => (a.levels.customer ?? 0) - (b.levels.customer ?? 0)).slice(0, 3);
    expect(result.beyondTopList.toSorted()).toEqual(lowest.map(({ personId }) => personId).toSorted());
  });

  test("exactly 200 people are analysed whole", () => {
    const crowd = Array.from({ length: 200 }, (_, i) => person(`p${i}`, [1 + i / 60, 3]));
    const result = smaa(analysis(crowd, { draws: 3 }));
    expect(result.value).toHaveLength(200);
    expect(result.beyondTopList).toEqual([]);
  });

  test("nobody, or nothing but zero weights, gives null with the reason", () => {
    const nobody = { ...few, criteria: [{ criterionId: "customer", mustHave: null }] };
    expect(smaa(analysis([], nobody))).toMatchObject({ value: null, status: "undefined", reasons: ["no-data"] });
    const zero = { ...few, weights: { kind: "exact", weights: [0, 0] } } as const;
    expect(smaa(analysis([person("a", [3, 4])], zero))).toMatchObject({ value: null, reasons: ["weights-all-zero"] });
  });

  test("bad input is refused by name", () => {
    const good = analysis([person("a", [3, 4])], { ...few, scale });
    const refused = (changes: Partial<typeof good>, message: RegExp) =>
      expect(() => smaa({ ...good, ...changes })).toThrow(message);
    refused({ draws: 0 }, /smaa: draws/);
    refused({ draws: 1.5 }, /smaa: draws/);
    refused({ seed: -1 }, /smaa: seed/);
    refused({ seed: 2 ** 32 }, /smaa: seed/);
    refused({ people: [person("a", [3, 5.1])] }, /levels\["results"\]/);
    refused({ people: [person("a", [3, Number.NaN])] }, /levels\["results"\]/);
    refused({ people: [person("a", [3, 4], -0.1)] }, /standardErrors/);
    refused({ people: [person("a", [3, 4], 4.1)] }, /standardErrors/);
    refused({ people: [person("a", [3, 4], 0.1, 1.1)] }, /errorCorrelation/);
    refused({ people: [person("a", [3, 4]), person("a", [3, 4])] }, /smaa: people holds "a" twice/);
    refused({ criteria: [{ criterionId: "customer", mustHave: 6 }] }, /mustHave/);
    refused({ weights: { kind: "exact", weights: [1] } }, /smaa: weights.weights/);
  });
});
