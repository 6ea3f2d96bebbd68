import { z } from "zod";
import { raterKinds } from "../frameworks/schema";

export const localised = z.object({ en: z.string(), fr: z.string() });

/** Weight of each kind of rater, 0 or more; 0 = reported and compared, never scored. */
export const sourceWeights = z.record(z.enum(raterKinds), z.number().finite().min(0));
export type SourceWeights = z.infer<typeof sourceWeights>;

/** Starting values of an organisation: `scoring.md` section 1, thresholds of `safety.md` section 2. */
export const campaignDefaults = {
  sourceWeights: { self: 0, hr: 0.25, manager: 0.35, peer: 0.2, customer: 0.2 },
  minItemShare: 2 / 3,
  minPeers: 3,
  minCustomers: 5,
  minComments: 5,
} as const satisfies { sourceWeights: SourceWeights } & Record<string, unknown>;

export const campaignPurposes = ["recruitment", "mobility", "development"] as const;
export type CampaignPurpose = (typeof campaignPurposes)[number];

export type CampaignState = "draft" | "running" | "closed";

/** A round of assessments with the settings its figures rest on. */
export interface Campaign {
  readonly campaignId: string;
  readonly name: string;
  readonly state: CampaignState;
  /** The round that is always open: no panel, no deadline, no profile of its own. */
  readonly isStanding: boolean;
  readonly purpose: CampaignPurpose;
  readonly frameworkVersionId: string;
  /** The version of the ideal profile it started with; null in the standing round and in drafts. */
  readonly idealProfileId: string | null;
  readonly idealProfileNumber: number | null;
  readonly opensOn: Date;
  /** Last day to answer, on the clocks of `timeZone`. */
  readonly closesOn: Date | null;
  readonly timeZone: string;
  readonly sourceWeights: SourceWeights;
  readonly minItemShare: number;
  readonly minPeers: number;
  readonly minCustomers: number;
  readonly minComments: number;
}
