import type { RaterKind } from "../frameworks/schema";
import type { CriterionLevel } from "../scoring/aggregation/aggregate-criterion";

/**
 * One person's results in one campaign, as far as the reader may see them.
 * `hidden`: the reader still owes a scorecard on this person and sees nobody's levels before.
 */
export interface PersonResults {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly visibility: "shown" | "hidden";
  /** One per criterion of the framework, in its order; all undefined when hidden. */
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
