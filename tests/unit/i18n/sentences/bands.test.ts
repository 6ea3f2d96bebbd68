import { describe, expect, it } from "vitest";
import { assumptionWords, bandWords } from "@/lib/i18n/sentences/bands";
import type { Words } from "@/lib/i18n/sentences/words";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import type { SourceRaterMeans } from "@/lib/scoring/aggregation/rater-means";
import { CRITERION_ASSUMPTIONS, TOTAL_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand, totalBand } from "@/lib/scoring/error/bands";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { readExamples } from "./examples";
import { levelOf, type Rated } from "./rated";

const kinds = ["hr", "manager", "peer", "customer"];

/** A campaign in which every person was rated by two raters of each kind, half a level apart. */
const campaign = (people: number, sourceIds: readonly string[] = kinds) =>
  campaignError(
    Array.from({ length: people }, (_, p): readonly SourceRaterMeans[] =>
      sourceIds.map((sourceId, s) => ({
        sourceId,
        raters: [0, 0.5].map((more, r) => ({ raterId: `${sourceId}-${r}`, mean: 2.5 + more + ((p + s) % 3) / 4 })),
      })),
    ),
    kinds,
    CRITERION_ASSUMPTIONS,
  );

const full: Rated = {
  hr: [[3, 4]],
  manager: [[4, 4]],
  peer: [
    [3, 4],
    [4, 4],
    [3, 3],
  ],
};

const band =
  (rated: Rated, error = campaign(0)) =>
  (words: Words) =>
    bandWords(levelBand(levelOf(rated), error), { figure: "level", scale: FIVE_POINT }, words);

const total = (words: Words) => {
  const level = levelOf(full);
  const ideal = {
    criteria: [{ criterionId: level.criterionId, weight: 1, lo: 3, hi: 5, mustHave: null }],
    mode: "range" as const,
    scale: FIVE_POINT,
  };
  const sum = weightedSum({ personId: "ana", levels: { [level.criterionId]: level.value } }, ideal, "strict");
  const error = campaignError([], kinds, TOTAL_ASSUMPTIONS);
  return bandWords(totalBand(sum, [level], error), { figure: "total", scale: FIVE_POINT }, words);
};

describe("bands in words", () => {
  readExamples("bands", {
    "assumed, every kind": band(full),
    "assumed, one rater of two kinds": band({ hr: [], manager: [[4, 3]] }),
    "assumed, three kinds missing": band({ ...full, peer: [], customer: [[1, 1]], hr: [] }),
    "mixed, three people": band(full, campaign(3)),
    "mixed, one kind without data": band(full, campaign(40, ["hr", "manager"])),
    "estimated, forty people": band(full, campaign(40)),
    "at the top of the scale": band({ manager: [[5, 5]] }),
    "a total": total,
    "no level": band({ hr: [] }),
    "only a withheld group": band({ peer: [[2, 2]], hr: [] }),
    "the assumption itself": (words) => assumptionWords(campaign(0), words),
    "the assumption with data": (words) => assumptionWords(campaign(12), words),
  });

  it("never prints a limit outside the scale in the plain sentence", () => {
    const { plain, expert } = band({ manager: [[5, 5]] })(wordsOf("en"));
    expect(plain).toContain("and 5.0");
    expect(expert).toMatch(/to 6\.\d\d/);
  });
});
