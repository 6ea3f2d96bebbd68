import type { Criterion } from "../../frameworks/schema";

/** What lies between the lowest and the highest level, in words of behaviour. */
export interface Jump {
  readonly worst: string;
  readonly best: string;
}

/** A criterion as the ways of weighing show it. */
export interface WeighedCriterion extends Jump {
  readonly criterionId: string;
  readonly name: string;
  /** For narrow places; the name when left out. */
  readonly shortName?: string;
  /** The jumps of its other indicators. */
  readonly facets?: readonly Jump[];
}

/** The jump of each criterion is told by its first indicator; the others follow as facets. */
export function weighedCriteria(criteria: readonly Criterion[]): readonly WeighedCriterion[] {
  return criteria.map(({ criterionId, name, shortName, indicators }) => {
    const [jump = { worst: "", best: "" }, ...facets] = indicators.map(({ anchors }) => ({
      worst: anchors["1"],
      best: anchors["5"],
    }));
    return { criterionId, name, shortName, ...jump, facets };
  });
}
