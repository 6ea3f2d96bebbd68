import type { JobScope } from "../../access/scope";
import { queueMails } from "../../db/outbox";
import { forTenant } from "../../db/tenant";
import { isoDay } from "../../zoned-time";
import { listMailHistories, listOpenSeats, type MailHistory, type OpenSeat } from "./queries";
import { dueReminder, type ReminderStep, reminderSteps } from "./rules";

/** So many rows fit into one statement. */
const atOnce = 1_000;

const none: MailHistory = { onceKeys: [], isMailWaiting: false, lastMailAt: null };

/**
 * Queues the reminders of an organisation that are due now; each step of each last day once, whatever runs twice.
 * @returns how many were queued
 */
export async function queueDueReminders(scope: JobScope, now: Date): Promise<number> {
  // Without its mails an assessment is judged first, and once for all of one calendar: mostly nothing is due, and then no
  // more is read.
  const byCalendar = new Map<string, ReminderStep | null>();
  const candidates = (await listOpenSeats(scope)).filter(({ facts }) => {
    const calendar = JSON.stringify(facts);
    const known = byCalendar.get(calendar);
    const step = known === undefined ? stepOf(facts, none, () => "", now) : known;
    byCalendar.set(calendar, step);
    return step !== null;
  });
  let queued = 0;
  for (let start = 0; start < candidates.length; start += atOnce) {
    const seats = candidates.slice(start, start + atOnce);
    const histories = await listMailHistories(
      scope,
      seats.map(({ assessmentId }) => assessmentId),
    );
    const due = seats.flatMap(({ assessmentId, invitationId, facts }) => {
      const keyOf = (step: ReminderStep) => `reminder:${assessmentId}:${step}:${isoDay(facts.closesOn)}`;
      const step = stepOf(facts, histories.get(assessmentId) ?? none, keyOf, now);
      return step ? [{ assessmentId, invitationId, kind: "reminder" as const, onceKey: keyOf(step) }] : [];
    });
    queued += await forTenant(scope).$transaction((tx) => queueMails(tx, scope.organisationId, due), {
      timeout: 30_000,
    });
  }
  return queued;
}

function stepOf(
  facts: OpenSeat["facts"],
  { onceKeys, isMailWaiting, lastMailAt }: MailHistory,
  keyOf: (step: ReminderStep) => string,
  now: Date,
): ReminderStep | null {
  const queuedSteps = reminderSteps.filter((step) => onceKeys.includes(keyOf(step)));
  return dueReminder({ ...facts, queuedSteps, isMailWaiting, lastMailAt }, now);
}
