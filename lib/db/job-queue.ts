import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import PgBoss from "pg-boss";

/** Queues made by the migrations. */
export type QueueName = "send-mail" | "send-reminders";

export interface QueuedJob {
  readonly id: string;
  readonly name: QueueName;
  /** What was written with it; its reader knows the shape. */
  readonly data: unknown;
}

/** The jobs of this database, for the one process that may work on them. */
export interface JobQueue {
  /** Whether this process is still the only one: its lock ends with its connection. */
  readonly isHeld: () => boolean;
  /** @returns the next job of the queue, which is now ours; null when there is none */
  readonly take: (name: QueueName) => Promise<QueuedJob | null>;
  readonly finish: (job: QueuedJob) => Promise<void>;
  /** Puts a job back; it comes again after the delay of its queue. */
  readonly fail: (job: QueuedJob) => Promise<void>;
  /** Puts a job back until a moment. */
  readonly postpone: (job: QueuedJob, until: Date) => Promise<void>;
  /** Queues a job without payload, once per so many seconds. */
  readonly offer: (name: QueueName, everySeconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** "KAM jobs" as a number; any does, as long as nothing else in the database uses it. */
const LOCK = 0x4b414d02;
const TRY_AGAIN_MS = 1_000;

/**
 * Waits until no other process works on the jobs of this database, then takes them over: what a killed process left half done
 * comes again, and every waiting mail has a job.
 * @returns null when `signal` ended the waiting
 * @throws Error when the database does not answer
 */
export async function openJobQueue(connectionString: string, signal: AbortSignal): Promise<JobQueue | null> {
  const client = new Client({
    connectionString,
    application_name: "KAM Profile, jobs",
    keepAlive: true,
    connectionTimeoutMillis: 8_000,
    statement_timeout: 30_000,
  });
  let isHeld = true;
  const lose = () => {
    isHeld = false;
  };
  client.on("error", lose);
  client.once("end", lose);
  // Everything goes over the connection that holds the lock: without the lock no job can be touched.
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schedule: false,
    migrate: false,
  });
  boss.on("error", () => {});
  const close = async () => {
    await boss.stop({ graceful: false }).catch(() => {});
    await client.end().catch(() => {});
  };
  try {
    await client.connect();
    while (!(await tryLock(client))) {
      await wait(TRY_AGAIN_MS, undefined, { signal }).catch(() => {});
      if (signal.aborted) {
        await close();
        return null;
      }
    }
    await takeOver(client);
    await boss.start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    isHeld: () => isHeld,
    take: async (name) => {
      const [job] = await boss.fetch<unknown>(name);
      return job ? { id: job.id, name, data: job.data } : null;
    },
    finish: async ({ name, id }) => {
      await boss.complete(name, id);
    },
    fail: async ({ name, id }) => {
      await boss.fail(name, id);
    },
    postpone: async ({ name, id }, until) => {
      await client.query(`UPDATE pgboss.job SET state = 'retry', start_after = $3 WHERE name = $1 AND id = $2`, [
        name,
        id,
        until,
      ]);
    },
    offer: async (name, everySeconds) => {
      await boss.send(name, {}, { singletonSeconds: everySeconds });
    },
    close,
  };
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>("SELECT pg_try_advisory_lock($1) AS locked", [LOCK]);
  return rows[0]?.locked === true;
}

async function takeOver(client: Client): Promise<void> {
  await client.query(
    `UPDATE pgboss.job SET state = 'retry', start_after = now()
     WHERE name IN ('send-mail', 'send-reminders') AND state = 'active'`,
  );
  await client.query(
    `INSERT INTO pgboss.job (name, data, retry_limit, retry_delay, expire_in, policy)
     SELECT q.name, jsonb_build_object('organisationId', m."organisationId", 'mailId', m."id"),
       q.retry_limit, q.retry_delay, q.expire_seconds * interval '1 second', q.policy
     FROM "Mail" m JOIN pgboss.queue q ON q.name = 'send-mail'
     WHERE m."state" IN ('queued', 'sending') AND NOT EXISTS (
       SELECT 1 FROM pgboss.job j
       WHERE j.name = 'send-mail' AND j.state < 'completed' AND j.data->>'mailId' = m."id"::text)`,
  );
}
