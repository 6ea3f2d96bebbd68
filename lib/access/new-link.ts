import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { headers } from "next/headers";
import { database } from "../db/client";
import { queueMails } from "../db/outbox";
import { forTenant } from "../db/tenant";
import { env } from "../env";
import { done, type Outcome, refused } from "../outcome";
import { endOfDay } from "../zoned-time";
import { type LinkKind, linkPurposeOf, linkTokenHash } from "./links";
import { JobScope } from "./mint";
import { isWithinLimit } from "./throttle";

const windowMinutes = 60;
const requestsPerAddress = 3;
/** A whole company may share one address. */
const requestsPerClient = 60;

/** Every answer takes this long, so that its time does not tell whether the address is known (safety.md G34). */
const answerMs = 700;

/**
 * Somebody whose link does not work asks for another one. The answer is the same, after the same time, whether the address
 * is known or not; only whoever asks very often is told so.
 */
export async function requestNewLink({ email }: { email: string }): Promise<Outcome> {
  const client = (await headers()).get("x-forwarded-for") ?? "unknown";
  const [outcome] = await Promise.all([sendNewLinks(email, client), wait(answerMs)]);
  return outcome;
}

/**
 * Queues a new link for every form that is still open for an address, in any organisation. Where HR withdrew the last link,
 * none is made: the address may have been a wrong one.
 * @param email in lower case
 * @param client where the request comes from; only its hash is stored, for the limit
 */
export async function sendNewLinks(email: string, client: string, now = new Date()): Promise<Outcome> {
  const windowSeconds = windowMinutes * 60;
  if (!(await isWithinLimit("new-link:client", client, requestsPerClient, windowSeconds))) {
    return refused("too-many-tries", { details: { minutes: windowMinutes } });
  }
  const isAllowed = await isWithinLimit("new-link:email", email, requestsPerAddress, windowSeconds);
  if (!isAllowed || !env().SMTP_URL) return done();
  const forms = await findOpenForms(email, now);
  for (const organisationId of new Set(forms.map((form) => form.organisationId))) {
    await renewLinks(
      organisationId,
      forms.filter((form) => form.organisationId === organisationId),
      now,
    );
  }
  return done();
}

interface OpenForm {
  readonly organisationId: string;
  readonly assessmentId: string;
  readonly kind: LinkKind;
  /** When its new link ends. */
  readonly expiresAt: Date;
}

/** The forms of running campaigns that wait for the answers of an address. */
async function findOpenForms(email: string, now: Date): Promise<readonly OpenForm[]> {
  const rows = await database().assessment.findMany({
    where: {
      status: "draft",
      campaign: { state: "running", isStanding: false, organisation: { isSample: false } },
      candidate: { archivedAt: null },
      invitations: { some: { revokedAt: null } },
      OR: [
        { raterKind: "self", candidate: { email } },
        { raterKind: { in: ["manager", "peer", "customer"] }, rater: { email } },
      ],
    },
    select: {
      id: true,
      organisationId: true,
      raterKind: true,
      campaign: { select: { closesOn: true, timeZone: true } },
      invitations: { where: { revokedAt: null }, orderBy: { expiresAt: "desc" }, take: 1, select: { expiresAt: true } },
    },
  });
  return rows.flatMap(({ id, organisationId, raterKind, campaign, invitations: [last] }) => {
    const end = campaign.closesOn ? endOfDay(campaign.closesOn, campaign.timeZone) : now;
    // Somebody who was given more time keeps it.
    const expiresAt = last && last.expiresAt > end ? last.expiresAt : end;
    return expiresAt > now ? [{ organisationId, assessmentId: id, kind: raterKind as LinkKind, expiresAt }] : [];
  });
}

/**
 * New links in the place of the old ones, and their mails, all or none. Devices on which a form is open stay with it: whoever
 * types in somebody else's address must not throw them out of a form that they are filling in.
 */
async function renewLinks(organisationId: string, forms: readonly OpenForm[], now: Date): Promise<void> {
  await forTenant(new JobScope(organisationId)).$transaction(async (tx) => {
    const ids = forms.map(({ assessmentId }) => assessmentId);
    // Held until the end: of two requests at once the second replaces the links of the first, and what was sent meanwhile
    // needs none.
    const open = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Assessment"
      WHERE "organisationId" = ${organisationId}::uuid AND "id" = ANY(${ids}::uuid[]) AND "status" = 'draft'
      ORDER BY "id" FOR UPDATE`;
    const isOpen = new Set(open.map(({ id }) => id));
    const renewed = forms
      .filter(({ assessmentId }) => isOpen.has(assessmentId))
      .map((form) => ({ ...form, invitationId: randomUUID(), purpose: linkPurposeOf(form.kind) }));
    const old = await tx.invitation.updateManyAndReturn({
      where: { assessmentId: { in: [...isOpen] }, revokedAt: null },
      data: { revokedAt: now },
      select: { id: true, assessmentId: true },
    });
    await tx.invitation.createMany({
      data: renewed.map(({ invitationId, assessmentId, purpose, expiresAt }) => ({
        id: invitationId,
        organisationId,
        assessmentId,
        purpose,
        tokenHash: linkTokenHash(purpose, invitationId),
        expiresAt,
      })),
    });
    for (const { invitationId, assessmentId } of renewed) {
      const former = old.filter((link) => link.assessmentId === assessmentId).map(({ id }) => id);
      await tx.respondentSession.updateMany({ where: { invitationId: { in: former } }, data: { invitationId } });
    }
    await queueMails(
      tx,
      organisationId,
      renewed.map(({ invitationId, assessmentId }) => ({
        assessmentId,
        invitationId,
        kind: "new_link",
        onceKey: `new-link:${invitationId}`,
      })),
    );
  });
}
