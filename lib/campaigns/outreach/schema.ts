import { z } from "zod";
import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import type { BoardSeat } from "../progress/schema";
import { dayText, reasonText } from "../schema";

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
