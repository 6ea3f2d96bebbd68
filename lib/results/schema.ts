import type { Campaign } from "../campaigns/schema";
import type { RaterKind } from "../frameworks/schema";
import type { CriterionLevel } from "../scoring/aggregation/aggregate-criterion";

/** Which campaign figures rest on, and what else they could rest on. */
export interface CampaignChoice {
  readonly campaign: Campaign;
  /** What can be chosen, latest first, the standing round last; never empty. */
  readonly campaigns: readonly Campaign[];
  /** People asked for who have sent answers about them in development campaigns only, which are not offered here. */
  readonly developmentOnlyIds: readonly string[];
}

/**
 * One person's results in one campaign, as far as the reader may see them.
 * `hidden`: the reader still owes a scorecard on this person and sees nobody's levels before.
 * `absent`: nobody was asked about this person in this campaign.
 */
export interface PersonResults {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly visibility: "shown" | "hidden" | "absent";
  /** One per criterion of the framework, in its order; all undefined unless shown. */
  readonly levels: readonly CriterionLevel[];
  /** Submitted assessments per kind that count or are compared; kinds under their threshold are left out. */
  readonly raters: Readonly<Partial<Record<RaterKind, number>>>;
}

/** One level as one rater gave it, with its evidence where the reader may see it. */
export interface IndicatorRating {
  readonly indicatorId: string;
  readonly raterKind: RaterKind;
  /** Named for self, HR and managers only. */
  readonly raterName: string;
  readonly level: number | null;
  readonly notObserved: boolean;
  readonly evidence: string | null;
}

/** A scorecard that the reader owes: opened or asked for, in a campaign that still takes answers. */
export interface DueScorecard {
  readonly assessmentId: string;
  readonly candidateName: string;
  /** Null in the standing round, which has no name of its own worth telling. */
  readonly campaignName: string | null;
  /** Last day to answer, on the clocks of the campaign; null without a deadline. */
  readonly closesOn: Date | null;
}

/**
 * What a person answered about themselves, for a rater who has sent their own scorecard. `hidden`: the reader still owes
 * another scorecard on the person. By indicator id; null = not observed.
 */
export type SelfBeside =
  | { readonly state: "hidden" | "not-sent" }
  | { readonly state: "sent"; readonly levels: Readonly<Record<string, number | null>> };
