import type { JobScope } from "../../access/scope";
import { localised } from "../../campaigns/schema";
import { forTenant } from "../../db/tenant";
import { dayIn, endOfDay, isoDay } from "../../zoned-time";
import { recipientOf } from "../recipient";
import { customMailTexts } from "../schema";
import type { MailToSend } from "./rules";

/** A mail with all that its sending depends on, as it is now; null when it is gone. */
export async function findMailToSend(scope: JobScope, mailId: string): Promise<MailToSend | null> {
  const row = await forTenant(scope).mail.findFirst({ where: { id: mailId }, select: columns });
  if (!row) return null;
  const { assessment, invitation, ...mail } = row;
  const { campaign, candidate, rater, raterKind } = assessment;
  const { organisation, closesOn, timeZone } = campaign;
  const lastDay = invitation ? dayIn(invitation.expiresAt, timeZone) : closesOn;
  const { name, address, locale } = recipientOf(assessment);
  return {
    ...mail,
    mailId,
    assessmentId: assessment.id,
    raterKind,
    organisationName: organisation.name,
    campaignNames: localised.parse(campaign.name),
    roleTitle: campaign.roleTitle,
    candidateName: candidate.name,
    contact: campaign.contact && { name: campaign.contact.name, address: campaign.contact.user.email },
    custom: customMailTexts.parse(campaign.mailTexts),
    recipient: { name, address },
    locale,
    clock: {
      recipientTimeZone: rater.timeZone ?? timeZone,
      quietFrom: campaign.quietFrom,
      quietUntil: campaign.quietUntil,
    },
    link: invitation,
    lastDay,
    oldDeadline: mail.kind === "deadline" ? await findFormerDeadline(scope, campaign.id, mail.onceKey, closesOn) : null,
    wanted: {
      isSample: organisation.isSample,
      campaignState: campaign.state,
      endsAt: invitation ? invitation.expiresAt : closesOn && endOfDay(closesOn, timeZone),
      status: assessment.status,
      isArchived: candidate.archivedAt !== null,
      isMemberDisabled: rater.member?.disabledAt != null,
      isLinkRevoked: raterKind !== "hr" && invitation?.revokedAt !== null,
    },
  };
}

const columns = {
  kind: true,
  state: true,
  onceKey: true,
  mayBeDouble: true,
  invitation: { select: { id: true, purpose: true, tokenHash: true, expiresAt: true, revokedAt: true } },
  assessment: {
    select: {
      id: true,
      raterKind: true,
      status: true,
      candidate: { select: { name: true, email: true, locale: true, archivedAt: true } },
      rater: {
        select: {
          name: true,
          email: true,
          locale: true,
          timeZone: true,
          member: { select: { name: true, locale: true, disabledAt: true, user: { select: { email: true } } } },
        },
      },
      campaign: {
        select: {
          id: true,
          name: true,
          state: true,
          closesOn: true,
          timeZone: true,
          roleTitle: true,
          quietFrom: true,
          quietUntil: true,
          mailTexts: true,
          contact: { select: { name: true, user: { select: { email: true } } } },
          organisation: { select: { name: true, locale: true, isSample: true } },
        },
      },
    },
  },
} as const;

/**
 * The last day before the one that a mail about a moved deadline tells of.
 * @returns null when it has been moved again since
 */
async function findFormerDeadline(
  scope: JobScope,
  campaignId: string,
  onceKey: string,
  closesOn: Date | null,
): Promise<string | null> {
  const [, , toldDay] = onceKey.split(":");
  if (!closesOn || toldDay !== isoDay(closesOn)) return null;
  const moves = await forTenant(scope).campaignAmendment.findMany({
    where: { campaignId, kind: "deadline" },
    orderBy: { madeAt: "desc" },
    select: { details: true },
  });
  // One rater's extra time is an amendment too; it names the assessment.
  const details = moves.map((move) => move.details as { assessmentId?: string; from?: string | null; to?: string });
  return details.find(({ assessmentId, to }) => assessmentId === undefined && to === toldDay)?.from ?? null;
}
