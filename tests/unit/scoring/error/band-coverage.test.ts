import { describe, expect, it } from "vitest";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { raterMeans } from "@/lib/scoring/aggregation/rater-means";
import { CRITERION_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand } from "@/lib/scoring/error/bands";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { normalDraw } from "@/lib/stats/normal-draw";
import type { RandomStream } from "@/lib/stats/random";
import { randomStream } from "@/lib/stats/random";

const KINDS = [
  { id: "hr", weight: 0.25, raters: 1 },
  { id: "manager", weight: 0.35, raters: 1 },
  { id: "peer", weight: 0.2, raters: 3 },
  { id: "customer", weight: 0.2, raters: 3 },
];

const PEOPLE = 1_200;

/** A person's true level, what each kind sees of it, and what raters make of that; levels on a scale without ends. */
function drawPerson(stream: RandomStream, raterSd: number, kindSd: number, customersAnswer: boolean) {
  const level = 3 + 0.6 * normalDraw(stream);
  const seen = KINDS.map(() => level + kindSd * normalDraw(stream));
  const truth = KINDS.reduce((at, kind, i) => at + kind.weight * (seen[i] as number), 0);
  const sources = KINDS.map((kind, i) => ({
    sourceId: kind.id,
    weight: kind.weight,
    minimumRaters: 1,
    indicatorIds: ["a"],
    raters: Array.from({ length: kind.id === "customer" && !customersAnswer ? 0 : kind.raters }, (_, r) => ({
      raterId: `${kind.id}-${r}`,
      levels: { a: (seen[i] as number) + raterSd * normalDraw(stream) },
    })),
  }));
  const input = {
    criterionId: "c1",
    indicators: [{ indicatorId: "a", weight: 1 }],
    sources,
    minItemShare: 2 / 3,
    scale: { min: -100, max: 100 },
  };
  return { truth, input };
}

/** Share of the people, in campaigns of the given size, whose 95 % and 68 % bands hold their true level. */
function coverage(campaignSize: number, raterSd: number, kindSd: number, customersAnswer: boolean) {
  const stream = randomStream(20260801);
  let light = 0;
  let dark = 0;
  let people = 0;
  while (people < PEOPLE) {
    const campaign = Array.from({ length: campaignSize }, () => drawPerson(stream, raterSd, kindSd, customersAnswer));
    const error = campaignError(
      campaign.map(({ input }) => raterMeans(input)),
      KINDS.map((kind) => kind.id),
      CRITERION_ASSUMPTIONS,
    );
    for (const { truth, input } of campaign) {
      const band = levelBand(aggregateCriterion(input), error);
      if (truth >= (band.light?.lower ?? 0) && truth <= (band.light?.upper ?? 0)) light++;
      if (truth >= (band.dark?.lower ?? 0) && truth <= (band.dark?.upper ?? 0)) dark++;
    }
    people += campaignSize;
  }
  return { light: light / people, dark: dark / people };
}

/** Four standard errors of a share. */
const noise = (share: number) => 4 * Math.sqrt((share * (1 - share)) / PEOPLE);

describe("how often a band holds the true level, by simulation", () => {
  it.each([
    ["one person alone, everybody answering", 1, true],
    ["one person alone, customers absent", 1, false],
    ["twelve people, customers absent", 12, false],
    ["sixty people, customers absent", 60, false],
  ])("at least as often as it says when the assumption is right: %s", (_, size, answer) => {
    const { light, dark } = coverage(size, 0.6, 0.4, answer);
    expect(light).toBeGreaterThan(0.95 - noise(0.95));
    expect(dark).toBeGreaterThan(0.68 - noise(0.68));
    // A band that always holds would be of no use.
    expect(light).toBeLessThan(0.98);
  });

  it("less often when raters err half as much again as assumed, more often when half as much", () => {
    const worse = coverage(12, 0.9, 0.6, true);
    const better = coverage(12, 0.3, 0.2, true);
    // 40,000 people: 83 % and 52 % hold instead of 95 % and 68 % when the assumption is too low, above 99 % when too high.
    expect(worse.light).toBeGreaterThan(0.83 - noise(0.83));
    expect(worse.light).toBeLessThan(0.83 + noise(0.83));
    expect(worse.dark).toBeGreaterThan(0.52 - noise(0.52));
    expect(better.light).toBeGreaterThan(0.99);
    expect(better.dark).toBeGreaterThan(0.9);
  });
});
