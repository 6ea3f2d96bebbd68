import type { JobScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import { dayIn } from "../../zoned-time";
import type { ReminderFacts } from "./rules";

/** An open assessment with what its reminders depend on, save the mails it has had. */
export interface OpenSeat {
  readonly assessmentId: string;
  readonly invitationId: string | null;
  readonly facts: Omit<ReminderFacts, "queuedSteps" | "isMailWaiting" | "lastMailAt">;
}

/** Everybody who has not answered yet in a running campaign with reminders, and can. */
export async function listOpenSeats(scope: JobScope): Promise<readonly OpenSeat[]> {
  const database = forTenant(scope);
  const campaigns = await database.campaign.findMany({
    where: {
      state: "running",
      isStanding: false,
      remindersOn: true,
      closesOn: { not: null },
      launchedAt: { not: null },
    },
    select: { id: true, closesOn: true, launchedAt: true, timeZone: true, quietFrom: true, quietUntil: true },
  });
  if (campaigns.length === 0) return [];
  const rows = await database.assessment.findMany({
    where: {
      campaignId: { in: campaigns.map(({ id }) => id) },
      status: "draft",
      candidate: { archivedAt: null },
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      campaignId: true,
      raterKind: true,
      interviewOn: true,
      rater: { select: { timeZone: true } },
      invitations: {
        where: { revokedAt: null },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { id: true, expiresAt: true },
      },
    },
  });
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  return rows.flatMap(({ id, campaignId, raterKind, interviewOn, rater, invitations: [invitation] }) => {
    const campaign = byId.get(campaignId);
    const closesOn = invitation ? dayIn(invitation.expiresAt, campaign?.timeZone ?? "UTC") : campaign?.closesOn;
    // A rater whose link was withdrawn cannot answer.
    if (!campaign?.launchedAt || !closesOn || (raterKind !== "hr" && !invitation)) return [];
    const { launchedAt, timeZone, quietFrom, quietUntil } = campaign;
    return [
      {
        assessmentId: id,
        invitationId: invitation?.id ?? null,
        facts: {
          campaignState: "running" as const,
          status: "draft" as const,
          remindersOn: true,
          launchedAt,
          closesOn,
          timeZone,
          recipientTimeZone: rater.timeZone ?? timeZone,
          quietFrom,
          quietUntil,
          interviewOn,
        },
      },
    ];
  });
}

/** What an assessment was sent before, or is about to be sent. */
export interface MailHistory {
  readonly onceKeys: readonly string[];
  readonly isMailWaiting: boolean;
  readonly lastMailAt: Date | null;
}

/** Mails by assessment; one without any is left out. */
export async function listMailHistories(
  scope: JobScope,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, MailHistory>> {
  const mails = await forTenant(scope).mail.findMany({
    where: { assessmentId: { in: [...assessmentIds] } },
    select: { assessmentId: true, onceKey: true, state: true, queuedAt: true, sentAt: true },
  });
  const histories = new Map<string, MailHistory>();
  for (const { assessmentId, onceKey, state, queuedAt, sentAt } of mails) {
    const before = histories.get(assessmentId);
    const at = state === "failed" || state === "stopped" ? null : (sentAt ?? queuedAt);
    const last = before?.lastMailAt ?? null;
    histories.set(assessmentId, {
      onceKeys: [...(before?.onceKeys ?? []), onceKey],
      isMailWaiting: (before?.isMailWaiting ?? false) || state === "queued" || state === "sending",
      lastMailAt: at && (!last || at > last) ? at : last,
    });
  }
  return histories;
}
