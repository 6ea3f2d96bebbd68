import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorCorrelation } from "../../../../lib/scoring/robustness/error-correlation";
import { firstPlaceRanges } from "../../../../lib/scoring/robustness/first-place-ranges";
import { pairwiseNormal } from "../../../../lib/scoring/robustness/pairwise-normal";
import { smallestWeightChange } from "../../../../lib/scoring/robustness/smallest-weight-change";
import type { RankedPerson } from "../../../../lib/scoring/robustness/weight-line";

const IDS = ["customer", "results", "team"];
const level = fc.double({ min: 1, max: 5, noNaN: true });
const people = fc
  .array(fc.array(level, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 })
  .map((rows) => rows.map((levels, i): RankedPerson => ({ personId: `p${i}`, levels })));
const weights = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((raw) => raw.map((weight) => weight / raw.reduce((sum, one) => sum + one, 0)));

function totalWith(person: RankedPerson, shares: readonly number[], c: number, weight: number): number {
  const rest = 1 - (shares[c] ?? 0);
  return person.levels.reduce<number>((sum, one, k) => {
    const own = k === c ? weight : ((shares[k] ?? 0) / rest) * (1 - weight);
    return sum + own * (one ?? 0);
  }, 0);
}

describe("smallest weight change", () => {
  test("is the exact crossing of two straight lines", () => {
    const result = smallestWeightChange(
      [
        { personId: "ana", levels: [4, 3, 3] },
        { personId: "bao", levels: [3, 3, 4] },
      ],
      IDS,
      [0.5, 0.25, 0.25],
    );
    // Equal when the first weight is a third: 0.5 - 1/3; the third weight would have to become 0.4: 0.15.
    expect(result.firstId).toBe("ana");
    expect(result.secondId).toBe("bao");
    expect(result.criterionId).toBe("team");
    expect(result.value).toBeCloseTo(0.4 - 0.25, 12);
    expect(result.crossings[0]?.to).toBeCloseTo(1 / 3, 12);
    expect(result.crossings[1]?.to).toBe(1);
    expect(result.crossings[2]?.to).toBeCloseTo(0.4, 12);
  });

  test("at every crossing the two totals are equal, and the value is the smallest change", () => {
    fc.assert(
      fc.property(people, weights, (drawn, shares) => {
        const result = smallestWeightChange(drawn, IDS, shares);
        const first = drawn.find(({ personId }) => personId === result.firstId) as RankedPerson;
        const second = drawn.find(({ personId }) => personId === result.secondId) as RankedPerson;
        for (const [c, { to, from }] of result.crossings.entries()) {
          if (to === null) continue;
          expect(totalWith(first, shares, c, to)).toBeCloseTo(totalWith(second, shares, c, to), 6);
          expect(result.value ?? 9).toBeLessThanOrEqual(Math.abs(to - from) + 1e-9);
        }
        const changes = result.crossings.flatMap(({ from, to }) => (to === null ? [] : [Math.abs(to - from)]));
        expect(result.value === null).toBe(changes.length === 0);
      }),
    );
  });

  test("weights in another unit change nothing", () => {
    fc.assert(
      fc.property(people, weights, (drawn, shares) => {
        const scaled = smallestWeightChange(
          drawn,
          IDS,
          shares.map((share) => share * 64),
        );
        const plain = smallestWeightChange(drawn, IDS, shares);
        expect(scaled.criterionId).toBe(plain.criterionId);
        expect(scaled.value ?? -1).toBeCloseTo(plain.value ?? -1, 9);
      }),
    );
  });

  test("someone better on every criterion is never overtaken: null, not-estimable", () => {
    const result = smallestWeightChange(
      [
        { personId: "a", levels: [4, 4, 4] },
        { personId: "b", levels: [3, 3, 3] },
      ],
      IDS,
      [1, 1, 1],
    );
    expect(result).toMatchObject({ value: null, reasons: ["not-estimable"], criterionId: null });
    expect(result.crossings.every(({ to }) => to === null)).toBe(true);
  });

  test("people who are equal already need no change", () => {
    const levels = [3, 4, 5];
    const twins = [
      { personId: "a", levels },
      { personId: "b", levels },
    ];
    expect(smallestWeightChange(twins, IDS, [1, 1, 1])).toMatchObject({ value: 0, criterionId: "customer" });
    expect(smallestWeightChange(twins, IDS, [1, 0, 0]).value).toBe(0);
  });

  test("says when a third person is ahead at the crossing", () => {
    const third = { personId: "c", levels: [1, 1, 5] };
    const pair = [
      { personId: "a", levels: [5, 3, 3] },
      { personId: "b", levels: [4, 3, 4] },
    ];
    const result = smallestWeightChange([...pair, third], IDS, [0.6, 0.35, 0.05]);
    expect(result.firstId).toBe("a");
    const crossing = result.crossings[2];
    expect(crossing?.to).not.toBeNull();
    expect(crossing?.isOvertaken).toBe(false);
    const strong = { personId: "c", levels: [3.4, 3.4, 5] };
    expect(smallestWeightChange([...pair, strong], IDS, [0.6, 0.35, 0.05]).crossings[2]?.isOvertaken).toBe(true);
  });

  test("a level without weight may be missing, and has no crossing; with weight its person is not compared", () => {
    const drawn = [
      { personId: "a", levels: [4, 3, null] },
      { personId: "b", levels: [3, 3.5, 5] },
      { personId: "c", levels: [null, 5, 5] },
    ];
    const result = smallestWeightChange(drawn, IDS, [0.6, 0.4, 0]);
    expect(result.n).toBe(2);
    expect(result.crossings[2]).toMatchObject({ from: 0, to: null });
    expect(result.value).not.toBeNull();
  });

  test("a criterion with all the weight has no others to rescale", () => {
    const pair = [
      { personId: "a", levels: [4, 3, 3] },
      { personId: "b", levels: [3, 5, 3] },
    ];
    const result = smallestWeightChange(pair, IDS, [1, 0, 0]);
    // All weight on the third makes the two equal: there they have the same level.
    expect(result.crossings.map(({ to }) => to)).toEqual([null, 0.3333333333333333, 1]);
  });

  test("no weight or nobody to compare gives null", () => {
    const one = [{ personId: "a", levels: [4, 4, 4] }];
    expect(smallestWeightChange(one, IDS, [1, 1, 1])).toMatchObject({ value: null, reasons: ["no-data"], n: 1 });
    expect(smallestWeightChange(one, IDS, [0, 0, 0])).toMatchObject({ value: null, reasons: ["weights-all-zero"] });
  });

  test("malformed input is refused by name", () => {
    const pair = [
      { personId: "a", levels: [4, 4, 4] },
      { personId: "b", levels: [4, 4, Number.NaN] },
    ];
    expect(() => smallestWeightChange(pair, IDS, [1, 1, 1])).toThrow(/smallestWeightChange: people\["b"\]\.levels/);
    expect(() => smallestWeightChange([], IDS, [1, 1])).toThrow(/smallestWeightChange: weights/);
    expect(() => smallestWeightChange([], IDS, [1, 1, -1])).toThrow(/smallestWeightChange: weights\[2\]/);
    expect(() => smallestWeightChange([], ["a", "a"], [1, 1])).toThrow(/criterionIds/);
    expect(() => smallestWeightChange([{ personId: "a", levels: [1] }], IDS, [1, 1, 1])).toThrow(/levels/);
  });
});

describe("first-place ranges", () => {
  test("two criteria: the ranges are the exact intervals", () => {
    const result = firstPlaceRanges(
      [
        { personId: "a", levels: [0.9, 0.2] },
        { personId: "b", levels: [0.5, 0.5] },
        { personId: "c", levels: [0.3, 0.8] },
      ],
      ["one", "two"],
      [1, 1],
      "one",
    );
    expect(result.value?.map(({ isEverFirst }) => isEverFirst)).toEqual([true, false, true]);
    expect(result.value?.[0]?.from).toBeCloseTo(0.5, 12);
    expect(result.value?.[0]?.to).toBe(1);
    expect(result.value?.[2]?.from).toBe(0);
    expect(result.value?.[0]?.middleWeights[0]).toBeCloseTo(0.75, 12);
    expect(result.value?.[0]?.middleWeights[1]).toBeCloseTo(0.25, 12);
  });

  test("inside the range nobody is ahead, outside somebody is; the ranges cover all weights", () => {
    fc.assert(
      fc.property(people, weights, fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), (drawn, shares, c, at) => {
        const ranges = firstPlaceRanges(drawn, IDS, shares, IDS[c] as string).value ?? [];
        const totals = drawn.map((person) => totalWith(person, shares, c, at));
        const best = Math.max(...totals);
        expect(ranges.some(({ from, to }) => at >= from - 1e-6 && at <= to + 1e-6)).toBe(true);
        for (const [i, { from, to }] of ranges.entries()) {
          const lead = (totals[i] ?? 0) - best;
          if (at > from + 1e-6 && at < to - 1e-6) expect(lead).toBeGreaterThan(-1e-6);
          if (at < from - 1e-6 || at > to + 1e-6) expect(lead).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test("someone behind everywhere is never first", () => {
    const pair = [
      { personId: "a", levels: [4, 4, 4] },
      { personId: "b", levels: [3, 3, 3] },
    ];
    const ranges = firstPlaceRanges(pair, IDS, [1, 1, 1], "team").value;
    expect(ranges?.map(({ from, to, isEverFirst }) => ({ from, to, isEverFirst }))).toEqual([
      { from: 0, to: 1, isEverFirst: true },
      { from: 1, to: 0, isEverFirst: false },
    ]);
  });

  test("equal people share their range", () => {
    const twins = ["a", "b"].map((personId) => ({ personId, levels: [3, 4, 5] }));
    const ranges = firstPlaceRanges(twins, IDS, [1, 1, 1], "team").value;
    expect(ranges?.every(({ from, to }) => from === 0 && to === 1)).toBe(true);
  });

  test("cases without ranges say why", () => {
    const one = { personId: "a", levels: [3, 4, null] };
    expect(firstPlaceRanges([one], IDS, [1, 1, 0], "team")).toMatchObject({ value: null, reasons: ["no-data"] });
    expect(firstPlaceRanges([one], IDS, [1, 1, 1], "team")).toMatchObject({ value: null, reasons: ["no-data"] });
    expect(firstPlaceRanges([one], IDS, [0, 0, 0], "team")).toMatchObject({
      value: null,
      reasons: ["weights-all-zero"],
    });
    expect(firstPlaceRanges([one], IDS, [0, 0, 1], "team")).toMatchObject({ value: null, reasons: ["not-estimable"] });
    expect(() => firstPlaceRanges([one], IDS, [1, 1, 1], "x")).toThrow(/firstPlaceRanges: criterionId "x"/);
  });
});

describe("error correlation", () => {
  test("gives back the correlation that the total's error was made with", () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shares, errors, rho) => {
          const parts = shares.map((share, c) => share * (errors[c] ?? 0));
          const independent = parts.reduce((sum, part) => sum + part * part, 0);
          const together = parts.reduce((sum, part) => sum + part, 0) ** 2;
          const total = Math.sqrt((1 - rho) * independent + rho * together);
          expect(errorCorrelation(shares, errors, total)).toBeCloseTo(rho, 6);
        },
      ),
    );
  });

  test("stays within 0 and 1, and is 0 where it cannot matter", () => {
    expect(errorCorrelation([1, 1], [0.3, 0.3], 0)).toBe(0);
    expect(errorCorrelation([1, 1], [0.3, 0.3], 5)).toBe(1);
    expect(errorCorrelation([1, 0], [0.3, 0.3], 0.3)).toBe(0);
    expect(errorCorrelation([1, 1], [0.3, 0], 0.15)).toBe(0);
    expect(errorCorrelation([1, 1], [0, 0], 0.1)).toBe(0);
    expect(errorCorrelation([0, 0], [0.3, 0.3], 0.3)).toBe(0);
  });

  test("malformed input is refused by name", () => {
    expect(() => errorCorrelation([1], [0.1, 0.2], 0.1)).toThrow(/errorCorrelation: standardErrors/);
    expect(() => errorCorrelation([1], [-0.1], 0.1)).toThrow(/errorCorrelation: standardErrors\[0\]/);
    expect(() => errorCorrelation([1], [0.1], Number.NaN)).toThrow(/errorCorrelation: totalError/);
  });
});

describe("pairwise winning in closed form", () => {
  test("terms add up to the difference; swapping the two mirrors it", () => {
    fc.assert(
      fc.property(weights, people, (shares, [one, two]) => {
        const a = { levels: one?.levels as number[], standardErrors: [0.2, 0.3, 0.4] };
        const b = { levels: two?.levels as number[], standardErrors: [0.1, 0.1, 0.5] };
        const there = pairwiseNormal(shares, a, b);
        const back = pairwiseNormal(shares, b, a);
        expect(there.terms.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(there.value ?? 9, 9);
        expect((there.value ?? 9) + (back.value ?? 9)).toBeCloseTo(0, 12);
        expect((there.probability ?? 9) + (back.probability ?? 9)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("without errors the difference alone decides", () => {
    const of = (a: number, b: number) =>
      pairwiseNormal([1], { levels: [a], standardErrors: [0] }, { levels: [b], standardErrors: [0] }).probability;
    expect([of(4, 3), of(3, 3), of(3, 4)]).toEqual([1, 0.5, 0]);
  });

  test("no weight gives null; malformed input is refused by name", () => {
    const one = { levels: [3], standardErrors: [0.1] };
    expect(pairwiseNormal([0], one, one)).toMatchObject({ value: null, reasons: ["weights-all-zero"] });
    expect(() => pairwiseNormal([1, 1], one, one)).toThrow(/pairwiseNormal: a\.levels/);
    expect(() => pairwiseNormal([1], one, { ...one, standardErrors: [-1] })).toThrow(/b\.standardErrors\[0\]/);
    expect(() => pairwiseNormal([1], { ...one, levels: [Number.NaN] }, one)).toThrow(/a\.levels\[0\]/);
  });
});
