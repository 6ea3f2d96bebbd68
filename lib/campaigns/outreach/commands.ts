import { randomUUID } from "node:crypto";
import { linkPurposeOf, linkTokenHash } from "../../access/links";
import type { StaffScope } from "../../access/scope";
import { queueMails } from "../../db/outbox";
import { forTenant, type TenantTransaction } from "../../db/tenant";
import { done, type Outcome, refused } from "../../outcome";
import { isoDay } from "../../zoned-time";
import { amend } from "../amendments/commands";
import { deadlineProblem, linksEnd } from "../rules";
import { isMailOn } from "./queries";
import type { ExtendLinkInput, RelaunchInput, SeatInput } from "./schema";

/**
 * Writes once more to exactly these raters, as far as they still have not answered. The page's batch makes a form that is
 * sent twice one mailing.
 */
export async function relaunch(
  scope: StaffScope,
  { campaignId, batch, assessmentIds }: RelaunchInput,
  now = new Date(),
): Promise<Outcome<{ queued: number }>> {
  if (!(await isMailOn(scope))) return refused("mail-off");
  const { organisationId } = scope;
  return forTenant(scope).$transaction(async (tx) => {
    const open = await tx.assessment.findMany({
      where: { id: { in: assessmentIds }, campaignId, status: "draft", campaign: { state: "running" } },
      select: { id: true, raterKind: true, invitations: usableLink(now) },
    });
    if (open.length === 0) return refused("campaign-not-running");
    const queued = await queueMails(
      tx,
      organisationId,
      // Without a link that works there is nothing to send; the person's page says so.
      open
        .filter(({ raterKind, invitations }) => raterKind === "hr" || invitations.length > 0)
        .map(({ id, invitations }) => ({
          assessmentId: id,
          invitationId: invitations[0]?.id ?? null,
          kind: "chase" as const,
          onceKey: `chase:${id}:${batch}`,
        })),
    );
    return done({ queued });
  });
}

const usableLink = (now: Date) => ({
  where: { revokedAt: null, expiresAt: { gt: now } },
  orderBy: { createdAt: "desc" as const },
  take: 1,
  select: { id: true },
});

/** A rater who answers by link, in a running campaign, and has not answered yet; null for any other. */
async function findOpenSeat(tx: TenantTransaction, assessmentId: string) {
  const seat = await tx.assessment.findFirst({
    where: {
      id: assessmentId,
      status: "draft",
      raterKind: { not: "hr" },
      campaign: { state: "running", isStanding: false },
    },
    select: { campaignId: true, raterKind: true, campaign: { select: { closesOn: true, timeZone: true } } },
  });
  return seat?.campaign.closesOn && seat.raterKind !== "hr"
    ? {
        campaignId: seat.campaignId,
        kind: seat.raterKind,
        closesOn: seat.campaign.closesOn,
        timeZone: seat.campaign.timeZone,
      }
    : null;
}

/** Ends every link of a rater and makes a new one, which is mailed where mail leaves. */
export async function replaceLink(
  scope: StaffScope,
  { assessmentId }: SeatInput,
  now = new Date(),
): Promise<Outcome<{ isMailed: boolean }>> {
  const { organisationId } = scope;
  const mails = await isMailOn(scope);
  return forTenant(scope).$transaction(async (tx) => {
    const seat = await findOpenSeat(tx, assessmentId);
    if (!seat) return refused("campaign-not-running");
    const former = await tx.invitation.findFirst({
      where: { assessmentId, expiresAt: { gt: now } },
      orderBy: { expiresAt: "desc" },
      select: { expiresAt: true },
    });
    await tx.invitation.updateMany({ where: { assessmentId, revokedAt: null }, data: { revokedAt: now } });
    const id = randomUUID();
    const purpose = linkPurposeOf(seat.kind);
    const end = linksEnd(seat.closesOn, seat.timeZone);
    await tx.invitation.create({
      data: {
        id,
        organisationId,
        assessmentId,
        purpose,
        tokenHash: linkTokenHash(purpose, id),
        // Somebody who was given more time keeps it.
        expiresAt: former && former.expiresAt > end ? former.expiresAt : end,
      },
    });
    if (mails) {
      await queueMails(tx, organisationId, [
        { assessmentId, invitationId: id, kind: "new_link", onceKey: `new-link:${id}` },
      ]);
    }
    return done({ isMailed: mails });
  });
}

/** Ends every link of a rater, and what was opened with them, at once. */
export async function withdrawLink(scope: StaffScope, { assessmentId }: SeatInput, now = new Date()): Promise<Outcome> {
  await forTenant(scope).invitation.updateMany({
    where: { assessmentId, revokedAt: null },
    data: { revokedAt: now },
  });
  return done();
}

/** Gives one rater more time than the others, with the reason on record. */
export async function extendLink(scope: StaffScope, input: ExtendLinkInput, now = new Date()): Promise<Outcome> {
  const { assessmentId, until, reason } = input;
  return forTenant(scope).$transaction(async (tx) => {
    const seat = await findOpenSeat(tx, assessmentId);
    if (!seat) return refused("campaign-not-running");
    const problem = deadlineProblem(until, seat.timeZone, now);
    if (problem) return refused("invalid", { fields: { until: problem } });
    const end = linksEnd(until, seat.timeZone);
    const { count } = await tx.invitation.updateMany({
      where: { assessmentId, revokedAt: null },
      data: { expiresAt: end },
    });
    if (count === 0) return refused("link-not-usable");
    const details = { assessmentId, from: isoDay(seat.closesOn), to: isoDay(until) };
    await amend(tx, scope, seat.campaignId, [{ kind: "deadline", reason, details }]);
    return done();
  });
}
