import { z } from "zod";

export const roundNumbers = [1, 2] as const;
export type RoundNumber = (typeof roundNumbers)[number];

const share = z.number().finite().min(0).max(1);

/** One round, without names: every list is in the order of the framework's criteria. */
export const roundWeights = z.object({
  round: z.union([z.literal(1), z.literal(2)]),
  /** Shares of 1, one list a participant, sorted by their figures. */
  weights: z.array(z.array(share)),
  /** Shares of 1. */
  group: z.array(share),
});

export interface RoundWeights {
  readonly round: RoundNumber;
  readonly weights: readonly (readonly number[])[];
  readonly group: readonly number[];
}
