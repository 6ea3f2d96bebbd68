import { cookies } from "next/headers";
import { cache } from "react";
import { database } from "../db/client";
import { env } from "../env";
import { InviteScope } from "./mint";
import { hashToken, isTokenShaped, newToken } from "./tokens";

function cookieName(assessmentId: string): string {
  const secure = env().BASE_URL.startsWith("https:");
  return `${secure ? "__Host-" : ""}kam-respond-${assessmentId}`;
}

const usable = (now: Date) => ({ revokedAt: null, expiresAt: { gt: now } });

/** A link that can be used now: what its landing page may say before anything is traded. */
export interface UsableLink {
  readonly invitationId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly assessmentId: string;
  readonly candidateName: string;
  readonly candidateLocale: string;
}

/** Looks a personal link up without changing anything: mail scanners open links too. */
export async function findLink(token: string, now = new Date()): Promise<UsableLink | null> {
  if (!isTokenShaped(token)) return null;
  const invitation = await database().invitation.findFirst({
    where: { tokenHash: hashToken("self_assessment", token), purpose: "self_assessment", ...usable(now) },
    select: {
      id: true,
      organisationId: true,
      assessmentId: true,
      assessment: {
        select: {
          candidate: { select: { name: true, locale: true } },
          campaign: { select: { organisation: { select: { name: true } } } },
        },
      },
    },
  });
  if (!invitation) return null;
  return {
    invitationId: invitation.id,
    organisationId: invitation.organisationId,
    organisationName: invitation.assessment.campaign.organisation.name,
    assessmentId: invitation.assessmentId,
    candidateName: invitation.assessment.candidate.name,
    candidateLocale: invitation.assessment.candidate.locale,
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
      invitation: { assessmentId, ...usable(new Date()) },
    },
    select: {
      organisationId: true,
      invitationId: true,
      invitation: { select: { assessment: { select: { candidateId: true } } } },
    },
  });
  if (!session) return null;
  return new InviteScope(
    session.organisationId,
    assessmentId,
    session.invitation.assessment.candidateId,
    session.invitationId,
  );
});
