import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionInput, SourceInput } from "@/lib/scoring/aggregation/aggregate-criterion";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { CRITERION_ASSUMPTIONS, TOTAL_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand, totalBand } from "@/lib/scoring/error/bands";
import type { CampaignError } from "@/lib/scoring/error/campaign-error";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { isDeeplyFrozen } from "../frozen";

const near = (value: number) => expect.closeTo(value, 12);

function source(sourceId: string, weight: number, levels: readonly (number | null)[], minimumRaters = 1): SourceInput {
  const raters = levels.map((level, i) => ({ raterId: `${sourceId}-${i}`, levels: { a: level } }));
  return { sourceId, weight, minimumRaters, indicatorIds: ["a"], raters };
}

function criterion(sources: readonly SourceInput[], criterionId = "c1"): CriterionInput {
  return {
    criterionId,
    indicators: [{ indicatorId: "a", weight: 1 }],
    sources,
    minItemShare: 2 / 3,
    scale: FIVE_POINT,
  };
}

const band = (sources: readonly SourceInput[], error: CampaignError) =>
  levelBand(aggregateCriterion(criterion(sources)), error);
const assumed = campaignError([], ["hr", "manager", "peer"], CRITERION_ASSUMPTIONS);

function known(df: number, variance: number): CampaignError {
  const own = { variance, pooled: variance, df };
  return { ...assumed, kinds: { hr: own, manager: own, peer: own }, between: { ...own, variance: 0.16 } };
}

describe("the error band of a level", () => {
  it("rests on the assumption from the first rater on", () => {
    const result = band([source("hr", 1, [3])], assumed);
    expect(result.standardError).toBeCloseTo(0.6, 12);
    expect(result).toMatchObject({ status: "assumed", df: 0, n: 1 });
    expect(result.light?.lower).toBeCloseTo(3 - 1.959963984540054 * 0.6, 12);
    expect(result.dark?.upper).toBeCloseTo(3 + 0.9944578832097535 * 0.6, 9);
  });

  it("is the formula, term by term, when a kind is absent", () => {
    const sources = [source("hr", 0.25, [3]), source("manager", 0.35, []), source("peer", 0.4, [2, 3, 4])];
    const result = band(sources, known(10, 0.3));
    const [e1, e3] = [0.25 / 0.65, 0.4 / 0.65];
    const absence = (e1 - 0.25) ** 2 + 0.35 ** 2 + (e3 - 0.4) ** 2;
    expect(result.value).toBeCloseTo(e1 ** 2 * 0.3 + (e3 ** 2 * 0.3) / 3 + 0.16 * absence, 12);
    expect(result.terms.map((term) => term.id)).toEqual(["hr", "manager", "peer", "absent-kinds"]);
    expect(result.terms[1]).toMatchObject({ value: null, weight: 0, amount: 0, configured: expect.closeTo(0.35) });
    expect(result.terms[2]).toMatchObject({ value: 0.3, raters: 3, n: 3, configured: expect.closeTo(0.4) });
    expect(result.terms[3]).toMatchObject({ value: 0.16, weight: expect.closeTo(absence), n: 1 });
  });

  it("adds nothing for kinds when all that are asked count, a kind asked nothing and one unscored aside", () => {
    const silent = { ...source("customer", 0.2, []), indicatorIds: [] };
    const result = band([source("self", 0, [5]), source("hr", 1, [3]), source("peer", 1, [3, 3]), silent], assumed);
    expect(result.terms.at(-1)).toMatchObject({ id: "absent-kinds", amount: 0, n: 0 });
    expect(result.value).toBeCloseTo(0.25 * 0.36 + (0.25 * 0.36) / 2, 12);
  });

  it("is the same whatever a withheld group said", () => {
    const withPeers = (levels: number[]) => band([source("hr", 1, [3]), source("peer", 1, levels, 3)], assumed);
    expect(withPeers([1, 5])).toEqual(withPeers([4, 4]));
    expect(withPeers([1, 5]).standardError).toBeGreaterThan(
      band([source("hr", 1, [3])], assumed).standardError as number,
    );
  });

  it("narrows with every further rater of a kind, and widens when a kind falls away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (peers, managers) => {
        const of = (p: number, m: number) =>
          band(
            [
              source("hr", 0.2, [3]),
              source("peer", 0.4, new Array(p).fill(3)),
              source("manager", 0.4, new Array(m).fill(3)),
            ],
            known(5, 0.3),
          );
        const full = of(peers, managers);
        expect(of(peers + 1, managers).value).toBeLessThan(full.value as number);
        expect(of(peers, 0).value).toBeGreaterThan(full.value as number);
        expect(full.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(full.value as number, 12);
        expect(isDeeplyFrozen(full)).toBe(true);
      }),
    );
  });

  it("says what it rests on", () => {
    const both = [source("hr", 1, [3]), source("peer", 1, [3, 4])];
    const resting = (hr: number, peer: number) => {
      const error = known(0, 0.3);
      const kinds = { hr: { variance: 0.3, pooled: null, df: hr }, peer: { variance: 0.3, pooled: null, df: peer } };
      return band(both, { ...error, kinds }).status;
    };
    expect(resting(0, 0)).toBe("assumed");
    expect(resting(0, 3)).toBe("mixed");
    expect(resting(14, 15)).toBe("mixed");
    expect(resting(15, 15)).toBe("estimated");
    expect(resting(0, 500)).toBe("mixed");
  });

  it("takes the assumption for a kind the campaign knows nothing of", () => {
    expect(band([source("constructor", 1, [3])], assumed).standardError).toBeCloseTo(0.6, 12);
  });

  it("does not exist for a level that is undefined", () => {
    expect(band([source("hr", 1, [])], assumed)).toEqual({
      value: null,
      n: 0,
      status: "undefined",
      reasons: ["no-data", "source-absent"],
      terms: [],
      standardError: null,
      dark: null,
      light: null,
      df: 0,
    });
  });

  it("refuses variances that mean nothing", () => {
    const bad = { ...assumed, kinds: { hr: { variance: -1, pooled: null, df: 0 } } };
    expect(() => band([source("hr", 1, [3])], bad)).toThrow(/levelBand: error\.kinds\.hr\.variance/);
    const worse = { ...assumed, between: { variance: Number.NaN, pooled: null, df: 0 } };
    expect(() => band([source("hr", 1, [3])], worse)).toThrow(/levelBand: error\.between\.variance/);
    expect(() => band([source("hr", 1, [3])], worse)).toThrow(RangeError);
  });
});

describe("the error band of a total", () => {
  const ideal = (weights: readonly number[]) => ({
    criteria: weights.map((weight, i) => ({ criterionId: `c${i + 1}`, weight, lo: 3, hi: 4, mustHave: null })),
    mode: "range" as const,
    scale: FIVE_POINT,
  });
  const error = campaignError([], ["hr", "peer"], TOTAL_ASSUMPTIONS);

  function totalOf(
    inputs: readonly CriterionInput[],
    weights: readonly number[],
    policy: "strict" | "rescale" = "strict",
  ) {
    const levels = inputs.map(aggregateCriterion);
    const person = {
      personId: "p",
      levels: Object.fromEntries(levels.map((level) => [level.criterionId, level.value])),
    };
    return totalBand(weightedSum(person, ideal(weights), policy), levels, error);
  }

  it("is that of a level when the same raters rated every criterion, since their errors go together", () => {
    const sources = [source("hr", 0.5, [3]), source("peer", 0.5, [2, 4])];
    const result = totalOf([criterion(sources), criterion(sources, "c2")], [1, 3]);
    expect(result.value).toBeCloseTo(0.25 * 0.25 + (0.25 * 0.25) / 2, 12);
    expect(result.terms.map((term) => [term.id, term.n])).toEqual([
      ["hr", 1],
      ["peer", 2],
      ["absent-kinds", 0],
    ]);
    expect(result.terms[1]?.raters).toBeCloseTo(2, 12);
  });

  it("weighs a kind by the criteria it is asked about", () => {
    const asked = [source("hr", 0.5, [3]), source("peer", 0.5, [3, 3])];
    const alone = [source("hr", 0.5, [3]), { ...source("peer", 0.5, []), indicatorIds: [] }];
    const result = totalOf([criterion(asked), criterion(alone, "c2")], [1, 1]);
    expect(result.terms[0]).toMatchObject({ id: "hr", weight: expect.closeTo(0.75), configured: expect.closeTo(0.75) });
    expect(result.terms[1]).toMatchObject({ id: "peer", weight: expect.closeTo(0.25), raters: expect.closeTo(2) });
    expect(result.terms[2]?.amount).toBeCloseTo(0, 12);
  });

  it("takes the harmonic mean of a kind's raters when it has more on one criterion than on another", () => {
    const result = totalOf(
      [criterion([source("peer", 1, [3])]), criterion([source("peer", 1, [3, 3, 3])], "c2")],
      [1, 1],
    );
    expect(result.terms[0]).toMatchObject({ raters: expect.closeTo(1.5), n: 3 });
  });

  it("counts a kind that is absent from one criterion, or from all, towards what is not known", () => {
    const both = [source("hr", 0.5, [3]), source("peer", 0.5, [3, 3])];
    const alone = [source("hr", 0.5, [3]), source("peer", 0.5, [])];
    const once = totalOf([criterion(both), criterion(alone, "c2")], [1, 1]);
    expect(once.terms[0]).toMatchObject({ weight: 0.75, configured: 0.5, raters: near(1) });
    expect(once.terms[1]).toMatchObject({ weight: 0.25, configured: 0.5, raters: near(2), n: 2 });
    expect(once.terms[2]).toMatchObject({ weight: near(0.125), n: 0 });
    const never = totalOf([criterion(alone), criterion(alone, "c2")], [1, 1]);
    expect(never.terms[1]).toEqual({ id: "peer", value: null, weight: 0, amount: 0, n: 0, raters: 0, configured: 0.5 });
    expect(never.terms[2]).toMatchObject({ weight: near(0.5), n: 1 });
    expect(never.reasons).toEqual([]);
  });

  it("asks for the levels of the criteria that count only", () => {
    const level = aggregateCriterion(criterion([source("hr", 1, [3])]));
    const total = weightedSum({ personId: "p", levels: { c1: 3, c2: 4 } }, ideal([1, 0]), "strict");
    expect(totalBand(total, [level], error).standardError).toBeCloseTo(0.5, 12);
  });

  it("leaves out criteria that do not count", () => {
    const inputs = [criterion([source("hr", 1, [3])]), criterion([source("peer", 1, [3, 3])], "c2")];
    expect(totalOf(inputs, [1, 0]).terms.map((term) => term.id)).toEqual(["hr", "absent-kinds"]);
    const missing = [criterion([source("hr", 1, [3])]), criterion([source("hr", 1, [])], "c2")];
    expect(totalOf(missing, [1, 1])).toMatchObject({
      value: null,
      reasons: ["criterion-missing"],
      status: "undefined",
    });
    expect(totalOf(missing, [1, 1], "rescale").standardError).toBeCloseTo(0.5, 12);
  });

  it("refuses a total whose levels are not given", () => {
    const level = aggregateCriterion(criterion([source("hr", 1, [3])]));
    const total = weightedSum({ personId: "p", levels: { c1: 3 } }, ideal([1]), "strict");
    expect(() => totalBand(total, [], error)).toThrow(/totalBand: levels must hold "c1"/);
    expect(() => totalBand(total, [level], { ...error, between: { variance: -1, pooled: null, df: 0 } })).toThrow(
      RangeError,
    );
  });
});
