import type { StaffScope } from "../access/scope";
import { listCampaignsOf } from "../campaigns/queries";
import { type Campaign, localised } from "../campaigns/schema";
import { forTenant } from "../db/tenant";
import { type FrameworkShape, frameworkShape, type RaterKind, raterKinds } from "../frameworks/schema";
import type { Locale } from "../i18n/locales";
import {
  type CampaignErrors,
  campaignErrors,
  campaignShown,
  inOrder,
  isComparable,
  isProtected,
  minimumRaters,
  personLevels,
  type SubmittedRatings,
} from "./rules";
import type { CampaignChoice, DueScorecard, IndicatorRating, PersonResults, SelfBeside } from "./schema";

/**
 * Which campaign the figures of these people rest on, and the others they could rest on.
 * @param asked id from the address; unknown and foreign ones count as none
 * @param toCompare leaves development campaigns out
 */
export async function chooseCampaign(
  scope: StaffScope,
  candidateIds: readonly string[] | "everybody",
  { asked, locale, toCompare = false }: { asked: string | null; locale: Locale; toCompare?: boolean },
): Promise<CampaignChoice> {
  const [all, answered] = await Promise.all([
    listCampaignsOf(scope, candidateIds, locale),
    listAnswered(scope, candidateIds),
  ]);
  const campaigns = inOrder(toCompare ? all.filter(isComparable) : all);
  const isOffered = new Set(campaigns.map(({ campaignId }) => campaignId));
  const offered = answered.filter(({ campaignId }) => isOffered.has(campaignId));
  const ids = candidateIds === "everybody" ? [] : candidateIds;
  const has = (rows: typeof answered, id: string) => rows.some(({ candidateId }) => candidateId === id);
  return {
    campaign: campaignShown(campaigns, new Set(offered.map(({ campaignId }) => campaignId)), asked),
    campaigns,
    developmentOnlyIds: ids.filter((id) => has(answered, id) && !has(offered, id)),
  };
}

/** In which campaigns answers were sent about these people; about everybody, without saying whom. */
async function listAnswered(
  scope: StaffScope,
  candidateIds: readonly string[] | "everybody",
): Promise<readonly { campaignId: string; candidateId: string | null }[]> {
  const { assessment } = forTenant(scope);
  if (candidateIds === "everybody") {
    const rows = await assessment.groupBy({ by: ["campaignId"], where: { status: "submitted" } });
    return rows.map(({ campaignId }) => ({ campaignId, candidateId: null }));
  }
  return assessment.groupBy({
    by: ["campaignId", "candidateId"],
    where: { candidateId: { in: [...candidateIds] }, status: "submitted" },
  });
}

/**
 * An own scorecard that is still to be sent: opened or asked for, and its campaign takes answers. What was planned is not
 * asked yet; what a campaign closed over will never be sent, so it hides nothing any more.
 */
function owedBy(scope: StaffScope) {
  return { status: "draft", rater: { memberId: scope.memberId }, campaign: { state: "running" } } as const;
}

/**
 * People on whom the reader still owes a scorecard, in whatever campaign. Until it is sent, no page and no export shows the
 * reader anybody's levels of that person, the person's own included (C3: blind until submitted).
 */
export async function listOwed(scope: StaffScope, candidateIds: readonly string[]): Promise<ReadonlySet<string>> {
  const owed = await forTenant(scope).assessment.findMany({
    where: { candidateId: { in: [...candidateIds] }, ...owedBy(scope) },
    select: { candidateId: true },
  });
  return new Set(owed.map(({ candidateId }) => candidateId));
}

/**
 * Results of several people in one campaign, in the order of the ids. Ids that are absent or another organisation's are
 * left out. What may not be seen is not loaded into the answer.
 */
export async function listResults(
  scope: StaffScope,
  campaign: Campaign,
  candidateIds: readonly string[],
): Promise<readonly PersonResults[]> {
  const database = forTenant(scope);
  const [version, candidates, owed] = await Promise.all([
    database.frameworkVersion.findFirstOrThrow({ where: { id: campaign.frameworkVersionId }, select: { shape: true } }),
    database.candidate.findMany({
      where: { id: { in: [...candidateIds] } },
      select: {
        id: true,
        name: true,
        jobTitle: true,
        assessments: {
          where: { campaignId: campaign.campaignId, status: { not: "planned" } },
          select: {
            raterId: true,
            raterKind: true,
            status: true,
            ratings: { select: { indicatorId: true, level: true }, where: { assessment: { status: "submitted" } } },
          },
          orderBy: { id: "asc" },
        },
      },
    }),
    listOwed(scope, candidateIds),
  ]);
  const shape = frameworkShape.parse(version.shape);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return candidateIds.flatMap((id) => {
    const candidate = byId.get(id);
    if (!candidate) return [];
    const isHidden = owed.has(id);
    const submitted = isHidden
      ? []
      : candidate.assessments.filter(({ status }) => status === "submitted").map(asSubmitted);
    return [
      {
        candidateId: id,
        name: candidate.name,
        jobTitle: candidate.jobTitle,
        visibility: isHidden ? "hidden" : candidate.assessments.length > 0 ? "shown" : "absent",
        levels: personLevels(shape, campaign, submitted),
        raters: countRaters(submitted, campaign),
      } as const,
    ];
  });
}

function asSubmitted(row: {
  raterId: string;
  raterKind: RaterKind;
  ratings: { indicatorId: string; level: number | null }[];
}): SubmittedRatings {
  return {
    raterId: row.raterId,
    raterKind: row.raterKind,
    levels: Object.fromEntries(row.ratings.map(({ indicatorId, level }) => [indicatorId, level])),
  };
}

function countRaters(submitted: readonly SubmittedRatings[], campaign: Campaign): Partial<Record<RaterKind, number>> {
  const counts: Partial<Record<RaterKind, number>> = {};
  for (const kind of raterKinds) {
    const n = submitted.filter(({ raterKind }) => raterKind === kind).length;
    if (n > 0 && n >= minimumRaters(kind, campaign)) counts[kind] = n;
  }
  return counts;
}

/**
 * The single levels behind a person's results: of self, HR and managers, who answer under their name; never of protected
 * groups. Empty when the reader still owes a scorecard.
 * @param withEvidence whether the reader may read the evidence notes (permission `evidence:read`)
 */
export async function listIndicatorRatings(
  scope: StaffScope,
  campaign: Campaign,
  candidateId: string,
  withEvidence: boolean,
): Promise<readonly IndicatorRating[]> {
  if ((await listOwed(scope, [candidateId])).has(candidateId)) return [];
  const named = raterKinds.filter((kind) => !isProtected(kind));
  const rows = await forTenant(scope).rating.findMany({
    where: {
      assessment: { candidateId, campaignId: campaign.campaignId, status: "submitted", raterKind: { in: named } },
    },
    select: {
      indicatorId: true,
      level: true,
      notObserved: true,
      evidence: true,
      assessment: { select: { raterKind: true, rater: { select: { name: true } } } },
    },
    orderBy: [{ indicatorId: "asc" }, { assessmentId: "asc" }],
  });
  return rows.map(({ assessment, evidence, ...rating }) => ({
    ...rating,
    raterKind: assessment.raterKind,
    raterName: assessment.rater.name,
    evidence: withEvidence ? evidence : null,
  }));
}

/**
 * The person's own answers in the campaign of a scorecard that the reader has sent. Nobody else's: not those of colleagues
 * on the panel, and never those of protected groups.
 */
export async function getSelfBeside(scope: StaffScope, campaignId: string, candidateId: string): Promise<SelfBeside> {
  if ((await listOwed(scope, [candidateId])).has(candidateId)) return { state: "hidden" };
  const row = await forTenant(scope).assessment.findFirst({
    where: { campaignId, candidateId, raterKind: "self", status: "submitted" },
    select: { ratings: { select: { indicatorId: true, level: true } } },
  });
  if (!row) return { state: "not-sent" };
  return {
    state: "sent",
    levels: Object.fromEntries(row.ratings.map(({ indicatorId, level }) => [indicatorId, level])),
  };
}

/** The structure of the framework that a campaign uses. */
export async function getShape(scope: StaffScope, campaign: Campaign): Promise<FrameworkShape> {
  const version = await forTenant(scope).frameworkVersion.findFirstOrThrow({
    where: { id: campaign.frameworkVersionId },
    select: { shape: true },
  });
  return frameworkShape.parse(version.shape);
}

/** Scorecards that the reader owes, the nearest deadline first, then the oldest. */
export async function listDueScorecards(scope: StaffScope, locale: Locale): Promise<readonly DueScorecard[]> {
  const rows = await forTenant(scope).assessment.findMany({
    where: { ...owedBy(scope), candidate: { archivedAt: null } },
    orderBy: [{ campaign: { closesOn: { sort: "asc", nulls: "last" } } }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      candidate: { select: { name: true } },
      campaign: { select: { name: true, isStanding: true, closesOn: true } },
    },
  });
  return rows.map(({ id, candidate, campaign }) => ({
    assessmentId: id,
    candidateName: candidate.name,
    campaignName: campaign.isStanding ? null : localised.parse(campaign.name)[locale],
    closesOn: campaign.closesOn,
  }));
}

/**
 * How much the campaign's raters err, over everybody rated in it. Nothing of a single person can be read from it: it is the
 * same for all, and holds pooled variances only.
 * @param weights of the criteria in totals, by criterion id
 */
export async function getCampaignErrors(
  scope: StaffScope,
  campaign: Campaign,
  weights: Readonly<Record<string, number>>,
): Promise<CampaignErrors> {
  const [shape, rows] = await Promise.all([
    getShape(scope, campaign),
    forTenant(scope).assessment.findMany({
      where: { campaignId: campaign.campaignId, status: "submitted", raterKind: { not: "self" } },
      select: {
        candidateId: true,
        raterId: true,
        raterKind: true,
        ratings: { select: { indicatorId: true, level: true } },
      },
      orderBy: { id: "asc" },
    }),
  ]);
  const people = new Map<string, typeof rows>();
  for (const row of rows) people.set(row.candidateId, [...(people.get(row.candidateId) ?? []), row]);
  return campaignErrors(
    shape,
    campaign,
    [...people.values()].map((assessments) => assessments.map(asSubmitted)),
    weights,
  );
}
