import type { JobScope } from "../../access/scope";
import { forTenant } from "../../db/tenant";
import type { MailTrouble, StopReason } from "../schema";
import type { MailToSend } from "./rules";

/**
 * Writes down that a mail is being handed over, before it is. One that was being handed over already was interrupted: from
 * now on it may arrive twice, and says so.
 * @returns the mail as it leaves; null when it needs no sending any more
 */
export async function claimMail(scope: JobScope, mail: MailToSend, now: Date): Promise<MailToSend | null> {
  const mayBeDouble = mail.mayBeDouble || mail.state === "sending";
  const { count } = await forTenant(scope).mail.updateMany({
    where: { id: mail.mailId, state: mail.state },
    data: { state: "sending", attempts: { increment: 1 }, triedAt: now, mayBeDouble },
  });
  return count === 1 ? { ...mail, state: "sending", mayBeDouble } : null;
}

/** The mail server has taken it. */
export async function noteSent(scope: JobScope, mailId: string, now: Date): Promise<void> {
  await settle(scope, mailId, { state: "sent", sentAt: now, problem: null });
}

/** It can never be sent. @param problem reply code of the mail server, or our own word */
export async function noteFailed(scope: JobScope, mailId: string, problem: string | MailTrouble): Promise<void> {
  await settle(scope, mailId, { state: "failed", problem });
}

/** It is not needed any more. */
export async function noteStopped(scope: JobScope, mailId: string, problem: StopReason): Promise<void> {
  await settle(scope, mailId, { state: "stopped", problem });
}

/** Not this time. @param mayHaveLeft the connection broke when the text had left already */
export async function noteTrouble(
  scope: JobScope,
  mailId: string,
  problem: string,
  mayHaveLeft: boolean,
): Promise<void> {
  await settle(scope, mailId, { state: "queued", problem, ...(mayHaveLeft && { mayBeDouble: true }) });
}

/** After the installation's secret has changed, the link that a mail brings is another one: it takes the former's place. */
export async function renewLinkHash(scope: JobScope, invitationId: string, tokenHash: string): Promise<void> {
  await forTenant(scope).invitation.updateMany({ where: { id: invitationId }, data: { tokenHash } });
}

type Settled = Parameters<ReturnType<typeof forTenant>["mail"]["updateMany"]>[0]["data"];

async function settle(scope: JobScope, mailId: string, data: Settled): Promise<void> {
  await forTenant(scope).mail.updateMany({ where: { id: mailId, state: { in: ["queued", "sending"] } }, data });
}
