import { z } from "zod";
import type { RaterKind } from "../../frameworks/schema";

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
