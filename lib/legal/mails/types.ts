import type { mailShape } from "./shape";

export type MailTextId = keyof typeof mailShape.texts;
export type MailPlaceholder = keyof typeof mailShape.placeholders;

/** One text: plain, a blank line separates paragraphs, `{{name}}` marks a placeholder. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** All e-mails in one language: a missing text or description does not compile. */
export interface MailTexts {
  readonly placeholders: Readonly<Record<MailPlaceholder, { readonly description: string; readonly default?: string }>>;
  readonly texts: Readonly<Record<MailTextId, MailText>>;
}

/** Values as `show-value` takes them: dates such as 2026-12-12, whole numbers, text. */
export type MailValues = Readonly<Partial<Record<MailPlaceholder, string | number>>>;
