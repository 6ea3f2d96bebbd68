import type { Campaign } from "@/lib/campaigns/schema";
import type { Framework, RaterKind } from "@/lib/frameworks/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { minimumRaters } from "@/lib/results/rules";
import type { CriterionLevel, SourceTerm } from "@/lib/scoring/aggregation/aggregate-criterion";

/** What every receipt names besides its terms: where the ratings come from and under which settings they count. */
export interface ReceiptBasis {
  readonly campaignName: string;
  readonly frameworkName: string;
  readonly frameworkNumber: number;
  /** 0 to 1 */
  readonly minItemShare: number;
  /** Fewest raters of each kind that may be shown or counted. */
  readonly minimumRaters: Readonly<Record<RaterKind, number>>;
}

/** The ideal profile that a total or a fit was computed with. */
export interface ReceiptProfile {
  readonly name: string;
  readonly number: number;
  /** Weights tried on screen, saved nowhere. */
  readonly isExploratory: boolean;
}

/** A criterion as receipts name it, in the framework's order. */
export interface NamedCriterion {
  readonly criterionId: string;
  readonly name: string;
}

/** One source of a level without its indicators, which no receipt prints: less to send to the browser. */
export type ReceiptSource = Omit<SourceTerm, "indicators">;

/** A criterion level as its receipt needs it; a `CriterionLevel` is one too. */
export interface ReceiptLevel extends Pick<CriterionLevel, "criterionId" | "value" | "n" | "reasons" | "coverage"> {
  readonly terms: readonly ReceiptSource[];
}

export function receiptBasis(campaign: Campaign, framework: Pick<Framework, "name" | "number">): ReceiptBasis {
  return {
    campaignName: campaign.name,
    frameworkName: framework.name,
    frameworkNumber: framework.number,
    minItemShare: campaign.minItemShare,
    minimumRaters: Object.fromEntries(
      raterKinds.map((kind) => [kind, minimumRaters(kind, campaign)]),
    ) as ReceiptBasis["minimumRaters"],
  };
}

/** Leaves the indicator means behind, for levels that go to the browser. */
export function receiptLevel({ criterionId, value, n, reasons, coverage, terms }: CriterionLevel): ReceiptLevel {
  return { criterionId, value, n, reasons, coverage, terms: terms.map(({ indicators: _, ...source }) => source) };
}
