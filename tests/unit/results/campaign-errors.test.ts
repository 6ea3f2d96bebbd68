import { describe, expect, it } from "vitest";
import { campaignDefaults } from "@/lib/campaigns/schema";
import type { RaterKind } from "@/lib/frameworks/schema";
import { campaignErrors, personLevels, type SubmittedRatings } from "@/lib/results/rules";
import { CRITERION_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";

const kinds: RaterKind[] = ["self", "hr", "manager", "peer", "customer"];
const shape = {
  criteria: [
    {
      id: "c",
      indicators: [
        { id: "c.1", askedOf: kinds },
        { id: "c.2", askedOf: kinds },
      ],
    },
  ],
};
const settings = { ...campaignDefaults, minCustomers: 3 };

function rated(raterKind: RaterKind, ...levels: number[]): SubmittedRatings[] {
  return levels.map((level, i) => ({ raterId: `${raterKind}${i}`, raterKind, levels: { "c.1": level, "c.2": level } }));
}

const errorOf = (people: SubmittedRatings[][], kind: string) =>
  campaignErrors(shape, settings, people, { c: 1 }).byCriterion.c?.kinds[kind];
const assumed = CRITERION_ASSUMPTIONS.raterSd ** 2;

describe("the error of a campaign", () => {
  it("says nothing of how a small group of peers differs while few people have one", () => {
    const one = [rated("peer", 1, 5, 5)];
    const four = Array.from({ length: 4 }, () => rated("peer", 1, 5, 5));
    for (const people of [one, four])
      expect(errorOf(people, "peer")).toMatchObject({ variance: assumed, df: 0, pooled: null });
  });

  it("uses the peers once five people have such a group", () => {
    const error = errorOf(
      Array.from({ length: 5 }, () => rated("peer", 1, 5, 5)),
      "peer",
    );
    expect(error?.df).toBe(10);
    expect(error?.variance).toBeGreaterThan(assumed);
  });

  it("uses what HR raters of one person differ by at once: they answer under their name", () => {
    expect(errorOf([rated("hr", 2, 4)], "hr")).toMatchObject({ df: 1, pooled: 2 });
  });

  it("leaves a group under its threshold out altogether", () => {
    const people = Array.from({ length: 6 }, () => [...rated("hr", 3), ...rated("customer", 1, 5)]);
    expect(errorOf(people, "customer")).toMatchObject({ df: 0 });
    expect(personLevels(shape, settings, people[0] ?? [])[0]?.value).toBe(3);
  });

  it("knows nothing of self-assessments, which are never scored", () => {
    expect(errorOf([rated("self", 1, 5)], "self")).toBeUndefined();
  });
});
