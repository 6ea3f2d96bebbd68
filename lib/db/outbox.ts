import { randomUUID } from "node:crypto";
import PgBoss from "pg-boss";
import type { MailKind } from "../../prisma/generated/client";
import { env } from "../env";
import type { TenantTransaction } from "./tenant";

/** A mail to be written down and queued; see `Mail` in `prisma/schema.prisma`. */
export interface QueuedMail {
  readonly assessmentId: string;
  readonly invitationId: string | null;
  readonly kind: MailKind;
  readonly onceKey: string;
}

/** The payload of a `send-mail` job: ids only. */
export interface MailJob {
  readonly organisationId: string;
  readonly mailId: string;
}

/** Whether mails leave from here: a mail server is set up, and the organisation is not the sample company. */
export function mailLeaves(isSample: boolean): boolean {
  return env().SMTP_URL !== undefined && !isSample;
}

/**
 * Writes mails down and queues their jobs in the caller's transaction: both are there when it commits, or neither
 * (transactional outbox, safety.md D11). A mail whose `onceKey` is known already is left out.
 * @returns how many were queued
 */
export async function queueMails(
  tx: TenantTransaction,
  organisationId: string,
  mails: readonly QueuedMail[],
): Promise<number> {
  if (mails.length === 0) return 0;
  // One statement over arrays: a launch queues thousands, which Prisma would write value by value.
  const written = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Mail" ("id", "organisationId", "assessmentId", "invitationId", "kind", "onceKey")
    SELECT given."id", ${organisationId}::uuid, given."assessmentId", given."invitationId", given."kind"::"MailKind",
      given."onceKey"
    FROM unnest(
      ${mails.map(() => randomUUID())}::uuid[],
      ${mails.map(({ assessmentId }) => assessmentId)}::uuid[],
      ${mails.map(({ invitationId }) => invitationId)}::uuid[],
      ${mails.map(({ kind }) => kind)}::text[],
      ${mails.map(({ onceKey }) => onceKey)}::text[]
    ) AS given ("id", "assessmentId", "invitationId", "kind", "onceKey")
    ON CONFLICT ("organisationId", "onceKey") DO NOTHING
    RETURNING "id"::text AS "id"`;
  const jobs = written.map(({ id }) => ({ name: "send-mail", data: { organisationId, mailId: id } satisfies MailJob }));
  if (jobs.length > 0) await queueOf(tx).insert(jobs);
  return jobs.length;
}

/** pg-boss as a writer of rows only; the worker that reads them is `lib/jobs/worker.ts`. */
function queueOf(tx: TenantTransaction): PgBoss {
  return new PgBoss({
    db: {
      executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }),
    },
  });
}
