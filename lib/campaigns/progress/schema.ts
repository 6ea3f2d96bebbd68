import { z } from "zod";
import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import { dayText, reasonText } from "../schema";

/** Where one rater stands: nothing opened yet, begun, sent, or declined. */
export type SeatState = "waiting" | "started" | "sent" | "declined";

/** Mails of a campaign by what has become of them. */
export type MailCounts = Readonly<Record<"queued" | "sent" | "failed" | "stopped", number>>;

/** How far a campaign is, in counts. */
export interface Progress {
  readonly people: number;
  readonly asked: number;
  readonly sent: number;
  readonly declined: number;
  readonly byKind: Readonly<
    Partial<Record<RaterKind, { readonly asked: number; readonly sent: number; readonly declined: number }>>
  >;
  readonly mails: MailCounts;
}

/** One place on the board. */
export interface BoardSeat {
  readonly assessmentId: string;
  readonly raterKind: RaterKind;
  readonly raterName: string;
  readonly state: SeatState;
  /** Whether the last mail to this rater did not arrive. */
  readonly hasMailProblem: boolean;
}

export interface BoardRow {
  readonly candidateId: string;
  readonly name: string;
  readonly open: number;
  readonly seats: readonly BoardSeat[];
}

export interface BoardPage {
  readonly rows: readonly BoardRow[];
  readonly page: number;
  readonly pages: number;
  /** People found. */
  readonly total: number;
}

/** State of the board in its address; what cannot be read counts as absent. */
export const boardQuery = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  sort: z.enum(["late", "name"]).catch("late").default("late"),
});
export type BoardQuery = z.infer<typeof boardQuery>;

/** A rater of one person with all that HR may see of them: never a level. */
export interface SeatDetails extends BoardSeat {
  readonly email: string | null;
  /** Day of sending, without the time for those who answer as a group. */
  readonly submittedAt: Date | null;
  readonly declineReason: string | null;
  readonly interviewOn: Date | null;
  readonly isCalibrated: boolean;
  readonly link: {
    readonly invitationId: string;
    readonly expiresAt: Date;
    readonly state: "usable" | "expired" | "revoked";
    readonly devices: number;
  } | null;
  readonly mails: readonly {
    readonly mailId: string;
    readonly kind: "invitation" | "reminder" | "chase" | "deadline" | "new_link";
    readonly state: "queued" | "sending" | "sent" | "failed" | "stopped";
    readonly problem: string | null;
    readonly at: Date;
  }[];
  readonly reopenings: readonly { readonly reason: string; readonly authorName: string; readonly madeAt: Date }[];
}

/** Somebody who has not answered yet, as the relaunch shows them. */
export interface LateRater {
  readonly assessmentId: string;
  readonly raterKind: RaterKind;
  readonly raterName: string;
  readonly candidateName: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly state: "waiting" | "started";
  readonly lastMailAt: Date | null;
}

/** A personal link to be handed over where no mail can bring it. */
export interface HandedLink {
  readonly assessmentId: string;
  readonly raterKind: RaterKind;
  readonly raterName: string;
  readonly candidateName: string;
  /** Starts with `/r/`. */
  readonly path: string;
}

/** At most so many are relaunched at once: the page shows every one of them. */
export const longestRelaunch = 500;

const id = z.uuid({ error: "malformed" });
const ids = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).min(1, { error: "required" }).max(longestRelaunch, { error: "out-of-range" }),
);

export const relaunchInput = z.object({
  campaignId: id,
  /** Made with the page, so that a form sent twice relaunches once. */
  batch: id,
  assessmentIds: ids,
});
export type RelaunchInput = z.infer<typeof relaunchInput>;

export const seatInput = z.object({ assessmentId: id });
export type SeatInput = z.infer<typeof seatInput>;

export const extendLinkInput = z.object({
  assessmentId: id,
  until: dayText,
  reason: reasonText,
});
export type ExtendLinkInput = z.infer<typeof extendLinkInput>;
