import type { StaffScope } from "../access/scope";
import type { Campaign } from "../campaigns/schema";
import { forTenant } from "../db/tenant";
import { type FrameworkShape, frameworkShape, type RaterKind, raterKinds } from "../frameworks/schema";
import {
  type CampaignErrors,
  campaignErrors,
  isProtected,
  minimumRaters,
  personLevels,
  type SubmittedRatings,
} from "./rules";
import type { IndicatorRating, PersonResults } from "./schema";

/**
 * People on whom the reader still owes a scorecard. Until it is sent, no page and no export shows the reader anybody's
 * levels of that person, the person's own included (C3: blind until submitted).
 */
export async function listOwed(scope: StaffScope, candidateIds: readonly string[]): Promise<ReadonlySet<string>> {
  const owed = await forTenant(scope).assessment.findMany({
    where: { candidateId: { in: [...candidateIds] }, status: "draft", rater: { memberId: scope.memberId } },
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
          where: { campaignId: campaign.campaignId, status: "submitted" },
          select: {
            raterId: true,
            raterKind: true,
            ratings: { select: { indicatorId: true, level: true } },
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
    const submitted = isHidden ? [] : candidate.assessments.map(asSubmitted);
    return [
      {
        candidateId: id,
        name: candidate.name,
        jobTitle: candidate.jobTitle,
        visibility: isHidden ? "hidden" : "shown",
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

/** The structure of the framework that a campaign uses. */
export async function getShape(scope: StaffScope, campaign: Campaign): Promise<FrameworkShape> {
  const version = await forTenant(scope).frameworkVersion.findFirstOrThrow({
    where: { id: campaign.frameworkVersionId },
    select: { shape: true },
  });
  return frameworkShape.parse(version.shape);
}

/** Scorecards that the reader has opened and not sent yet, oldest first. */
export async function listDueScorecards(
  scope: StaffScope,
): Promise<readonly { assessmentId: string; candidateName: string }[]> {
  const rows = await forTenant(scope).assessment.findMany({
    where: { status: "draft", rater: { memberId: scope.memberId }, candidate: { archivedAt: null } },
    orderBy: { createdAt: "asc" },
    select: { id: true, candidate: { select: { name: true } } },
  });
  return rows.map(({ id, candidate }) => ({ assessmentId: id, candidateName: candidate.name }));
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
