import { z } from "zod";
import { linkPurposeOf, linkToken, linkTokenHash } from "../../access/links";
import type { StaffScope } from "../../access/scope";
import { invitationState } from "../../assessments/rules";
import { mailLeaves } from "../../db/outbox";
import { forTenant } from "../../db/tenant";
import { recipientColumns, recipientOf } from "../../mails/recipient";
import { isProtected } from "../../results/rules";
import { asSeat, seatColumns, stateOf } from "../progress/queries";
import type { HandedLink, LateRater, SeatDetails } from "./schema";

/** Everybody who rates one person in a campaign; null when the person is not in it. */
export async function findSeats(
  scope: StaffScope,
  campaignId: string,
  candidateId: string,
  now = new Date(),
): Promise<{ readonly name: string; readonly seats: readonly SeatDetails[] } | null> {
  if (!z.uuid().safeParse(candidateId).success) return null;
  const database = forTenant(scope);
  const person = await database.campaignPerson.findFirst({
    where: { campaignId, candidateId },
    select: { candidate: { select: { name: true } } },
  });
  if (!person) return null;
  const rows = await database.assessment.findMany({
    where: { campaignId, candidateId },
    orderBy: [{ raterKind: "asc" }, { rater: { name: "asc" } }, { id: "asc" }],
    select: {
      ...seatColumns,
      submittedAt: true,
      declineReason: true,
      interviewOn: true,
      calibratedAt: true,
      ...recipientColumns,
      invitations: {
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { id: true, expiresAt: true, revokedAt: true, _count: { select: { sessions: true } } },
      },
      mails: {
        orderBy: { queuedAt: "desc" },
        select: { id: true, kind: true, state: true, problem: true, queuedAt: true, sentAt: true },
      },
      reopenings: { orderBy: { madeAt: "desc" }, select: { reason: true, authorName: true, madeAt: true } },
    },
  });
  return {
    name: person.candidate.name,
    seats: rows.map((row) => {
      const { invitations, mails } = row;
      const [link] = invitations;
      return {
        ...asSeat(row),
        email: recipientOf(row).address,
        submittedAt: row.submittedAt && isProtected(row.raterKind) ? dayOf(row.submittedAt) : row.submittedAt,
        declineReason: row.declineReason,
        interviewOn: row.interviewOn,
        isCalibrated: row.calibratedAt !== null,
        link: link
          ? {
              invitationId: link.id,
              expiresAt: link.expiresAt,
              state: invitationState(link, now),
              devices: link._count.sessions,
            }
          : null,
        mails: mails.map(({ id, queuedAt, sentAt, ...mail }) => ({ ...mail, mailId: id, at: sentAt ?? queuedAt })),
        reopenings: row.reopenings,
      };
    }),
  };
}

function dayOf(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
}

/** Who has not answered in a running campaign, person by person. @returns at most `take` of them, and how many there are */
export async function listLate(
  scope: StaffScope,
  campaignId: string,
  take: number,
): Promise<{ readonly late: readonly LateRater[]; readonly total: number }> {
  const database = forTenant(scope);
  const where = { campaignId, status: "draft" as const, campaign: { state: "running" as const } };
  const [total, rows] = await Promise.all([
    database.assessment.count({ where }),
    database.assessment.findMany({
      where,
      orderBy: [{ candidate: { name: "asc" } }, { raterKind: "asc" }, { rater: { name: "asc" } }, { id: "asc" }],
      take,
      select: {
        ...seatColumns,
        ...recipientColumns,
        mails: { orderBy: { queuedAt: "desc" }, take: 1, select: { queuedAt: true, sentAt: true } },
      },
    }),
  ]);
  const late = rows.map((row) => {
    const [mail] = row.mails;
    const { address: email, locale } = recipientOf(row);
    return {
      assessmentId: row.id,
      raterKind: row.raterKind,
      raterName: row.rater.name,
      candidateName: row.candidate.name,
      email,
      locale,
      state: stateOf(row) === "started" ? ("started" as const) : ("waiting" as const),
      lastMailAt: mail ? (mail.sentAt ?? mail.queuedAt) : null,
    };
  });
  return { late, total };
}

/** Whether mails leave from here for this organisation. */
export async function isMailOn(scope: StaffScope): Promise<boolean> {
  const { isSample } = await forTenant(scope).organisation.findFirstOrThrow({ select: { isSample: true } });
  return mailLeaves(isSample);
}

/**
 * Personal links to hand over: of those who have not answered and whom no mail reaches. Where mail reaches them, the link is
 * theirs alone and shown to nobody.
 */
export async function listHandedLinks(
  scope: StaffScope,
  campaignId: string,
  now = new Date(),
): Promise<readonly HandedLink[]> {
  const database = forTenant(scope);
  const reaches = await isMailOn(scope);
  const rows = await database.assessment.findMany({
    where: { campaignId, status: "draft", raterKind: { not: "hr" }, campaign: { state: "running" } },
    orderBy: [{ candidate: { name: "asc" } }, { raterKind: "asc" }, { rater: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      ...recipientColumns,
      invitations: {
        where: { revokedAt: null, expiresAt: { gt: now } },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { id: true, tokenHash: true },
      },
    },
  });
  return rows.flatMap((row) => {
    const { id, raterKind, rater, candidate, invitations } = row;
    const [link] = invitations;
    const { address, locale } = recipientOf(row);
    if (!link || raterKind === "hr" || (reaches && address)) return [];
    const purpose = linkPurposeOf(raterKind);
    // A link made by hand, or under another secret, cannot be derived again: a new one has to be made.
    if (linkTokenHash(purpose, link.id) !== link.tokenHash) return [];
    return [
      {
        assessmentId: id,
        raterKind,
        raterName: rater.name,
        candidateName: candidate.name,
        path: `/r/${linkToken(purpose, link.id)}?lang=${locale}`,
      },
    ];
  });
}
