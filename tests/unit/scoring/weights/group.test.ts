import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ahpWeights } from "@/lib/scoring/weights/ahp";
import { groupWeights } from "@/lib/scoring/weights/group";
import { groupJudgements } from "@/lib/scoring/weights/group-judgements";
import { isDeeplyFrozen } from "../frozen";

const judges = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});
const RULES = ["arithmetic", "geometric"] as const;

describe("a committee's weights", () => {
  it("are the mean of the judges' shares, whatever points each judge used", () => {
    const result = groupWeights(
      [
        [50, 50],
        [3, 1],
      ],
      "arithmetic",
    );
    expect(result.value).toEqual([0.625, 0.375]);
    expect(result.distances).toEqual([0.125, 0.125]);
    expect(result).toMatchObject({ rule: "arithmetic", status: "ok", reasons: ["dominant-weight"] });
    expect(result.terms[0]).toEqual({ id: "0", value: 0.625, weight: 0.625, amount: 0.625, n: 2 });
  });

  it("are the renormalised geometric mean on request", () => {
    const result = groupWeights(
      [
        [0.5, 0.5],
        [0.8, 0.2],
      ],
      "geometric",
    );
    expect(result.value?.[0]).toBeCloseTo(2 / 3, 12);
    expect(result.rule).toBe("geometric");
  });

  it("fall back on the arithmetic mean when a weight is 0, and say so", () => {
    const result = groupWeights(
      [
        [1, 1],
        [1, 0],
      ],
      "geometric",
    );
    expect(result.value).toEqual([0.75, 0.25]);
    expect(result.rule).toBe("arithmetic");
    expect(result.reasons).toEqual(["arithmetic-mean-used", "dominant-weight"]);
  });

  it("give more say to a judge of more weight, none to one of weight 0", () => {
    expect(
      groupWeights(
        [
          [1, 0],
          [0, 1],
        ],
        "arithmetic",
        [3, 1],
      ).value,
    ).toEqual([0.75, 0.25]);
    const silent = groupWeights(
      [
        [1, 0],
        [0, 1],
      ],
      "arithmetic",
      [1, 0],
    );
    expect(silent.value).toEqual([1, 0]);
    expect(silent.distances).toEqual([0, 1]);
    expect(silent.terms[0]?.n).toBe(1);
  });

  it("leave out a judge who weighed nothing, and are undefined when none did", () => {
    const result = groupWeights(
      [
        [0, 0],
        [1, 1],
      ],
      "arithmetic",
    );
    expect(result).toMatchObject({ value: [0.5, 0.5], distances: [null, 0] });
    expect(groupWeights([[0, 0]], "arithmetic")).toMatchObject({
      value: null,
      reasons: ["weights-all-zero"],
      distances: [null],
    });
    expect(groupWeights([[0, 0]], "arithmetic").terms).toEqual([
      { id: "0", value: null, weight: 0, amount: 0, n: 0 },
      { id: "1", value: null, weight: 0, amount: 0, n: 0 },
    ]);
    expect(groupWeights([], "geometric")).toMatchObject({ value: null, n: 0 });
  });

  it("add up to 1, lie between the judges, and do not depend on their order", () => {
    fc.assert(
      fc.property(judges, fc.constantFrom(...RULES), (given, rule) => {
        const result = groupWeights(given, rule);
        const reversed = groupWeights([...given].reverse(), rule);
        const shares = given.map((row) => row.map((each) => each / row.reduce((at, x) => at + x, 0)));
        expect(result.value?.reduce((at, each) => at + each, 0)).toBeCloseTo(1, 9);
        expect(isDeeplyFrozen(result)).toBe(true);
        result.value?.forEach((weight, c) => {
          expect(reversed.value?.[c]).toBeCloseTo(weight, 12);
          if (rule === "geometric") return;
          expect(weight).toBeGreaterThanOrEqual(Math.min(...shares.map((row) => row[c] as number)) - 1e-12);
          expect(weight).toBeLessThanOrEqual(Math.max(...shares.map((row) => row[c] as number)) + 1e-12);
        });
        for (const distance of result.distances) {
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(distance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("agree with the only judge, at distance 0", () => {
    const result = groupWeights([[3, 2, 5]], "geometric");
    expect(result.value).toEqual([0.3, 0.2, 0.5].map((each) => expect.closeTo(each, 12)));
    expect(result.distances[0]).toBeCloseTo(0, 12);
  });

  it.each([
    ["judges of unequal length", [[1, 2], [1]], undefined, /judges\[1\] must hold 2/],
    ["a negative weight", [[1, -2]], undefined, /judges\[0\]\[1\]/],
    ["a negative judge weight", [[1, 2]], [-1], /judgeWeights\[0\]/],
    ["judge weights of another length", [[1, 2]], [1, 1], /judgeWeights must hold 1/],
  ])("refuse %s", (_, given, says, message) => {
    expect(() => groupWeights(given, "arithmetic", says)).toThrow(RangeError);
    expect(() => groupWeights(given, "arithmetic", says)).toThrow(message);
  });
});

describe("a committee's pairwise comparisons", () => {
  const of = (weights: readonly number[]) => weights.map((a) => weights.map((b) => a / b));

  it("are joined by the geometric mean, which stays reciprocal", () => {
    const joint = groupJudgements([
      [
        [1, 2],
        [1 / 2, 1],
      ],
      [
        [1, 8],
        [1 / 8, 1],
      ],
    ]);
    expect(joint?.[0]?.[1]).toBeCloseTo(4, 12);
    expect(joint?.[1]?.[0]).toBeCloseTo(1 / 4, 12);
    expect(isDeeplyFrozen(joint)).toBe(true);
  });

  it("give the normalised geometric mean of the weights when every judge is consistent", () => {
    const first = [0.5, 0.3, 0.2];
    const second = [0.2, 0.2, 0.6];
    const joint = groupJudgements([of(first), of(second)], [2, 1]);
    const weights = ahpWeights(joint ?? []).value;
    groupWeights([first, second], "geometric", [2, 1]).value?.forEach((weight, c) => {
      expect(weights?.[c]).toBeCloseTo(weight, 9);
    });
  });

  it("are undefined without a judge who has a say", () => {
    expect(groupJudgements([])).toBeNull();
    expect(groupJudgements([of([1, 2])], [0])).toBeNull();
  });

  it("refuse matrices that do not match or are not reciprocal", () => {
    expect(() => groupJudgements([of([1, 2]), of([1, 2, 3])])).toThrow(/matrices\[1\] must hold 2/);
    expect(() =>
      groupJudgements([
        [
          [1, 2],
          [2, 1],
        ],
      ]),
    ).toThrow(/groupJudgements: matrices\[0\]\[0\]\[1\]/);
    expect(() => groupJudgements([of([1, 2])], [1, 1])).toThrow(/judgeWeights must hold 1/);
    expect(() => groupJudgements([of([1, 2])], [-1])).toThrow(/judgeWeights\[0\]/);
  });
});
