import type { Locale } from "../../i18n/locales";
import { showValue } from "../show-value";
import type { PlaceholderShape } from "../types";
import { en } from "./en";
import { fr } from "./fr";
import { mailShape } from "./shape";
import type { MailPlaceholder, MailTexts, MailValues } from "./types";

export const mailTexts: Readonly<Record<Locale, MailTexts>> = { fr, en };

/** Controls, line ends and marks that turn the direction of writing: a name typed with them must not rearrange a mail. */
const disturbing = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A value on one line, whatever was typed. */
export function onOneLine(value: string): string {
  return value.replaceAll(disturbing, " ").trim();
}

/**
 * The values of placeholders as they are read in one language: dates and numbers written out, text on one line. What has
 * neither value nor default is left out.
 * @throws RangeError when a value is not of its placeholder's type
 */
export function showMailValues(locale: Locale, values: MailValues): Readonly<Partial<Record<MailPlaceholder, string>>> {
  const shown: Partial<Record<MailPlaceholder, string>> = {};
  for (const name of Object.keys(mailShape.placeholders) as MailPlaceholder[]) {
    const placeholder: PlaceholderShape = mailShape.placeholders[name];
    const fallback =
      placeholder.type === "integer" ? placeholder.default : mailTexts[locale].placeholders[name].default;
    const given = values[name];
    const value = given === undefined || given === "" ? fallback : given;
    if (value !== undefined) shown[name] = onOneLine(showValue(locale, name, placeholder, value));
  }
  return shown;
}
