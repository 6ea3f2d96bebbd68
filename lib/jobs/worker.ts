import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { requireJob } from "../access/jobs";
import { type JobQueue, openJobQueue, type QueuedJob } from "../db/job-queue";
import { log } from "../log";
import { sendMail } from "./send-mail";
import { sendReminders } from "./send-reminders";

const pollMs = 1_000;
/** After trouble with the mail server or the database: the other mails would fare alike. */
const pauseMs = 5_000;
/** How long a mail that is being handed over may take when everything else stops. */
const patienceMs = 4_000;
const reminderSeconds = 15 * 60;
const offerMs = 60_000;

const mailJob = z.object({ organisationId: z.uuid(), mailId: z.uuid() });

export interface Worker {
  /** Nothing new is begun; call it before `stop` to lose no time. */
  readonly announceStop: () => void;
  /** Resolves when nothing runs any more: a mail that is being handed over gets a few seconds. */
  readonly stop: () => Promise<void>;
}

/**
 * Works on jobs in the background, one at a time and one process per database, until it is stopped. Outlives a database that
 * goes away and comes back.
 * @param smtpUrl of the mail server
 */
export function startWorker(connectionString: string, smtpUrl: string): Worker {
  const stopping = new AbortController();
  const giveUp = new AbortController();
  const running = run(connectionString, smtpUrl, stopping.signal, giveUp.signal);
  return {
    announceStop: () => stopping.abort(),
    stop: async () => {
      stopping.abort();
      const patience = setTimeout(() => giveUp.abort(), patienceMs);
      await running;
      clearTimeout(patience);
    },
  };
}

async function run(connectionString: string, smtpUrl: string, stop: AbortSignal, giveUp: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      const queue = await openJobQueue(connectionString, stop);
      if (!queue) return;
      try {
        await work(queue, smtpUrl, stop, giveUp);
      } finally {
        await queue.close();
      }
    } catch (error) {
      log.warn({ error }, "the jobs were interrupted and go on later");
      await pause(pauseMs, stop);
    }
  }
}

async function work(queue: JobQueue, smtpUrl: string, stop: AbortSignal, giveUp: AbortSignal): Promise<void> {
  let offeredAt = Number.NEGATIVE_INFINITY;
  while (!stop.aborted && queue.isHeld()) {
    if (performance.now() - offeredAt > offerMs) {
      offeredAt = performance.now();
      // Thrown away unless the last one is a quarter of an hour old.
      await queue.offer("send-reminders", reminderSeconds);
    }
    const reminders = await queue.take("send-reminders");
    if (reminders) await attempt(queue, reminders, stop, (job) => remind(job, queue));
    const mail = await queue.take("send-mail");
    if (mail) await attempt(queue, mail, stop, (job) => mailOf(job, queue, smtpUrl, giveUp));
    if (!reminders && !mail) await pause(pollMs, stop);
  }
}

/** Runs a job; thrown things, an absent database above all, put it back. @returns after a pause when others should wait too */
async function attempt(
  queue: JobQueue,
  job: QueuedJob,
  stop: AbortSignal,
  act: (job: QueuedJob) => Promise<"go-on" | "pause">,
): Promise<void> {
  try {
    if ((await act(job)) === "pause") await pause(pauseMs, stop);
  } catch (error) {
    log.error({ error }, "a job failed and is tried again");
    await queue.fail(job);
    await pause(pauseMs, stop);
  }
}

async function remind(job: QueuedJob, queue: JobQueue): Promise<"go-on"> {
  const count = await sendReminders();
  await queue.finish(job);
  if (count > 0) log.info({ count }, "reminders were queued");
  return "go-on";
}

async function mailOf(job: QueuedJob, queue: JobQueue, smtpUrl: string, giveUp: AbortSignal) {
  const { organisationId, mailId } = mailJob.parse(job.data);
  const end = await sendMail(requireJob(organisationId), mailId, smtpUrl, new Date(), giveUp);
  if (end === "done") await queue.finish(job);
  else if (typeof end === "object") await queue.postpone(job, end.until);
  else await queue.fail(job);
  return end === "server-away" ? "pause" : "go-on";
}

async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: stop }).catch(() => {});
}
