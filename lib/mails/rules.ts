import type { RaterKind } from "../frameworks/schema";
import type { Locale } from "../i18n/locales";
import { mailShape } from "../legal/mails/shape";
import { mailTexts, onOneLine, showMailValues } from "../legal/mails/show-mail-values";
import type { MailText, MailTextId, MailValues } from "../legal/mails/types";
import type { FieldReason } from "../outcome";
import { fillText, placeholdersIn } from "./fill";
import type { CustomMailTexts, MailKind, StopReason } from "./schema";

export const mailTextIds = Object.keys(mailShape.texts) as readonly MailTextId[];

/** Which text a mail has, by why it is sent and to whom. */
export function mailTextFor(kind: MailKind, raterKind: RaterKind): MailTextId {
  const to = raterKind === "self" || raterKind === "hr" ? raterKind : "rater";
  switch (kind) {
    case "invitation":
      return `invitation-${to}`;
    case "reminder":
    case "chase":
      return `reminder-${to}`;
    case "deadline":
      return "deadline-extended";
    case "new_link":
      return "new-link";
  }
}

/** The campaign's own text where it has one, else the shipped one. */
export function mailTextOf(custom: CustomMailTexts, textId: MailTextId, locale: Locale): MailText {
  return custom[textId]?.[locale] ?? mailTexts[locale].texts[textId];
}

/** What may stand in the subject of a text: everything but names of the person assessed, and the link. */
export function subjectPlaceholders(textId: MailTextId): readonly string[] {
  const never: readonly string[] = mailShape.neverInSubjects;
  return mailShape.texts[textId].filter((name) => !never.includes(name));
}

/** The placeholders of a text as its editor lists them. @param locale of whoever reads the descriptions */
export function placeholdersOf(textId: MailTextId, locale: Locale) {
  const forSubjects = subjectPlaceholders(textId);
  return mailShape.texts[textId].map((name) => ({
    name,
    description: mailTexts[locale].placeholders[name].description,
    isForSubjects: forSubjects.includes(name),
  }));
}

/** What is wrong with a text that somebody wrote; empty when it can be sent. */
export function mailTextProblems(
  textId: MailTextId,
  { subject, body }: MailText,
): Partial<Record<"subject" | "body", FieldReason>> {
  const known: readonly string[] = mailShape.texts[textId];
  const inSubject = subjectPlaceholders(textId);
  const problems: Partial<Record<"subject" | "body", FieldReason>> = {};
  const ofSubject = placeholdersIn(subject);
  if (ofSubject.some((name) => !known.includes(name))) problems.subject = "unknown-placeholder";
  else if (ofSubject.some((name) => !inSubject.includes(name))) problems.subject = "not-in-subjects";
  if (placeholdersIn(body).some((name) => !known.includes(name))) problems.body = "unknown-placeholder";
  else if (!isLinkAlone(body)) problems.body = "link-not-alone";
  return problems;
}

/** Mail programs and scanners take what stands beside a link for part of it. */
function isLinkAlone(body: string): boolean {
  const lines = body.split("\n").filter((line) => line.includes("{{link}}"));
  return lines.length === 1 && lines[0]?.trim() === "{{link}}";
}

/**
 * A mail as it is sent: plain text, the subject on one line whatever was typed into names.
 * @throws RangeError naming the text when it has a problem, or a placeholder without a value
 */
export function renderMail(locale: Locale, textId: MailTextId, text: MailText, values: MailValues): MailText {
  if (Object.keys(mailTextProblems(textId, text)).length > 0) {
    throw new RangeError(`renderMail: the text ${textId} cannot be used`);
  }
  const shown = showMailValues(locale, values);
  const used: readonly string[] = [...placeholdersIn(text.subject), ...placeholdersIn(text.body)];
  if (used.some((name) => !Object.hasOwn(shown, name))) {
    throw new RangeError(`renderMail: the text ${textId} has a placeholder without a value`);
  }
  return { subject: onOneLine(fillText(text.subject, shown)), body: fillText(text.body, shown) };
}

/** Whether a text says exactly what the shipped one says. */
export function isShippedText(textId: MailTextId, locale: Locale, { subject, body }: MailText): boolean {
  const shipped = mailTexts[locale].texts[textId];
  return subject === shipped.subject && body === shipped.body;
}

/** A text as its writer sees it in a preview and in a test: with examples, and marked as a test. */
export function renderTestMail(text: MailText, examples: Readonly<Partial<Record<string, string>>>): MailText {
  return {
    subject: `[Test] ${onOneLine(fillText(text.subject, examples))}`,
    body: fillText(text.body, examples),
  };
}

/** What decides whether a mail is still wanted when its turn comes. */
export interface Wanted {
  readonly isSample: boolean;
  readonly campaignState: "draft" | "running" | "closed";
  /** End of the last day on which this recipient can answer; null without a deadline. */
  readonly endsAt: Date | null;
  readonly status: "planned" | "draft" | "submitted" | "declined";
  readonly isArchived: boolean;
  readonly isMemberDisabled: boolean;
  readonly isLinkRevoked: boolean;
}

/** Why a mail must not leave any more; null when it is wanted. */
export function stopReason(wanted: Wanted, now: Date): StopReason | null {
  if (wanted.isSample) return "sample";
  if (wanted.campaignState !== "running") return "campaign-not-running";
  if (wanted.isArchived) return "archived";
  if (wanted.status !== "draft") return wanted.status === "planned" ? "campaign-not-running" : "answered";
  if (wanted.isMemberDisabled) return "disabled";
  if (wanted.isLinkRevoked) return "revoked";
  return wanted.endsAt !== null && wanted.endsAt <= now ? "over" : null;
}
