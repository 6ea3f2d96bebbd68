import { z } from "zod";
import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";

/** Limits of a pasted or uploaded panel. */
export const panelLimits = {
  characters: 1_000_000,
  lines: 5_000,
  columns: 200,
  cell: 1_000,
  shownProblems: 200,
} as const;

export const panelColumns = [
  "personName",
  "personEmail",
  "jobTitle",
  "personLocale",
  "relation",
  "raterName",
  "raterEmail",
  "raterLocale",
  "raterTimeZone",
  "interviewOn",
] as const;
export type PanelColumn = (typeof panelColumns)[number];

/** Without them no line says who is meant. */
export const requiredColumns: readonly PanelColumn[] = ["personName", "personEmail"];

/** Kinds of rater reached by mail. */
export type OutsideKind = Extract<RaterKind, "manager" | "peer" | "customer">;

export type ProblemReason =
  | "nothing-to-read"
  | "too-many-lines"
  | "too-many-columns"
  | "unknown-column"
  | "doubled-column"
  | "missing-column"
  | "bad-quotes"
  | "too-many-cells"
  | "cell-too-long"
  | "not-text"
  | "required"
  | "too-long"
  | "not-an-email"
  | "doubled-line"
  | "two-names"
  | "two-relations"
  | "rates-themselves"
  | "no-account"
  | "archived"
  | "unknown-relation"
  | "unknown-language"
  | "unknown-time-zone"
  | "unreadable-date"
  | "no-interview";

/** What is wrong with one line. */
export interface PanelProblem {
  /** As an editor counts, the header being line 1. */
  readonly line: number;
  /** The column's own header as written; null when the whole line is meant. */
  readonly column: string | null;
  readonly reason: ProblemReason;
  /** The beginning of what was found, or of what it contradicts: somebody's typing, never markup. Empty when it says nothing. */
  readonly found: string;
}

export interface NamedPerson {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  /** Null where the text says nothing: what is known stays, new people get the campaign's. */
  readonly jobTitle: string | null;
  readonly locale: Locale | null;
}

export type NamedRater =
  | { readonly kind: "self" }
  | { readonly kind: "hr"; readonly email: string; readonly memberId: string; readonly interviewOn: Date | null }
  | {
      readonly kind: OutsideKind;
      /** In lower case. */
      readonly email: string;
      readonly name: string;
      readonly locale: Locale | null;
      readonly timeZone: string | null;
    };

/** One person, with one rater or alone. */
export interface PanelLine {
  readonly line: number;
  readonly person: NamedPerson;
  readonly rater: NamedRater | null;
}

export interface ReadPanel {
  readonly lines: readonly PanelLine[];
  /** The first ones, in the order of the lines. */
  readonly problems: readonly PanelProblem[];
  readonly problemCount: number;
}

/** What the database holds about the addresses of a text; keys in lower case. */
export interface KnownPanel {
  readonly people: ReadonlyMap<
    string,
    { readonly candidateId: string; readonly name: string; readonly isArchived: boolean }
  >;
  /** By `outsideKey`. */
  readonly raters: ReadonlyMap<string, { readonly name: string }>;
  /** Members who hold the HR role and can sign in. */
  readonly interviewers: ReadonlyMap<string, { readonly memberId: string; readonly name: string }>;
  /** Per address of a person on the panel: who sits there already, kind by address; "" stands for themselves. */
  readonly seats: ReadonlyMap<string, ReadonlyMap<string, RaterKind>>;
}

export function outsideKey(kind: OutsideKind, email: string): string {
  return `${kind} ${email}`;
}

/** What a text would change. */
export interface PanelCounts {
  readonly newPeople: number;
  readonly knownPeople: number;
  readonly newRaters: number;
  readonly knownRaters: number;
  readonly newSeats: number;
  readonly takenSeats: number;
}

/** A dry run: the text it was made from, what it would add, what is wrong. */
export interface PanelCheck {
  readonly text: string;
  readonly counts: PanelCounts;
  readonly problems: readonly PanelProblem[];
  readonly problemCount: number;
}

export const panelTextInput = z.object({
  campaignId: z.uuid({ error: "malformed" }),
  text: z.string({ error: "required" }).max(panelLimits.characters, { error: "too-long" }),
});
export type PanelTextInput = z.infer<typeof panelTextInput>;
