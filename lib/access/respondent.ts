import { cookies } from "next/headers";
import { cache } from "react";
import type { Prisma } from "../../prisma/generated/client";
import { database } from "../db/client";
import { env } from "../env";
import type { LinkKind, LinkPurpose } from "./links";
import { InviteScope } from "./mint";
import { hashToken, isTokenShaped, newToken } from "./tokens";

function cookieName(assessmentId: string): string {
  const secure = env().BASE_URL.startsWith("https:");
  return `${secure ? "__Host-" : ""}kam-respond-${assessmentId}`;
}

/**
 * Invitations that open something now: neither revoked nor over, of a running campaign, or of answers that were sent, which
 * stay readable. The purpose fits who answers, so that no link opens a form of another kind.
 */
const usable = (now: Date) =>
  ({
    revokedAt: null,
    expiresAt: { gt: now },
    assessment: { OR: [{ campaign: { state: "running" } }, { status: "submitted" }] },
    OR: [
      { purpose: "self_assessment", assessment: { raterKind: "self" } },
      { purpose: "rating", assessment: { raterKind: { in: ["manager", "peer", "customer"] } } },
    ],
  }) satisfies Prisma.InvitationWhereInput;

/** A link that can be used now: what its landing page may say before anything is traded. */
export interface UsableLink {
  readonly invitationId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly assessmentId: string;
  readonly kind: LinkKind;
  readonly candidateName: string;
  /** Whom the link was made for: the person assessed, or the rater. */
  readonly recipientName: string;
}

const linkPurposes = ["self_assessment", "rating"] as const satisfies readonly LinkPurpose[];

/** Looks a personal link up without changing anything: mail scanners open links too. */
export async function findLink(token: string, now = new Date()): Promise<UsableLink | null> {
  if (!isTokenShaped(token)) return null;
  const hashes = linkPurposes.map((purpose) => ({ purpose, tokenHash: hashToken(purpose, token) }));
  const invitation = await database().invitation.findFirst({
    where: { AND: [{ OR: hashes }, usable(now)] },
    select: {
      id: true,
      organisationId: true,
      assessmentId: true,
      assessment: {
        select: {
          raterKind: true,
          rater: { select: { name: true } },
          candidate: { select: { name: true } },
          campaign: { select: { organisation: { select: { name: true } } } },
        },
      },
    },
  });
  if (!invitation) return null;
  const { raterKind, rater, candidate, campaign } = invitation.assessment;
  return {
    invitationId: invitation.id,
    organisationId: invitation.organisationId,
    organisationName: campaign.organisation.name,
    assessmentId: invitation.assessmentId,
    kind: raterKind as LinkKind,
    candidateName: candidate.name,
    recipientName: raterKind === "self" ? candidate.name : rater.name,
  };
}

/**
 * Trades a link for a cookie that opens one assessment. Called from a button, never from a GET.
 * @returns the assessment to open, or null when the link cannot be used
 */
export async function tradeLink(token: string): Promise<string | null> {
  const link = await findLink(token);
  if (!link) return null;
  const secret = newToken();
  await database().respondentSession.create({
    data: {
      organisationId: link.organisationId,
      invitationId: link.invitationId,
      tokenHash: hashToken("respondent_session", secret),
    },
  });
  const jar = await cookies();
  jar.set(cookieName(link.assessmentId), secret, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().BASE_URL.startsWith("https:"),
    path: "/",
    maxAge: 60 * 60 * 24 * 60,
  });
  return link.assessmentId;
}

/** @returns the scope of the respondent's cookie for this assessment; null when absent, expired, revoked or another's */
export const findRespondent = cache(async (assessmentId: string): Promise<InviteScope | null> => {
  const secret = (await cookies()).get(cookieName(assessmentId))?.value;
  if (!secret || !isTokenShaped(secret)) return null;
  const session = await database().respondentSession.findFirst({
    where: {
      tokenHash: hashToken("respondent_session", secret),
      invitation: { AND: [{ assessmentId }, usable(new Date())] },
    },
    select: {
      organisationId: true,
      invitationId: true,
      invitation: { select: { assessment: { select: { candidateId: true, raterKind: true } } } },
    },
  });
  if (!session) return null;
  const { candidateId, raterKind } = session.invitation.assessment;
  return new InviteScope(
    session.organisationId,
    assessmentId,
    candidateId,
    session.invitationId,
    raterKind as LinkKind,
  );
});
