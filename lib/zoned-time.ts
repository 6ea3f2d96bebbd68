import { Temporal } from "temporal-polyfill";

/** Whether the runtime knows the name as a time zone (IANA), e.g. "Europe/Paris". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A date column's day: PostgreSQL's `date` arrives as midnight UTC. */
function plainDate(day: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(day.toISOString().slice(0, 10));
}

/** The last millisecond of a day on the clocks of a time zone. @param day midnight UTC of the day, as `date` columns have it */
export function endOfDay(day: Date, timeZone: string): Date {
  const next = plainDate(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1);
}

/**
 * When the clocks of a time zone show an hour of a day. An hour that the clocks skip counts as the one after the gap; of an
 * hour that comes twice, the first.
 */
export function atHour(day: Date, hour: number, timeZone: string): Date {
  const shown = plainDate(day).toPlainDateTime({ hour }).toZonedDateTime(timeZone, { disambiguation: "compatible" });
  return new Date(shown.epochMilliseconds);
}

/** The day that the calendars of a time zone show, as midnight UTC: comparable with `date` columns. */
export function dayIn(now: Date, timeZone: string): Date {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The hour that the clocks of a time zone show, 0 to 23. */
export function hourIn(now: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).hour;
}

/** A day without a time, as `date` columns hold it: "2026-12-12". */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
