import type { Locale } from "../locales";
import { messagesOf } from "../messages";
import { createWords, type Words } from "./words";

/** Words of a language, for servers and tests: it holds every message, so the browser uses `createWords` instead. */
export function wordsOf(locale: Locale): Words {
  return createWords(locale, messagesOf(locale));
}
