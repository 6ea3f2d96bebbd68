import type { StaffScope } from "../../access/scope";
import { hashToken, newToken } from "../../access/tokens";
import { getStandingCampaign } from "../../campaigns/queries";
import { forTenant } from "../../db/tenant";
import { defaultLocale } from "../../i18n/locales";
import { done, type Outcome, refused } from "../../outcome";
import { findOpenScorecard } from "../queries";
import { expiryOf } from "../rules";
import type { CreatedInvitation, CreateInvitationInput, RevokeInvitationInput, StartScorecardInput } from "../schema";

const nobody = () => refused("invalid", { fields: { candidateId: "unknown-choice" } });

/**
 * Makes a personal link to a candidate's self-assessment in the standing round, and the assessment itself when there is
 * none yet. Links made before keep working until they expire or are revoked.
 */
export async function createInvitation(
  scope: StaffScope,
  { candidateId, days }: CreateInvitationInput,
  now = new Date(),
): Promise<Outcome<CreatedInvitation>> {
  const database = forTenant(scope);
  const candidate = await database.candidate.findFirst({
    where: { id: candidateId },
    select: { name: true, locale: true, archivedAt: true },
  });
  if (!candidate) return nobody();
  if (candidate.archivedAt) return refused("archived");
  const token = newToken();
  const expiresAt = expiryOf(now, days);
  const assessment = await startAssessment(scope, candidateId, {
    kind: "self",
    name: candidate.name,
    candidateId,
  });
  if (assessment.status === "submitted") return refused("already-submitted");
  const { id: invitationId } = await database.invitation.create({
    data: {
      organisationId: scope.organisationId,
      assessmentId: assessment.id,
      purpose: "self_assessment",
      tokenHash: hashToken("self_assessment", token),
      expiresAt,
    },
    select: { id: true },
  });
  const path = `/r/${token}?lang=${candidate.locale}`;
  return done({ invitationId, path, expiresAt: expiresAt.toISOString() });
}

/** Ends a personal link and what was opened with it, at once. A link that is absent or already ended stays as it is. */
export async function revokeInvitation(
  scope: StaffScope,
  { invitationId }: RevokeInvitationInput,
  now = new Date(),
): Promise<Outcome> {
  await forTenant(scope).invitation.updateMany({
    where: { id: invitationId, revokedAt: null },
    data: { revokedAt: now },
  });
  return done();
}

/**
 * Opens the member's own scorecard on a candidate: the one that a running campaign still waits for, else the one of the
 * standing round, made when it is not there yet.
 */
export async function startScorecard(
  scope: StaffScope,
  { candidateId }: StartScorecardInput,
): Promise<Outcome<{ assessmentId: string }>> {
  const candidate = await forTenant(scope).candidate.findFirst({
    where: { id: candidateId },
    select: { archivedAt: true },
  });
  if (!candidate) return nobody();
  if (candidate.archivedAt) return refused("archived");
  const openId = await findOpenScorecard(scope, candidateId);
  if (openId) return done({ assessmentId: openId });
  const assessment = await startAssessment(scope, candidateId, {
    kind: "hr",
    name: scope.name,
    memberId: scope.memberId,
  });
  return done({ assessmentId: assessment.id });
}

type NewRater =
  | { readonly kind: "self"; readonly name: string; readonly candidateId: string }
  | { readonly kind: "hr"; readonly name: string; readonly memberId: string };

/** Rater and draft, each made at most once: two requests at the same time meet at the unique keys. */
async function startAssessment(scope: StaffScope, candidateId: string, rater: NewRater) {
  const { organisationId } = scope;
  const campaign = await getStandingCampaign(scope, defaultLocale);
  return forTenant(scope).$transaction(async (tx) => {
    await tx.rater.createMany({ data: [{ organisationId, ...rater }], skipDuplicates: true });
    const { id: raterId } = await tx.rater.findFirstOrThrow({
      where:
        rater.kind === "self" ? { candidateId: rater.candidateId } : { memberId: rater.memberId, kind: rater.kind },
      select: { id: true },
    });
    const { campaignId, frameworkVersionId } = campaign;
    await tx.assessment.createMany({
      data: [{ organisationId, campaignId, frameworkVersionId, candidateId, raterId, raterKind: rater.kind }],
      skipDuplicates: true,
    });
    return tx.assessment.findFirstOrThrow({
      where: { campaignId, candidateId, raterId },
      select: { id: true, status: true },
    });
  });
}
