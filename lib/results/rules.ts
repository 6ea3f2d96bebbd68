import type { Campaign } from "../campaigns/schema";
import { type FrameworkShape, type RaterKind, raterKinds } from "../frameworks/schema";
import { aggregateCriterion, type CriterionLevel } from "../scoring/aggregation/aggregate-criterion";
import { FIVE_POINT } from "../scoring/types";

/** A submitted assessment as the engine needs it. */
export interface SubmittedRatings {
  readonly raterId: string;
  readonly raterKind: RaterKind;
  /** By indicator id; null = not observed. */
  readonly levels: Readonly<Record<string, number | null>>;
}

type Settings = Pick<Campaign, "sourceWeights" | "minItemShare" | "minPeers" | "minCustomers">;

/** Fewest raters of a kind that may be shown or counted. Self, HR and managers answer under their name. */
export function minimumRaters(kind: RaterKind, settings: Pick<Settings, "minPeers" | "minCustomers">): number {
  if (kind === "peer") return settings.minPeers;
  if (kind === "customer") return settings.minCustomers;
  return 1;
}

/** Whether answers of this kind are shown as a group only. */
export function isProtected(kind: RaterKind): boolean {
  return kind === "peer" || kind === "customer";
}

/** A person's level on every criterion, in the framework's order, under the campaign's settings. */
export function personLevels(
  shape: FrameworkShape,
  settings: Settings,
  assessments: readonly SubmittedRatings[],
): readonly CriterionLevel[] {
  return shape.criteria.map((criterion) =>
    aggregateCriterion({
      criterionId: criterion.id,
      indicators: criterion.indicators.map(({ id }) => ({ indicatorId: id, weight: 1 })),
      sources: raterKinds.map((kind) => ({
        sourceId: kind,
        weight: settings.sourceWeights[kind] ?? 0,
        minimumRaters: minimumRaters(kind, settings),
        indicatorIds: criterion.indicators.filter(({ askedOf }) => askedOf.includes(kind)).map(({ id }) => id),
        raters: assessments
          .filter(({ raterKind }) => raterKind === kind)
          .map(({ raterId, levels }) => ({ raterId, levels })),
      })),
      minItemShare: settings.minItemShare,
      scale: FIVE_POINT,
    }),
  );
}
