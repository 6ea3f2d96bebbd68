import { describe, expect, it } from "vitest";
import { presets } from "@/lib/packs/kam-aptitudes/presets";
import sample from "@/lib/packs/kam-aptitudes/sample.json";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { raterMeans } from "@/lib/scoring/aggregation/rater-means";
import { raterTotals } from "@/lib/scoring/aggregation/rater-totals";
import { comparePeople } from "@/lib/scoring/compare";
import { CRITERION_ASSUMPTIONS, TOTAL_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand, totalBand } from "@/lib/scoring/error/bands";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { mustHaveProbability } from "@/lib/scoring/error/must-have-probability";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { sampleCriterionInputs } from "../sample-company";

const KINDS = ["hr", "manager", "peer", "customer"];
const preset = presets.find((each) => each.id === "interdependent");
const criteria = Object.entries(preset?.criteria ?? {}).map(([criterionId, { weight, target, mustHave }]) => ({
  criterionId,
  weight,
  ...target,
  mustHave,
}));
const ideal = { criteria, mode: "range" as const, scale: FIVE_POINT };
const people = sample.candidates.map(({ id }) => {
  const inputs = sampleCriterionInputs(id);
  const levels = inputs.map(aggregateCriterion);
  const byCriterion = Object.fromEntries(levels.map((level) => [level.criterionId, level.value]));
  return { inputs, levels, person: { personId: id, levels: byCriterion } };
});
const totalError = campaignError(
  people.map(({ inputs }) =>
    raterTotals(
      inputs,
      criteria.map((each) => each.weight),
    ),
  ),
  KINDS,
  TOTAL_ASSUMPTIONS,
);
const bands = people.map(({ levels, person }) => totalBand(weightedSum(person, ideal, "strict"), levels, totalError));
const compared = comparePeople(
  people.map(({ person }) => person),
  ideal,
  {
    order: "weighted-sum",
    policy: "strict",
    standardErrors: Object.fromEntries(
      people.map(({ person }, i) => [person.personId, bands[i]?.standardError ?? null]),
    ),
  },
);
const find = (id: string) => compared.find((each) => each.personId === id);

describe("the error of the sample company's figures", () => {
  it("gives every total a band that rests on an assumption in part", () => {
    expect(bands.every((band) => band.status === "mixed" && (band.standardError as number) > 0)).toBe(true);
  });

  it("does not tell Anaïs (c01) and Mateusz (c02) apart, and lets them share their places", () => {
    expect(compared.slice(0, 2).map((each) => each.personId)).toEqual(["c01", "c02"]);
    expect(compared[0]?.error?.aheadOfNext?.verdict).toBe("cannot-be-told-apart");
    expect(compared[0]?.error?.shownRank?.from).toBe(1);
    expect(compared[1]?.error?.shownRank?.from).toBe(1);
  });

  it("widens the band of Hugo (c07), whose customers are withheld, beyond that of anybody rated by the same kinds", () => {
    const hugo = find("c07")?.error?.standardError as number;
    const others = compared
      .filter((each) => each.personId !== "c07")
      .map((each) => each.error?.standardError as number);
    expect(hugo).toBeGreaterThan(Math.max(...others));
  });

  it("is fairly sure that Marcus (c04) misses the must-have on results", () => {
    const results = people.map(({ inputs }) => raterMeans(inputs[1] as (typeof inputs)[number]));
    const error = campaignError(results, KINDS, CRITERION_ASSUMPTIONS);
    const level = people.find(({ person }) => person.personId === "c04")?.levels[1];
    if (level === undefined) throw new Error("the sample company has lost Marcus");
    const band = levelBand(level, error);
    const probability = mustHaveProbability({ figure: level.value, standardError: band.standardError }, 3);
    expect(probability.verdict).toBe("failed");
    expect(find("c04")?.fit.eligible).toBe(false);
  });
});
