import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionInput, SourceInput } from "@/lib/scoring/aggregation/aggregate-criterion";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { FIVE_POINT } from "@/lib/scoring/types";
import { frozen, isDeeplyFrozen } from "../frozen";

const INDICATORS = ["a", "b", "c", "d"];

function source(sourceId: string, weight: number, rows: (number | null)[][], minimumRaters = 1): SourceInput {
  return {
    sourceId,
    weight,
    minimumRaters,
    indicatorIds: INDICATORS,
    raters: rows.map((row, i) => ({
      raterId: `${sourceId}-${i}`,
      levels: Object.fromEntries(INDICATORS.map((id, j) => [id, row[j] ?? null])),
    })),
  };
}

function criterion(sources: SourceInput[], weights = [0.4, 0.2, 0.2, 0.2]): CriterionInput {
  return frozen({
    criterionId: "customer-centric",
    indicators: INDICATORS.map((indicatorId, i) => ({ indicatorId, weight: weights[i] as number })),
    sources,
    minItemShare: 2 / 3,
    scale: FIVE_POINT,
  });
}

const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const row = fc.tuple(level, level, level, level);
const weight = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
const anySource = (sourceId: string) =>
  fc
    .tuple(weight, fc.array(row, { maxLength: 5 }), fc.integer({ min: 0, max: 3 }))
    .map(([g, rows, minimum]) => source(sourceId, g, rows, minimum));
const anyCriterion = fc
  .tuple(anySource("hr"), anySource("manager"), anySource("peer"), fc.tuple(weight, weight, weight, weight))
  .map(([hr, manager, peer, weights]) => criterion([hr, manager, peer], weights));

function rating(input: CriterionInput): number[] {
  return input.sources.flatMap((each) =>
    each.raters.flatMap((rater) => Object.values(rater.levels).filter((value) => value !== null)),
  );
}

describe("the level of a criterion", () => {
  it("follows the published steps: missing ratings, a source below two thirds, a source reported only", () => {
    const result = aggregateCriterion(
      criterion([
        source("self", 0, [[4, 5, 4, 3]]),
        source("manager", 0.4, [[3, 4, null, 3]]),
        source("peers", 0.3, [
          [3, 3, 4, null],
          [4, null, 4, 3],
          [null, null, null, null],
        ]),
        source("customers", 0.3, [[5, null, null, null]]),
      ]),
    );
    expect(result.value).toBeCloseTo(3.31428571428571, 12);
    expect(result.terms.map((term) => term.value)).toEqual([
      4,
      expect.closeTo(3.25, 12),
      expect.closeTo(3.4, 12),
      null,
    ]);
    expect(result.terms.map((term) => term.state)).toEqual(["not-scored", "counted", "counted", "too-few-indicators"]);
    expect(result.terms.map((term) => term.n)).toEqual([1, 1, 2, 1]);
    expect(result.terms[2]?.indicators[0]).toEqual({
      indicatorId: "a",
      value: 3.5,
      n: 2,
      sd: expect.closeTo(Math.SQRT1_2, 12),
    });
    expect(result).toMatchObject({ n: 3, status: "partial", reasons: ["too-few-indicators"] });
    expect(result.coverage).toBeCloseTo(0.7, 12);
  });

  it("gives one manager and eight peers the weights of their kinds, not of their heads", () => {
    const peers = Array.from({ length: 8 }, () => [2, 2, 2, 2]);
    const result = aggregateCriterion(criterion([source("manager", 1, [[4, 4, 4, 4]]), source("peer", 1, peers)]));
    expect(result.value).toBe(3);
  });

  it("withholds a group under its threshold and says nothing of its content", () => {
    const peers = (rows: (number | null)[][]) =>
      aggregateCriterion(criterion([source("manager", 0.5, [[3, 3, 3, 3]]), source("peer", 0.5, rows, 3)]));
    const low = peers([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    const high = peers([[5, 5, null, 5]]);
    expect(low).toEqual(high);
    expect(low.reasons).toEqual(["one-rater", "group-withheld"]);
    expect(low.terms[1]).toEqual({
      id: "peer",
      value: null,
      weight: 0,
      amount: 0,
      n: 0,
      configuredWeight: 0.5,
      state: "withheld",
      indicators: [],
      observedIndicators: 0,
      askedIndicators: 4,
    });
  });

  it("shows a group as soon as it reaches its threshold", () => {
    const rows = [
      [2, 2, 2, 2],
      [3, 3, 3, 3],
      [4, 4, 4, 4],
    ];
    expect(aggregateCriterion(criterion([source("peer", 1, rows, 3)])).value).toBe(3);
  });

  it("does not count a rater who observed nothing towards the threshold", () => {
    const rows = [
      [2, 2, 2, 2],
      [3, 3, 3, 3],
      [null, null, null, null],
    ];
    expect(aggregateCriterion(criterion([source("peer", 1, rows, 3)])).terms[0]?.state).toBe("withheld");
  });

  it("names the single rater behind a level", () => {
    const result = aggregateCriterion(criterion([source("hr", 0.25, [[3, 4, 3, 4]])]));
    expect(result).toMatchObject({ status: "one-rater", n: 1, coverage: 1, reasons: ["one-rater"] });
    expect(result.value).toBeCloseTo(3.4, 12);
  });

  it("is undefined when only unscored sources answered", () => {
    const result = aggregateCriterion(criterion([source("self", 0, [[4, 4, 4, 4]]), source("hr", 0.5, [])]));
    expect(result).toMatchObject({ value: null, n: 0, status: "undefined", coverage: 0 });
    expect(result.reasons).toEqual(["no-data", "source-absent"]);
    expect(result.terms[0]).toMatchObject({ state: "not-scored", value: 4, weight: 0, amount: 0 });
    expect(result.terms[1]).toMatchObject({ state: "absent", value: null, n: 0 });
  });

  it("does not miss an unscored source that has not answered", () => {
    const result = aggregateCriterion(criterion([source("self", 0, []), source("hr", 1, [[3, 3, 3, 3]])]));
    expect(result.terms[0]?.state).toBe("absent");
    expect(result.reasons).toEqual(["one-rater"]);
  });

  it("explains the indicators that a source is asked, and no others", () => {
    const asked = { ...source("customer", 1, [[5, 4, 3, 2]]), indicatorIds: ["a", "c"] };
    const indicators = aggregateCriterion(criterion([asked])).terms[0]?.indicators;
    expect(indicators?.map((each) => each.indicatorId)).toEqual(["a", "c"]);
  });

  it("is undefined when no source weighs anything", () => {
    const result = aggregateCriterion(criterion([source("self", 0, [[4, 4, 4, 4]])]));
    expect(result).toMatchObject({ value: null, reasons: ["weights-all-zero"], coverage: 0 });
  });

  it("leaves a kind that is asked nothing out of the coverage", () => {
    const customer = { ...source("customer", 0.2, []), indicatorIds: [] };
    const result = aggregateCriterion(criterion([source("hr", 0.25, [[3, 3, 3, 3]]), customer]));
    expect(result.coverage).toBe(1);
    expect(result.terms[1]).toMatchObject({ state: "not-asked", askedIndicators: 0, indicators: [] });
    expect(result.reasons).toEqual(["one-rater"]);
  });

  it("needs two thirds of what the kind is asked, not of the whole criterion", () => {
    const asked = { ...source("customer", 0.2, [[5, 4, null, 1]]), indicatorIds: ["a", "b", "c"] };
    const result = aggregateCriterion(criterion([asked], [1, 1, 1, 1]));
    expect(result.value).toBe(4.5);
    expect(result.terms[0]).toMatchObject({ observedIndicators: 2, askedIndicators: 3 });
  });

  it("shows an indicator of weight 0 without scoring it or missing it", () => {
    const result = aggregateCriterion(criterion([source("hr", 1, [[5, 2, null, null]])], [0, 1, 0, 0]));
    expect(result.value).toBe(2);
    expect(result.terms[0]).toMatchObject({ observedIndicators: 1, askedIndicators: 1 });
    expect(result.terms[0]?.indicators[0]?.value).toBe(5);
  });

  it("lies between the lowest and the highest level given, and its terms add up to it", () => {
    fc.assert(
      fc.property(anyCriterion, (input) => {
        const result = aggregateCriterion(input);
        const total = result.terms.reduce((at, term) => at + term.amount, 0);
        const share = result.terms.reduce((at, term) => at + term.weight, 0);
        expect(result.coverage).toBeGreaterThanOrEqual(0);
        expect(result.coverage).toBeLessThanOrEqual(1);
        if (result.value === null) {
          expect(total).toBe(0);
          expect(result.reasons.length).toBeGreaterThan(0);
          return;
        }
        expect(Math.abs(total - result.value)).toBeLessThan(1e-9);
        expect(Math.abs(share - 1)).toBeLessThan(1e-9);
        expect(result.value).toBeGreaterThanOrEqual(Math.min(...rating(input)));
        expect(result.value).toBeLessThanOrEqual(Math.max(...rating(input)));
      }),
    );
  });

  it("does not depend on the order of raters, sources or indicators", () => {
    fc.assert(
      fc.property(anyCriterion, (input) => {
        const turned = {
          ...input,
          indicators: [...input.indicators].reverse(),
          sources: input.sources.map((each) => ({ ...each, raters: [...each.raters].reverse() })).reverse(),
        };
        const a = aggregateCriterion(input).value;
        const b = aggregateCriterion(turned).value;
        if (a === null) expect(b).toBeNull();
        else expect(b).toBeCloseTo(a, 12);
      }),
    );
  });

  it("does not depend on the unit of source and indicator weights", () => {
    fc.assert(
      fc.property(anyCriterion, fc.double({ min: 0.01, max: 1000, noNaN: true }), (input, unit) => {
        const scaled = {
          ...input,
          indicators: input.indicators.map((each) => ({ ...each, weight: each.weight * unit })),
          sources: input.sources.map((each) => ({ ...each, weight: each.weight * unit })),
        };
        const a = aggregateCriterion(input);
        const b = aggregateCriterion(scaled);
        expect(b.coverage).toBeCloseTo(a.coverage, 12);
        if (a.value === null) expect(b.value).toBeNull();
        else expect(b.value).toBeCloseTo(a.value, 12);
      }),
    );
  });

  it("never falls when a level rises", () => {
    fc.assert(
      fc.property(anyCriterion, fc.nat(), (input, pick) => {
        const raised = structuredClone(input) as unknown as {
          sources: { raters: { levels: Record<string, number | null> }[] }[];
        };
        const raters = raised.sources.flatMap((each) => each.raters);
        const levels = raters[pick % Math.max(1, raters.length)]?.levels ?? {};
        for (const [id, value] of Object.entries(levels)) if (value !== null) levels[id] = Math.min(5, value + 1);
        const before = aggregateCriterion(input).value;
        const after = aggregateCriterion(raised as unknown as CriterionInput).value;
        if (before === null) expect(after).toBeNull();
        else expect((after as number) - before).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it("is frozen through and through", () => {
    fc.assert(fc.property(anyCriterion, (input) => isDeeplyFrozen(aggregateCriterion(input))));
  });

  it.each([
    ["levels off the scale", criterion([source("hr", 1, [[6, 1, 1, 1]])]), /aggregateCriterion: .*hr-0\.a/],
    ["a level that is no number", criterion([source("hr", 1, [[Number.NaN, 1, 1, 1]])]), /hr-0\.a/],
    ["a negative source weight", criterion([source("hr", -1, [])]), /sources\.hr\.weight/],
    ["a negative indicator weight", criterion([], [1, -1, 1, 1]), /indicators\.b\.weight/],
    ["a threshold that is no count", criterion([source("hr", 1, [], 1.5)]), /minimumRaters/],
    ["a source given twice", criterion([source("hr", 1, []), source("hr", 1, [])]), /sources holds "hr" twice/],
    ["an unknown indicator", criterion([{ ...source("hr", 1, []), indicatorIds: ["z"] }]), /"z" is no indicator/],
    ["a share above 1", { ...criterion([]), minItemShare: 1.1 }, /minItemShare/],
    ["a scale upside down", { ...criterion([]), scale: { min: 5, max: 1 } }, /scale\.max/],
    [
      "an indicator given twice",
      { ...criterion([]), indicators: [0, 1].map(() => ({ indicatorId: "a", weight: 1 })) },
      /indicators holds "a" twice/,
    ],
    [
      "a rater given twice",
      criterion([{ ...source("hr", 1, []), raters: [0, 1].map(() => ({ raterId: "h1", levels: {} })) }]),
      /raters holds "h1" twice/,
    ],
  ])("refuses %s", (_, input, message) => {
    expect(() => aggregateCriterion(input)).toThrow(RangeError);
    expect(() => aggregateCriterion(input)).toThrow(message);
  });
});
