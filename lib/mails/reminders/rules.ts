import { atHour, dayIn, endOfDay, hourIn } from "../../zoned-time";

/** In the order in which they come. */
export const reminderSteps = ["midway", "two-days", "last-day"] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** When reminders of one assessment can leave. Days are midnight UTC, as `date` columns have them. */
export interface ReminderCalendar {
  readonly launchedAt: Date;
  /** Last day to answer, on the calendar of the campaign. */
  readonly closesOn: Date;
  /** Of the campaign. */
  readonly timeZone: string;
  /** Of the recipient, whose clock counts for the hours. */
  readonly recipientTimeZone: string;
  /** No reminder leaves from `quietFrom` until `quietUntil`, hours 0 to 23; the same hour twice means no quiet hours. */
  readonly quietFrom: number;
  readonly quietUntil: number;
}

export interface ReminderFacts extends ReminderCalendar {
  readonly remindersOn: boolean;
  readonly campaignState: "draft" | "running" | "closed";
  readonly status: "planned" | "draft" | "submitted" | "declined";
  /** Day of an HR rater's interview. */
  readonly interviewOn: Date | null;
  /** Steps already queued for this last day. */
  readonly queuedSteps: readonly ReminderStep[];
  /** Whether a mail to this assessment has not left yet. */
  readonly isMailWaiting: boolean;
  readonly lastMailAt: Date | null;
}

const sendingHour = 9;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The reminder that is due now, or null. Steps: midway between launch and last day, two days before the last day, on the last
 * day; each at nine o'clock of the recipient's day, or at the first hour after quiet hours. Never after an answer, the close
 * or the deadline; not until the day after an interview; not within 24 hours of another mail. A step older than a day is
 * dropped, and so is a late step once a later one is due.
 */
export function dueReminder(facts: ReminderFacts, now: Date): ReminderStep | null {
  const { remindersOn, campaignState, status, closesOn, timeZone, recipientTimeZone } = facts;
  if (!remindersOn || campaignState !== "running" || status !== "draft") return null;
  if (now > endOfDay(closesOn, timeZone) || isQuietAt(facts, now)) return null;
  if (facts.interviewOn && dayIn(now, recipientTimeZone) <= facts.interviewOn) return null;
  if (facts.isMailWaiting || (facts.lastMailAt && now.getTime() - facts.lastMailAt.getTime() < dayMs)) return null;
  const latest = reminderTimes(facts)
    .filter(({ at }) => at <= now)
    .at(-1);
  if (!latest || now.getTime() - latest.at.getTime() > dayMs) return null;
  return facts.queuedSteps.includes(latest.step) ? null : latest.step;
}

/** When the steps of a calendar are due, earliest first; steps for which there is no time left out. */
export function reminderTimes(calendar: ReminderCalendar): readonly { step: ReminderStep; at: Date }[] {
  const { launchedAt, closesOn, timeZone, recipientTimeZone } = calendar;
  const deadline = endOfDay(closesOn, timeZone);
  // Where the recipient's morning comes after the campaign's midnight, the last day is the one before.
  const lastDay = sendingTime(closesOn, calendar) <= deadline ? closesOn : addDays(closesOn, -1);
  const launchDay = dayIn(launchedAt, recipientTimeZone);
  const days: Readonly<Record<ReminderStep, Date>> = {
    midway: addDays(launchDay, Math.floor((lastDay.getTime() - launchDay.getTime()) / dayMs / 2)),
    "two-days": addDays(lastDay, -2),
    "last-day": lastDay,
  };
  return reminderSteps
    .filter((step) => days[step] > launchDay)
    .map((step) => ({ step, at: sendingTime(days[step], calendar) }));
}

/** Whether the recipient's clock shows a quiet hour. */
export function isQuietAt(
  {
    recipientTimeZone,
    quietFrom,
    quietUntil,
  }: Pick<ReminderCalendar, "recipientTimeZone" | "quietFrom" | "quietUntil">,
  now: Date,
): boolean {
  return isQuiet(hourIn(now, recipientTimeZone), quietFrom, quietUntil);
}

/** When the quiet hours that a moment lies in are over. */
export function endOfQuiet(
  { recipientTimeZone, quietUntil }: Pick<ReminderCalendar, "recipientTimeZone" | "quietUntil">,
  now: Date,
): Date {
  const today = dayIn(now, recipientTimeZone);
  const end = atHour(today, quietUntil, recipientTimeZone);
  return end > now ? end : atHour(addDays(today, 1), quietUntil, recipientTimeZone);
}

function isQuiet(hour: number, from: number, until: number): boolean {
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

function sendingTime(day: Date, { recipientTimeZone, quietFrom, quietUntil }: ReminderCalendar): Date {
  if (!isQuiet(sendingHour, quietFrom, quietUntil)) return atHour(day, sendingHour, recipientTimeZone);
  return atHour(quietUntil > sendingHour ? day : addDays(day, 1), quietUntil, recipientTimeZone);
}

/** Days as `date` columns have them are 24 hours apart, whatever clocks do. */
function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * dayMs);
}
