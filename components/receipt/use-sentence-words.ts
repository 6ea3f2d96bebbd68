import { useLocale, useMessages } from "next-intl";
import { createWords, type SentenceMessages, type Words } from "@/lib/i18n/sentences/words";

/** One set of words per set of messages: a page asks for them at every figure. */
const made = new WeakMap<object, Words>();

/** The engine's sentences in the reader's language. In the browser the page must hand over `sentences` and `reasons`. */
export function useSentenceWords(): Words {
  const locale = useLocale();
  const messages = useMessages() as SentenceMessages;
  const known = made.get(messages);
  if (known) return known;
  const words = createWords(locale, messages);
  made.set(messages, words);
  return words;
}
