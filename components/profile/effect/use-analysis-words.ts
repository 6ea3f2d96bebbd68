import { useLocale, useMessages } from "next-intl";
import { type AnalysisMessages, type AnalysisWords, createAnalysisWords } from "@/lib/i18n/sentences/analysis-words";

const made = new WeakMap<object, AnalysisWords>();

/** Words for the smallest change of a weight. The page must hand over `sentences`, `reasons` and that part of `analysis`. */
export function useAnalysisWords(): AnalysisWords {
  const locale = useLocale();
  const messages = useMessages() as AnalysisMessages;
  const known = made.get(messages);
  if (known) return known;
  const words = createAnalysisWords(locale, messages);
  made.set(messages, words);
  return words;
}
