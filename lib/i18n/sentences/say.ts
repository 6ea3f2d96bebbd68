import { createTranslator } from "next-intl";
import type { Locale } from "../locales";

/** Paths of all messages of a topic, such as "bands.basis.assumed". */
export type MessageKey<Topic> = {
  [Name in keyof Topic & string]: Topic[Name] extends string ? Name : `${Name}.${MessageKey<Topic[Name]>}`;
}[keyof Topic & string];

/** A message in the reader's language, its arguments filled in. */
export type Say<Topic> = (key: MessageKey<Topic>, values?: Readonly<Record<string, string | number>>) => string;

/**
 * @param topic messages of the locale, any depth. next-intl's own key types give up on a topic of this size: for it the
 *   messages are a flat record, and `Say` checks the keys
 */
export function sayOf<Topic extends object>(locale: Locale, topic: Topic): Say<Topic> {
  const translate = createTranslator({ locale, messages: topic as Record<string, string> });
  return (key: string, values) => translate(key, values);
}
