import { listRemindingJobs } from "../access/jobs";
import { queueDueReminders } from "../mails/reminders/commands";

/** Queues the reminders that are due in every organisation. @returns how many */
export async function sendReminders(now = new Date()): Promise<number> {
  let queued = 0;
  for (const scope of await listRemindingJobs()) queued += await queueDueReminders(scope, now);
  return queued;
}
