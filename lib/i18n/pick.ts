import type { Locale } from "./locales";
import { type Messages, messagesOf } from "./messages";

/** The messages of a few topics, for the part of a page that runs in the browser: it downloads no others. */
export function pickMessages(locale: Locale, topics: readonly (keyof Messages)[]): Partial<Messages> {
  const all = messagesOf(locale);
  return Object.fromEntries(topics.map((topic) => [topic, all[topic]]));
}
