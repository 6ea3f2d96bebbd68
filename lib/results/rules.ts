import type { Campaign } from "../campaigns/schema";
import { type FrameworkShape, type RaterKind, raterKinds } from "../frameworks/schema";
import {
  aggregateCriterion,
  type CriterionInput,
  type CriterionLevel,
} from "../scoring/aggregation/aggregate-criterion";
import { raterMeans, type SourceRaterMeans } from "../scoring/aggregation/rater-means";
import { raterTotals } from "../scoring/aggregation/rater-totals";
import { CRITERION_ASSUMPTIONS, TOTAL_ASSUMPTIONS } from "../scoring/error/assumptions";
import { type CampaignError, campaignError } from "../scoring/error/campaign-error";
import { FIVE_POINT, type Ideal } from "../scoring/types";

/** A submitted assessment as the engine needs it. */
export interface SubmittedRatings {
  readonly raterId: string;
  readonly raterKind: RaterKind;
  /** By indicator id; null = not observed. */
  readonly levels: Readonly<Record<string, number | null>>;
}

/** Campaigns as they are offered: latest first, the standing round last, which was asked of nobody in particular. */
export function inOrder<C extends Pick<Campaign, "isStanding">>(latestFirst: readonly C[]): readonly C[] {
  return [...latestFirst.filter((each) => !each.isStanding), ...latestFirst.filter((each) => each.isStanding)];
}

/**
 * The campaign that figures rest on: the one asked for when it is offered; else the first in which somebody shown has sent
 * answers; else the first.
 * @param offered in the order of `inOrder`; at least one
 * @param answeredIn ids of those in which somebody shown has sent answers
 * @throws RangeError when none is offered
 */
export function campaignShown<C extends Pick<Campaign, "campaignId">>(
  offered: readonly C[],
  answeredIn: ReadonlySet<string>,
  askedId: string | null,
): C {
  const shown =
    offered.find(({ campaignId }) => campaignId === askedId) ??
    offered.find(({ campaignId }) => answeredIn.has(campaignId)) ??
    offered[0];
  if (!shown) throw new RangeError("campaignShown: no campaign is offered");
  return shown;
}

/** Whether people may be compared on it: what was said in a development campaign selects nobody, as its notice promises. */
export function isComparable({ purpose }: Pick<Campaign, "purpose">): boolean {
  return purpose !== "development";
}

type Settings = Pick<Campaign, "sourceWeights" | "minItemShare" | "minPeers" | "minCustomers">;

/** Fewest raters of a kind that may be shown or counted. Self, HR and managers answer under their name. */
export function minimumRaters(kind: RaterKind, settings: Pick<Settings, "minPeers" | "minCustomers">): number {
  if (kind === "peer") return settings.minPeers;
  if (kind === "customer") return settings.minCustomers;
  return 1;
}

/** From this difference on, in levels, two views of one indicator are worth talking about; less is within what levels can tell. */
const wideDifference = 2;

/** Whether two raters' levels lie far apart; never when one of them did not observe. */
export function differsWidely(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) >= wideDifference;
}

/** Whether answers of this kind are shown as a group only. */
export function isProtected(kind: RaterKind): boolean {
  return kind === "peer" || kind === "customer";
}

/** What the engine aggregates for one person, criterion by criterion, under the campaign's settings. */
export function criterionInputs(
  shape: FrameworkShape,
  settings: Settings,
  assessments: readonly SubmittedRatings[],
): readonly CriterionInput[] {
  return shape.criteria.map((criterion) => ({
    criterionId: criterion.id,
    indicators: criterion.indicators.map(({ id }) => ({ indicatorId: id, weight: 1 })),
    sources: raterKinds.map((kind) => ({
      sourceId: kind,
      weight: settings.sourceWeights[kind] ?? 0,
      minimumRaters: minimumRaters(kind, settings),
      indicatorIds: criterion.indicators.filter(({ askedOf }) => askedOf.includes(kind)).map(({ id }) => id),
      raters: assessments
        .filter(({ raterKind }) => raterKind === kind)
        .map(({ raterId, levels }) => ({ raterId, levels })),
    })),
    minItemShare: settings.minItemShare,
    scale: FIVE_POINT,
  }));
}

/** A person's level on every criterion, in the framework's order, under the campaign's settings. */
export function personLevels(
  shape: FrameworkShape,
  settings: Settings,
  assessments: readonly SubmittedRatings[],
): readonly CriterionLevel[] {
  return criterionInputs(shape, settings, assessments).map(aggregateCriterion);
}

/** How much raters err in a campaign: on each criterion, and on totals under given weights. */
export interface CampaignErrors {
  readonly byCriterion: Readonly<Record<string, CampaignError>>;
  readonly total: CampaignError;
}

/** The error on one criterion of the framework. */
export function errorOn(errors: CampaignErrors, criterionId: string): CampaignError {
  const error = errors.byCriterion[criterionId];
  if (!error) throw new RangeError(`errorOn: no error for criterion ${criterionId}`);
  return error;
}

/** Weights of an ideal profile by criterion. */
export function weightsOf(ideal: Ideal): Readonly<Record<string, number>> {
  return Object.fromEntries(ideal.criteria.map(({ criterionId, weight }) => [criterionId, weight]));
}

/**
 * From this many people on, what raters of a protected kind differ by is used: pooled over fewer, a figure that anybody
 * can read would show the spread of one small group.
 */
const peopleForProtectedSpread = 5;

/**
 * The error that bands of one campaign rest on: assumptions, and what its own raters show.
 * @param people the submitted assessments of everybody in the campaign, one list per person
 * @param weights of the criteria in totals, 0 or more, by criterion id
 */
export function campaignErrors(
  shape: FrameworkShape,
  settings: Settings,
  people: readonly (readonly SubmittedRatings[])[],
  weights: Readonly<Record<string, number>>,
): CampaignErrors {
  const scored = raterKinds.filter((kind) => (settings.sourceWeights[kind] ?? 0) > 0);
  const inputs = people.map((assessments) => criterionInputs(shape, settings, assessments));
  const byCriterion = shape.criteria.map(({ id }, place) => {
    const rated = inputs.map((criteria) => raterMeans(criteria[place] as CriterionInput));
    return [id, campaignError(withoutFewProtected(rated), scored, CRITERION_ASSUMPTIONS)] as const;
  });
  const totals = inputs.map((criteria) =>
    raterTotals(
      criteria,
      shape.criteria.map(({ id }) => weights[id] ?? 0),
    ),
  );
  return {
    byCriterion: Object.fromEntries(byCriterion),
    total: campaignError(withoutFewProtected(totals), scored, TOTAL_ASSUMPTIONS),
  };
}

/** Leaves protected kinds out where too few people have such a group: their error is then the assumption alone. */
function withoutFewProtected(
  people: readonly (readonly SourceRaterMeans[])[],
): readonly (readonly SourceRaterMeans[])[] {
  const isFew = (kind: string) =>
    (kind === "peer" || kind === "customer") &&
    people.filter((sources) => sources.some(({ sourceId }) => sourceId === kind)).length < peopleForProtectedSpread;
  return people.map((sources) => sources.filter(({ sourceId }) => !isFew(sourceId)));
}
