import { z } from "zod";
import type { RaterKind } from "../frameworks/schema";
import { type Locale, locales } from "../i18n/locales";
import { mailShape } from "../legal/mails/shape";
import type { MailTextId } from "../legal/mails/types";

export type MailKind = "invitation" | "reminder" | "chase" | "deadline" | "new_link";
export type MailState = "queued" | "sending" | "sent" | "failed" | "stopped";

/** Why a mail was not needed any more when its turn came. */
export const stopReasons = [
  "sample",
  "campaign-not-running",
  "archived",
  "answered",
  "disabled",
  "revoked",
  "over",
  "outdated",
] as const;
export type StopReason = (typeof stopReasons)[number];

/** What else can be wrong with a mail, beside the reply codes of mail servers. */
export const mailTroubles = ["unreachable", "unanswered", "no-address", "text-unusable"] as const;
export type MailTrouble = (typeof mailTroubles)[number];

const textIds = Object.keys(mailShape.texts) as [MailTextId, ...MailTextId[]];
const textId = z.enum(textIds, { error: "unknown-choice" });
const locale = z.enum(locales, { error: "unknown-choice" });

const storedText = z.object({ subject: z.string(), body: z.string() });

/** Texts of a campaign that differ from the shipped ones, by text and language. */
export const customMailTexts = z.partialRecord(textId, z.partialRecord(locale, storedText)).catch({});
export type CustomMailTexts = z.infer<typeof customMailTexts>;

const campaignId = z.uuid({ error: "malformed" });
const written = (longest: number) =>
  z
    .string({ error: "required" })
    .transform((value) => value.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, { error: "required" }).max(longest, { error: "too-long" }));

export const saveMailTextInput = z.object({
  campaignId,
  textId,
  locale,
  subject: written(200).pipe(z.string().refine((value) => !value.includes("\n"), { error: "malformed" })),
  body: written(5_000),
});
export type SaveMailTextInput = z.infer<typeof saveMailTextInput>;

export const resetMailTextInput = z.object({ campaignId, textId, locale });
export type ResetMailTextInput = z.infer<typeof resetMailTextInput>;

export const sendTestMailInput = resetMailTextInput;
export type SendTestMailInput = ResetMailTextInput;

/** The texts of a campaign, for the page that edits them. */
export interface MailTextsPage {
  /** The sample company's: no mail leaves it. */
  readonly isSample: boolean;
  readonly state: "draft" | "running" | "closed";
  readonly custom: CustomMailTexts;
  /** What a preview shows for each placeholder: a made-up recipient, the campaign's own names and days. */
  readonly examples: Readonly<Record<Locale, Readonly<Partial<Record<string, string>>>>>;
}

/** A mail as the log shows it: never its text, nor the hour of anybody's answer. */
export interface MailLogRow {
  readonly mailId: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly raterName: string;
  readonly raterKind: RaterKind;
  readonly candidateName: string;
  readonly problem: string | null;
  readonly mayBeDouble: boolean;
  readonly attempts: number;
  readonly queuedAt: Date;
  /** Day of sending on the campaign's calendar, midnight UTC; null when it has not left. */
  readonly sentOn: Date | null;
}

export interface MailLog {
  readonly rows: readonly MailLogRow[];
  readonly page: number;
  readonly pages: number;
}

/** Mails by what has become of them. */
export type MailCounts = Readonly<Record<MailState, number>>;

/** State of the mail page in its address; what cannot be read counts as absent. */
export const mailPageQuery = z.object({
  text: textId.catch("invitation-self").default("invitation-self"),
  in: locale.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
