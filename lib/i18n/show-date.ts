import type { Locale } from "./locales";

/** English here is British: the language alone would write dates as in the United States. */
const regions: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** A date as readers of the language write it, with the time of day where it matters. */
export function showDate(locale: Locale, date: Date, style: "medium" | "long", withTime = false): string {
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: style, ...(withTime && { timeStyle: "short" }) }).format(
    date,
  );
}

/** A day that has no time, as `date` columns hold it (midnight UTC): the same day for every reader. */
export function showDay(locale: Locale, day: Date, style: "medium" | "long"): string {
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: style, timeZone: "UTC" }).format(day);
}
