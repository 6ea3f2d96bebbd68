import type { Locale } from "../locales";
import { messagesOf } from "../messages";
import { type AnalysisWords, createAnalysisWords } from "./analysis-words";

/** Words of a language, for servers and tests: it holds every message, so the browser uses `createWords` instead. */
export function wordsOf(locale: Locale): AnalysisWords {
  return createAnalysisWords(locale, messagesOf(locale));
}
