import type { Locale } from "../i18n/locales";
import type { PlaceholderShape } from "./types";

/** The notices write dates day first in both languages. */
const formats: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };

/** Criteria have "and" and commas in their names: only a semicolon keeps a list of them readable. */
const listSeparators: Readonly<Record<Locale, string>> = { fr: "\u202f; ", en: "; " };

/**
 * The value of a placeholder as it is read in a sentence: "12 December 2026", "3 months", "1,200".
 * @param name names the placeholder in errors
 * @throws RangeError when the value is not of the placeholder's type, or below its minimum
 */
export function showValue(locale: Locale, name: string, placeholder: PlaceholderShape, value: unknown): string {
  switch (placeholder.type) {
    case "text":
    case "email":
    case "snippet":
      return requireText(name, value);
    case "list":
      return requireList(name, value).join(listSeparators[locale]);
    case "date":
      return showDate(locale, requireDate(name, value));
    case "integer":
      return new Intl.NumberFormat(formats[locale]).format(requireWhole(name, value, placeholder.min));
    case "months":
      return showMonths(locale, requireWhole(name, value, placeholder.min));
  }
}

function showDate(locale: Locale, date: Date): string {
  const shown = new Intl.DateTimeFormat(formats[locale], { dateStyle: "long", timeZone: "UTC" }).format(date);
  // French says "1er décembre"; Intl writes "1 décembre".
  return locale === "fr" ? shown.replace(/^1(?=\s)/, "1er") : shown;
}

function showMonths(locale: Locale, months: number): string {
  return new Intl.NumberFormat(formats[locale], { style: "unit", unit: "month", unitDisplay: "long" }).format(months);
}

function requireText(name: string, value: unknown): string {
  if (typeof value !== "string") throw new RangeError(`showValue: ${name} must be text`);
  return value;
}

function requireList(name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new RangeError(`showValue: ${name} must be a list`);
  return value.map((member) => requireText(name, member));
}

function requireDate(name: string, value: unknown): Date {
  const date = new Date(`${value}T00:00:00Z`);
  // A day that does not exist is either refused or moved to another month.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new RangeError(`showValue: ${name} must be a date such as 2026-12-12, not "${value}"`);
  }
  return date;
}

function requireWhole(name: string, value: unknown, min: number): number {
  if (!Number.isInteger(value) || (value as number) < min) {
    throw new RangeError(`showValue: ${name} must be a whole number, at least ${min}, not "${value}"`);
  }
  return value as number;
}
