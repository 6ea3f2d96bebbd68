import { z } from "zod";
import type { StaffScope, TenantScope } from "../access/scope";
import { localised } from "../campaigns/schema";
import { forTenant } from "../db/tenant";
import { getFramework } from "../frameworks/queries";
import { criteriaAskedOf } from "../frameworks/rules";
import type { Framework, RaterKind } from "../frameworks/schema";
import type { Locale } from "../i18n/locales";
import { isProtected } from "../results/rules";
import { invitationState } from "./rules";
import type { AssessmentRow, GivenAnswers, InvitationRow, OwnScorecard, Scorecard } from "./schema";

/** What of a rating its own rater sees. */
export const ratingColumns = { indicatorId: true, level: true, notObserved: true, evidence: true } as const;

/** Stored ratings as forms hold them, by indicator id. */
export function answersOf(
  rows: readonly { indicatorId: string; level: number | null; notObserved: boolean; evidence: string | null }[],
): GivenAnswers {
  return Object.fromEntries(
    rows.map(({ indicatorId, level, notObserved, evidence }) => [
      indicatorId,
      { answer: notObserved ? "not-observed" : level, evidence: evidence ?? "" },
    ]),
  );
}

/** A framework version in one language, cut to what one kind of rater is asked. */
export async function getFrameworkFor(
  scope: TenantScope,
  frameworkVersionId: string,
  kind: RaterKind,
  locale: Locale,
): Promise<Framework> {
  const framework = await getFramework(scope, frameworkVersionId, locale);
  return { ...framework, criteria: criteriaAskedOf(framework, kind) };
}

/** The member's own scorecard; null when absent, another organisation's, another member's, or not an id at all. */
export async function findScorecard(
  scope: StaffScope,
  assessmentId: string,
  locale: Locale,
): Promise<Scorecard | null> {
  if (!z.uuid().safeParse(assessmentId).success) return null;
  const row = await forTenant(scope).assessment.findFirst({
    where: { id: assessmentId, rater: { memberId: scope.memberId } },
    select: {
      status: true,
      submittedAt: true,
      frameworkVersionId: true,
      raterKind: true,
      candidate: { select: { id: true, name: true, jobTitle: true } },
      campaign: { select: { id: true, name: true, state: true, isStanding: true, closesOn: true } },
      reopenings: { select: { reason: true, authorName: true, madeAt: true }, orderBy: { madeAt: "desc" } },
      ratings: { select: ratingColumns },
    },
  });
  if (!row) return null;
  const { id: campaignId, name, ...campaign } = row.campaign;
  return {
    assessmentId,
    campaign: { ...campaign, campaignId, name: localised.parse(name)[locale] },
    reopenings: row.reopenings,
    candidateId: row.candidate.id,
    candidateName: row.candidate.name,
    jobTitle: row.candidate.jobTitle,
    status: row.status,
    submittedAt: row.submittedAt,
    framework: await getFrameworkFor(scope, row.frameworkVersionId, row.raterKind, locale),
    answers: answersOf(row.ratings),
  };
}

/**
 * The member's own scorecard on a candidate that a page about them leads to: one still to be sent, nearest deadline first,
 * whatever the campaign; else the one sent in the campaign shown; else the one sent in the standing round. Null when a new
 * one can be started.
 */
export async function findOwnScorecard(
  scope: StaffScope,
  candidateId: string,
  campaignId: string,
): Promise<OwnScorecard | null> {
  const openId = await findOpenScorecard(scope, candidateId);
  if (openId) return { assessmentId: openId, status: "draft" };
  const sent = await forTenant(scope).assessment.findMany({
    where: {
      candidateId,
      status: "submitted",
      rater: { memberId: scope.memberId },
      OR: [{ campaignId }, { campaign: { isStanding: true } }],
    },
    select: { id: true, campaignId: true },
  });
  const shown = sent.find((card) => card.campaignId === campaignId) ?? sent[0];
  return shown ? { assessmentId: shown.id, status: "submitted" } : null;
}

/** Id of the member's scorecard on a candidate that is still to be sent, nearest deadline first; null when there is none. */
export async function findOpenScorecard(scope: StaffScope, candidateId: string): Promise<string | null> {
  const row = await forTenant(scope).assessment.findFirst({
    where: { candidateId, status: "draft", rater: { memberId: scope.memberId }, campaign: { state: "running" } },
    orderBy: [{ campaign: { closesOn: { sort: "asc", nulls: "last" } } }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The links to a candidate's self-assessment in one campaign, latest first. Those of other raters are no part of it. */
export async function listInvitations(
  scope: StaffScope,
  candidateId: string,
  campaignId: string,
  now = new Date(),
): Promise<readonly InvitationRow[]> {
  const rows = await forTenant(scope).invitation.findMany({
    where: { assessment: { candidateId, campaignId, raterKind: "self" } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true, createdAt: true, expiresAt: true, revokedAt: true, _count: { select: { sessions: true } } },
  });
  return rows.map((row) => ({
    invitationId: row.id,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    state: invitationState(row, now),
    devices: row._count.sessions,
  }));
}

/** Who rates a candidate in one campaign: the person first, then HR and managers, then the groups. */
export async function listAssessments(
  scope: StaffScope,
  candidateId: string,
  campaignId: string,
): Promise<readonly AssessmentRow[]> {
  const rows = await forTenant(scope).assessment.findMany({
    where: { candidateId, campaignId, status: { not: "planned" } },
    orderBy: [{ raterKind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      raterKind: true,
      status: true,
      submittedAt: true,
      campaign: { select: { state: true } },
      rater: { select: { name: true, memberId: true } },
    },
  });
  return rows.map(({ id, rater, campaign, submittedAt, ...row }) => ({
    ...row,
    assessmentId: id,
    raterName: isProtected(row.raterKind) ? null : rater.name,
    submittedAt: isProtected(row.raterKind) ? null : submittedAt,
    isOpen: row.status === "draft" && campaign.state === "running",
    isMine: rater.memberId === scope.memberId,
  }));
}
