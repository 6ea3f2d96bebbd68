import { createTranslator } from "next-intl";
import { messagesOf } from "../../lib/i18n/messages";

/** The words a reader of the language sees: tests find things as people do, in both languages. */
export function wordsOf(locale: "en" | "fr") {
  return createTranslator({ locale, messages: messagesOf(locale) });
}
