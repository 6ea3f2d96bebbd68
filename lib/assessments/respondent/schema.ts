import { z } from "zod";
import type { CampaignPurpose } from "../../campaigns/schema";
import type { RaterKind } from "../../frameworks/schema";
import { longText, type RatingForm } from "../schema";

/** Who answers by a personal link; HR signs in. */
export type RespondentKind = Exclude<RaterKind, "hr">;

/** The form of a respondent with everything it shows. */
export interface RespondentForm extends RatingForm {
  readonly kind: RespondentKind;
  readonly organisationName: string;
  readonly purpose: CampaignPurpose;
  /** Position or role that the campaign names; "" when it names none. */
  readonly roleTitle: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** Last day on which the form takes answers, e.g. "2026-12-12". */
  readonly lastDay: string;
  /** Fewest people of a group that may be shown. */
  readonly thresholds: { readonly minPeers: number; readonly minCustomers: number; readonly minComments: number };
  /** Kinds of rater asked about this person in this round. */
  readonly consulted: readonly RaterKind[];
  readonly hasReadNotice: boolean;
  readonly declinedAt: Date | null;
  /** Optional example text, by criterion id. */
  readonly examples: Readonly<Record<string, string>>;
}

export const declineInput = z.object({ assessmentId: z.uuid({ error: "malformed" }), reason: longText.default("") });
export type DeclineInput = z.infer<typeof declineInput>;
