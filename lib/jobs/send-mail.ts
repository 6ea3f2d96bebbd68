import { linkToken, linkTokenHash } from "../access/links";
import type { JobScope } from "../access/scope";
import { env } from "../env";
import { endOfQuiet, isQuietAt } from "../mails/reminders/rules";
import { stopReason } from "../mails/rules";
import { claimMail, noteFailed, noteSent, noteStopped, noteTrouble, renewLinkHash } from "../mails/sending/commands";
import { findMailToSend } from "../mails/sending/queries";
import { letterOf, type MailToSend } from "../mails/sending/rules";
import { sendLetter } from "../mails/transport";

/** What becomes of the job: done with it, again after a while, again when all of them are worth trying, or later. */
export type MailJobEnd = "done" | "again" | "server-away" | { readonly until: Date };

/**
 * Sends one mail, if it is still wanted. At least once: interrupted between the mail server's answer and our note of it, it is
 * sent again and marked (`X-KAM-Possible-Duplicate`). Its row is changed before and after, never its text or link stored.
 * @param smtpUrl of the mail server
 * @param signal ends an attempt that takes too long for somebody who wants to stop
 * @throws Error when the database does not answer; the mail stays where it is
 */
export async function sendMail(
  scope: JobScope,
  mailId: string,
  smtpUrl: string,
  now = new Date(),
  signal?: AbortSignal,
): Promise<MailJobEnd> {
  const found = await findMailToSend(scope, mailId);
  if (!found || (found.state !== "queued" && found.state !== "sending")) return "done";
  const reason = stopReason(found.wanted, now) ?? (isOutdated(found) ? "outdated" : null);
  if (reason) {
    await noteStopped(scope, mailId, reason);
    return "done";
  }
  // Held up on its way into quiet hours.
  if (found.kind === "reminder" && isQuietAt(found.clock, now)) return { until: endOfQuiet(found.clock, now) };
  const mail = await claimMail(scope, found, now);
  if (!mail) return "done";
  const { BASE_URL, MAIL_FROM } = env();
  const letter = letterOf(mail, { from: MAIL_FROM, baseUrl: BASE_URL }, await tokenOf(scope, mail));
  if (typeof letter === "string") {
    await noteFailed(scope, mailId, letter);
    return "done";
  }
  const answer = await sendLetter(smtpUrl, letter, signal);
  switch (answer.kind) {
    case "taken":
      await noteSent(scope, mailId, now);
      return "done";
    case "refused":
      await noteFailed(scope, mailId, answer.code);
      return "done";
    case "trouble":
      // Taken in twice without an answer: a third time would hardly be another story, and may be a third copy.
      if (answer.mayHaveLeft && mail.mayBeDouble) {
        await noteFailed(scope, mailId, "unanswered");
        return "server-away";
      }
      await noteTrouble(scope, mailId, answer.code, answer.mayHaveLeft);
      return answer.isServer ? "server-away" : "again";
  }
}

/** A mail about a deadline that has moved again: another one tells of that. */
function isOutdated({ kind, oldDeadline }: MailToSend): boolean {
  return kind === "deadline" && oldDeadline === null;
}

async function tokenOf(scope: JobScope, { link }: MailToSend): Promise<string | null> {
  if (!link) return null;
  const hash = linkTokenHash(link.purpose, link.id);
  if (hash !== link.tokenHash) await renewLinkHash(scope, link.id, hash);
  return linkToken(link.purpose, link.id);
}
