import { mean } from "../../stats/mean";
import { sum } from "../../stats/sum";
import { variance } from "../../stats/variance";
import type { SourceRaterMeans } from "../aggregation/rater-means";
import { requireAtLeast, requireDistinct, requireFinite } from "../require";
import type { Reason } from "../result";
import { seal } from "../result";
import type { ErrorAssumptions } from "./assumptions";

/** One variance, in squared levels: the compromise, and what it was made of. */
export interface ErrorVariance {
  /** the compromise of assumption and data, above 0 */
  readonly variance: number;
  /** the campaign's own estimate, possibly negative for `between`; null without degrees of freedom */
  readonly pooled: number | null;
  /** degrees of freedom of the campaign's own estimate, 0 or more */
  readonly df: number;
}

/** How much raters err in one campaign, on one criterion or on totals. */
export interface CampaignError {
  /** among raters of one kind about one person, by source id */
  readonly kinds: Readonly<Record<string, ErrorVariance>>;
  /** among the kinds' means about one person, beyond rater error */
  readonly between: ErrorVariance;
  readonly assumptions: ErrorAssumptions;
  /** people in the campaign */
  readonly n: number;
  readonly reasons: readonly Reason[];
}

/**
 * Error variances of a campaign: for each kind a compromise of an assumption and of the variance among its raters within
 * a person, pooled over the people, `v = (nu0 s0^2 + nu q^2) / (nu0 + nu)`; the same for what kinds differ by beyond
 * that. A kind with one rater per person keeps the assumption and borrows no other kind's error.
 * @param people per person the counted sources with one figure per rater, in levels: from `raterMeans` for one criterion,
 *   from `raterTotals` for totals
 * @param sourceIds the kinds that may count, also those nobody rated as yet
 * @param assumptions standard deviations in levels and their degrees of freedom, all above 0
 * @returns variances in squared levels, above 0; `negative-estimate` when the moments of the kinds' means were negative,
 *   in which case 0 enters the compromise and the raw figure stays in `pooled`
 * Missing: a person with one rater of a kind says nothing about that kind's error, one with one kind nothing about
 *   differences between kinds; no data at all: the assumptions, with 0 degrees of freedom.
 * @throws RangeError naming the argument: assumptions not above 0, figures that are not finite, sources given twice
 * Source: `scoring.md` section 4.3; Gelman et al. (2013), Bayesian Data Analysis, section 2.6 (scaled inverse chi-square).
 */
export function campaignError(
  people: readonly (readonly SourceRaterMeans[])[],
  sourceIds: readonly string[],
  assumptions: ErrorAssumptions,
): CampaignError {
  requireCampaign(people, sourceIds, assumptions);
  const { raterSd, raterDf, kindSd, kindDf } = assumptions;
  const kinds = Object.fromEntries(
    sourceIds.map((id) => [id, compromise(raterSd, raterDf, withinKind(people, id))]),
  ) as Record<string, ErrorVariance>;
  const between = betweenKinds(people, (id) => kinds[id]?.variance ?? raterSd * raterSd);
  return seal({
    kinds,
    between: compromise(kindSd, kindDf, between),
    assumptions: { ...assumptions },
    n: people.length,
    reasons: between.pooled !== null && between.pooled < 0 ? ["negative-estimate"] : [],
  });
}

type Pooled = Omit<ErrorVariance, "variance">;

function compromise(sd: number, df: number, own: Pooled): ErrorVariance {
  const data = own.df * Math.max(0, own.pooled ?? 0);
  return { variance: (df * sd * sd + data) / (df + own.df), ...own };
}

/** Variance among a kind's raters within a person, pooled over the people. */
function withinKind(people: readonly (readonly SourceRaterMeans[])[], sourceId: string): Pooled {
  const groups = people
    .flatMap((sources) => sources.filter((source) => source.sourceId === sourceId))
    .map((source) => source.raters.map((rater) => rater.mean))
    .filter((means) => means.length > 1);
  return pool(groups.map((means) => ({ estimate: variance(means), df: means.length - 1 })));
}

/** Variance among the kinds' means within a person, less what their raters' error puts there, pooled over the people. */
function betweenKinds(
  people: readonly (readonly SourceRaterMeans[])[],
  raterVariance: (sourceId: string) => number,
): Pooled {
  const groups = people.map((sources) => sources.filter((source) => source.raters.length > 0));
  return pool(
    groups
      .filter((sources) => sources.length > 1)
      .map((sources) => {
        const means = sources.map((source) => mean(source.raters.map((rater) => rater.mean)));
        const error = mean(sources.map((source) => raterVariance(source.sourceId) / source.raters.length));
        return { estimate: variance(means) - error, df: sources.length - 1 };
      }),
  );
}

function pool(estimates: readonly { readonly estimate: number; readonly df: number }[]): Pooled {
  const df = sum(estimates.map((each) => each.df));
  return { pooled: df === 0 ? null : sum(estimates.map((each) => each.df * each.estimate)) / df, df };
}

function requireCampaign(
  people: readonly (readonly SourceRaterMeans[])[],
  sourceIds: readonly string[],
  assumptions: ErrorAssumptions,
): void {
  requireDistinct("campaignError: sourceIds", sourceIds);
  for (const [p, sources] of people.entries()) {
    const where = `campaignError: people[${p}]`;
    requireDistinct(
      where,
      sources.map((source) => source.sourceId),
    );
    for (const { sourceId, raters } of sources) {
      for (const rater of raters) requireFinite(`${where}.${sourceId}.${rater.raterId}`, rater.mean);
    }
  }
  for (const key of ["raterSd", "raterDf", "kindSd", "kindDf"] as const) {
    requireAtLeast(`campaignError: assumptions.${key}`, assumptions[key], Number.MIN_VALUE);
  }
}
