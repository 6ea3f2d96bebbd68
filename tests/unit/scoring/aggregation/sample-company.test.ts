import { describe, expect, it } from "vitest";
import { presets } from "@/lib/packs/kam-aptitudes/presets";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { sampleCriterionInputs } from "../sample-company";

/** The table of the sample company's notes; Hugo (c07) with his withheld customer group left out. */
const TABLE: readonly (readonly [string, string, readonly number[], number])[] = [
  ["c01", "Anaïs Kerboul-Diop", [4.28, 3.44, 4.15, 3.73, 3.71], 3.86],
  ["c02", "Mateusz Corbière", [3.42, 3.81, 3.46, 4.33, 4.15], 3.84],
  ["c03", "Leïla Benhaddou-Roche", [3.8, 3.62, 3.11, 3.6, 3.36], 3.51],
  ["c04", "Marcus Oyelaran-Finch", [4.18, 2.36, 4.25, 3.85, 3.56], 3.66],
  ["c05", "Solène Tréguivy", [3.07, 3.45, 2.97, 3.11, 3.44], 3.19],
  ["c06", "Priya Ramsworth-Cole", [3.02, 3.6, 3.16, 3.08, 4.23], 3.36],
  ["c07", "Hugo Lanthier-Ngo", [3.36, 3.45, 3.31, 2.76, 3.1], 3.18],
  ["c08", "Rhiannon Pembrake", [2.89, 3.54, 2.5, 2.68, 2.68], 2.86],
  ["c09", "Fatoumata Quillivic", [3.11, 3.22, 4.29, 2.84, 3.87], 3.41],
  ["c10", "Callum Dressmoor", [3.76, 3.23, 2.93, 3.35, 3.81], 3.39],
  ["c11", "Thomas Whitlow-Adeyemi", [3.26, 3.62, 2.93, 3.17, 3.08], 3.22],
  ["c12", "Inès Abergel-Stone", [3.36, 3.38, 3.26, 3.79, 3.43], 3.46],
];

function totalOf(candidateId: string): number | null {
  const levels = sampleCriterionInputs(candidateId).map(aggregateCriterion);
  const preset = presets.find((each) => each.id === "interdependent");
  if (preset === undefined) throw new Error("the interdependent preset is gone");
  const criteria = Object.entries(preset.criteria).map(([criterionId, { weight, target, mustHave }]) => ({
    criterionId,
    weight,
    lo: target.lo,
    hi: target.hi,
    mustHave,
  }));
  const person = {
    personId: candidateId,
    levels: Object.fromEntries(levels.map((level) => [level.criterionId, level.value])),
  };
  return weightedSum(person, { criteria, mode: "range", scale: FIVE_POINT }, "strict").value;
}

describe("the sample company", () => {
  it.each(TABLE)("%s %s has the levels and the total of its notes to two decimals", (id, _name, levels, total) => {
    expect(sampleCriterionInputs(id).map((input) => aggregateCriterion(input).value?.toFixed(2))).toEqual(
      levels.map((level) => level.toFixed(2)),
    );
    expect(totalOf(id)?.toFixed(2)).toBe(total.toFixed(2));
  });

  it("withholds Hugo's two customers without a trace of their answers", () => {
    for (const input of sampleCriterionInputs("c07")) {
      const customers = aggregateCriterion(input).terms.find((term) => term.id === "customer");
      if (input.criterionId === "team-builder") {
        expect(customers?.state).toBe("not-asked");
        continue;
      }
      expect(customers).toMatchObject({ state: "withheld", value: null, n: 0, amount: 0, weight: 0, indicators: [] });
      expect(customers?.observedIndicators).toBe(0);
    }
  });

  it("does not miss customers on team building, where they are asked nothing", () => {
    const team = sampleCriterionInputs("c01").map(aggregateCriterion)[3];
    expect(team?.coverage).toBe(1);
    expect(team?.status).toBe("ok");
  });
});
