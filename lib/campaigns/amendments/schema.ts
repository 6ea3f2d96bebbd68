import { z } from "zod";
import { sourceWeights } from "../schema";

/** What results of a campaign rest on, as an amendment holds it. */
const storedSettings = z.object({
  sourceWeights,
  minPeers: z.number(),
  minCustomers: z.number(),
  minComments: z.number(),
  idealProfileId: z.string(),
  idealProfileNumber: z.number(),
});

/** Details of an amendment as stored, by its kind. */
export const storedDetails = {
  deadline: z.object({ from: z.string().nullable(), to: z.string(), assessmentId: z.string().optional() }),
  settings: z.object({ from: storedSettings, to: storedSettings }),
  person_added: z.object({ candidateId: z.string() }),
  rater_added: z.object({ candidateId: z.string(), raterId: z.string() }),
  rater_removed: z.object({ candidateId: z.string(), raterId: z.string() }),
} as const;

/** Settings with the name of the profile; null where it is gone. */
export type AmendedSettings = z.infer<typeof storedSettings> & { readonly profileName: string | null };

export type AmendmentChange =
  /** Days; of one rater when `isForOne`. */
  | { readonly kind: "deadline"; readonly from: Date | null; readonly to: Date; readonly isForOne: boolean }
  | { readonly kind: "settings"; readonly from: AmendedSettings; readonly to: AmendedSettings }
  | { readonly kind: "person_added" | "rater_added" | "rater_removed" };

/** A change after the launch, as the log shows it. */
export interface Amendment {
  readonly amendmentId: string;
  readonly change: AmendmentChange;
  readonly reason: string;
  /** Names of whom it concerns, as they are now; null where it concerns everybody, or somebody who was erased since. */
  readonly candidateName: string | null;
  readonly raterName: string | null;
  readonly authorName: string;
  readonly madeAt: Date;
}
