import { z } from "zod";
import type { Framework, RaterKind } from "../frameworks/schema";
import { locales } from "../i18n/locales";
import type { Refusal } from "../outcome";

/** What one rater answers for one indicator: a level, "not observed", or null while there is no answer. */
export type Answer = number | "not-observed" | null;

/** `planned`: on the panel of a campaign that is not launched; `declined`: the rater preferred not to answer. */
export type AssessmentStatus = "planned" | "draft" | "submitted" | "declined";

export const longestText = 4_000;
/** How long a personal link may live, in days; `safety.md` D3 sets the end of the list. */
export const invitationDays = [7, 14, 30, 60] as const;
export const longestInvitation = 60;

const id = z.uuid({ error: "malformed" });
const key = z.string().max(200, { error: "too-long" });

/** PostgreSQL stores no NUL; browsers send line breaks as CRLF, counted twice by the limit. */
export const longText = z
  .string({ error: "malformed" })
  .transform((value) => value.replaceAll("\0", "").replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(longestText, { error: "too-long" }));

const answer = z.union([z.number(), z.literal("not-observed"), z.null()], { error: "unknown-choice" });
const examples = z
  .array(z.object({ criterionId: key, text: longText }))
  .max(100)
  .default([]);

/** Answers of a respondent: any part of the form. Whether a level is on the scale is a rule's to say (`rules.ts`). */
export const saveAnswersInput = z.object({
  frameworkVersionId: id,
  answers: z
    .array(z.object({ indicatorId: key, answer }))
    .max(500)
    .default([]),
  examples,
});
export type SaveAnswersInput = z.infer<typeof saveAnswersInput>;

/** The same for a scorecard: an indicator's level, its evidence note, or both. */
export const saveScorecardInput = z.object({
  frameworkVersionId: id,
  answers: z
    .array(z.object({ indicatorId: key, answer: answer.optional(), evidence: longText.optional() }))
    .max(500)
    .default([]),
});
export type SaveScorecardInput = z.infer<typeof saveScorecardInput> & { readonly assessmentId: string };

const entries = z.record(z.string(), z.string({ error: "malformed" }));

/** Fields of a posted form whose names start with `prefix.`, by the rest of the name. */
function under(form: Record<string, string>, prefix: string): [string, string][] {
  return Object.entries(form).flatMap(([name, value]) =>
    name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value] as [string, string]] : [],
  );
}

/** A radio's value. A word is off the scale like 0. */
function readAnswer(value: string): Answer {
  if (value === "") return null;
  return value === "not-observed" ? value : Number(value) || 0;
}

/** A place in the respondent's form, as its address says it. */
const step = z.string().regex(/^(notice|check|[1-9]\d?)$/, { error: "malformed" });
const answersPage = saveAnswersInput.extend({ assessmentId: id, step, next: step });
const scorecardPage = saveScorecardInput.extend({ assessmentId: id });
const locale = z.enum(locales, { error: "malformed" });

/**
 * A page of the respondent's form, posted without JavaScript. A radio that is absent was not touched. What the form lacks
 * is for the page's own schema to say, hence `unknown` between the two.
 */
export const answersForm = entries
  .transform((form): unknown => ({
    ...form,
    answers: under(form, "level").map(([indicatorId, value]) => ({ indicatorId, answer: readAnswer(value) })),
    examples: under(form, "example").map(([criterionId, value]) => ({ criterionId, text: value })),
  }))
  .pipe(z.unknown().pipe(answersPage));

/** The fields of a scorecard's form, its notes and levels joined by indicator. */
const scorecardEntries = entries.transform((form): unknown => {
  const answers = new Map<string, { indicatorId: string; answer?: Answer; evidence?: string }>();
  for (const [indicatorId, evidence] of under(form, "evidence")) answers.set(indicatorId, { indicatorId, evidence });
  for (const [indicatorId, value] of under(form, "level")) {
    answers.set(indicatorId, { ...answers.get(indicatorId), indicatorId, answer: readAnswer(value) });
  }
  return { ...form, answers: [...answers.values()] };
});

/** The scorecard posted as a form. */
export const scorecardForm = scorecardEntries.pipe(
  z.unknown().pipe(scorecardPage.extend({ intent: z.enum(["keep", "check"]).catch("keep") })),
);

export const acknowledgeNoticeInput = z.object({ assessmentId: id, locale });
export type AcknowledgeNoticeInput = z.infer<typeof acknowledgeNoticeInput>;

export const submitInput = z.object({
  assessmentId: id,
  frameworkVersionId: id,
  locale,
});
export type SubmitInput = z.infer<typeof submitInput>;

const formProblems = [
  "invalid",
  "notice-first",
  "stale-form",
  "unknown-indicator",
  "level-off-scale",
  "answers-missing",
] as const satisfies readonly Refusal[];

/** Why the last posting of a form was refused; `at` is the indicator that caused it, where one did. */
export interface FormProblem {
  readonly reason: (typeof formProblems)[number];
  readonly at: string | null;
}

const formAddress = z.object({
  step: step.optional().catch(undefined),
  problem: z.enum(formProblems).optional().catch(undefined),
  at: key.optional().catch(undefined),
});

/** State of a form in its address. What cannot be read counts as absent: a link never breaks. */
export function readAddress(query: unknown): { readonly step: string | null; readonly problem: FormProblem | null } {
  const { step, problem, at } = formAddress.parse(query);
  return { step: step ?? null, problem: problem ? { reason: problem, at: at ?? null } : null };
}

/** The address that shows why a posting was refused: the way back of forms that work without JavaScript. */
export function problemAddress(path: string, reason: Refusal, at: unknown): string {
  const shown = formProblems.find((known) => known === reason) ?? "invalid";
  const query = new URLSearchParams({ problem: shown, ...(typeof at === "string" && { at }) });
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

export const createInvitationInput = z.object({
  candidateId: id,
  days: z.coerce
    .number({ error: "not-a-number" })
    .int({ error: "not-a-number" })
    .min(1, { error: "out-of-range" })
    .max(longestInvitation, { error: "out-of-range" }),
});
export type CreateInvitationInput = z.infer<typeof createInvitationInput>;

export const revokeInvitationInput = z.object({ invitationId: id });
export type RevokeInvitationInput = z.infer<typeof revokeInvitationInput>;

export const startScorecardInput = z.object({ candidateId: id });
export type StartScorecardInput = z.infer<typeof startScorecardInput>;

/** A new personal link, shown once: the token is stored nowhere. Plain data, since a form hands it back to its action. */
export interface CreatedInvitation {
  readonly invitationId: string;
  /** Starts with `/r/`. */
  readonly path: string;
  /** ISO 8601 */
  readonly expiresAt: string;
}

/** A personal link as HR sees it: never its token. */
export interface InvitationRow {
  readonly invitationId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: "usable" | "expired" | "revoked";
  /** Number of devices on which the link was opened. */
  readonly devices: number;
}

/** Who rates a candidate in one campaign, and whether they are done. Never a level. */
export interface AssessmentRow {
  readonly assessmentId: string;
  readonly raterKind: RaterKind;
  /** Null for peers and customers, who are never named. */
  readonly raterName: string | null;
  readonly status: AssessmentStatus;
  /** Null for peers and customers: when a group answered, one by one, would tell who is who. */
  readonly submittedAt: Date | null;
  /** Whether answers can still come: a draft of a closed campaign will never be sent. */
  readonly isOpen: boolean;
  /** Whether the reader is this rater. */
  readonly isMine: boolean;
}

/** A member's own scorecard on somebody. */
export interface OwnScorecard {
  readonly assessmentId: string;
  readonly status: "draft" | "submitted";
}

/** Answers of one assessment, by indicator id. Indicators without a row have no answer. */
export type GivenAnswers = Readonly<Record<string, { readonly answer: Answer; readonly evidence: string }>>;

/** One rater's own form on somebody. */
export interface RatingForm {
  readonly assessmentId: string;
  readonly candidateName: string;
  readonly status: AssessmentStatus;
  readonly submittedAt: Date | null;
  /** Only what this kind of rater is asked. */
  readonly framework: Framework;
  readonly answers: GivenAnswers;
}

/** A member's own scorecard on a candidate. */
export interface Scorecard extends RatingForm {
  readonly candidateId: string;
  readonly jobTitle: string;
  readonly campaign: ScorecardCampaign;
  /** Each time it was opened again after it had been sent, latest first. */
  readonly reopenings: readonly { readonly reason: string; readonly authorName: string; readonly madeAt: Date }[];
}

/** The round that a scorecard belongs to, as far as its page speaks of it. */
export interface ScorecardCampaign {
  readonly campaignId: string;
  readonly name: string;
  readonly state: "draft" | "running" | "closed";
  readonly isStanding: boolean;
  /** Last day to answer, on the clocks of the campaign; null without a deadline. */
  readonly closesOn: Date | null;
}
