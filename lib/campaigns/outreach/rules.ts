import { type Locale, locales } from "../../i18n/locales";
import { fillText } from "../../mails/fill";
import { mailTextFor, mailTextOf } from "../../mails/rules";
import type { MailTextsPage } from "../../mails/schema";
import type { LateRater } from "./schema";

/** A text as its readers will have it, with made-up names where theirs will stand. */
export interface RelaunchText {
  readonly locale: Locale;
  readonly to: "self" | "hr" | "rater";
  readonly subject: string;
  readonly body: string;
}

const readers = [
  { to: "self", kinds: ["self"] },
  { to: "hr", kinds: ["hr"] },
  { to: "rater", kinds: ["manager", "peer", "customer"] },
] as const;

/** The texts that these raters will read, each once; whom no mail reaches reads none. */
export function relaunchTexts(
  late: readonly LateRater[],
  { custom, examples }: Pick<MailTextsPage, "custom" | "examples">,
): readonly RelaunchText[] {
  return locales.flatMap((locale) =>
    readers.flatMap(({ to, kinds }) => {
      const isRead = late.some(
        (rater) => rater.email !== null && rater.locale === locale && kinds.some((kind) => kind === rater.raterKind),
      );
      if (!isRead) return [];
      const { subject, body } = mailTextOf(custom, mailTextFor("chase", kinds[0]), locale);
      return [{ locale, to, subject: fillText(subject, examples[locale]), body: fillText(body, examples[locale]) }];
    }),
  );
}
