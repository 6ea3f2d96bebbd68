/** Ends of the rating scale, in levels. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The five-point scale of behaviourally anchored levels that the product uses. */
export const FIVE_POINT: Scale = Object.freeze({ min: 1, max: 5 });

/** Whether a level above the target range counts as distance (`range`) or not (`at-least`). */
export type TargetMode = "range" | "at-least";

/** What an ideal profile asks of one criterion. */
export interface IdealCriterion {
  readonly criterionId: string;
  /** Importance as entered: finite, 0 or more, in any unit. The engine normalises. */
  readonly weight: number;
  /** Target range in levels, lo <= hi. */
  readonly lo: number;
  readonly hi: number;
  /** Non-compensatory minimum in levels; null when there is none. */
  readonly mustHave: number | null;
}

/** A company's ideal profile, in the order of its framework. */
export interface Ideal {
  readonly criteria: readonly IdealCriterion[];
  readonly mode: TargetMode;
  readonly scale: Scale;
}

/** A person's criterion levels; null or absent = missing, never zero. */
export interface PersonLevels {
  readonly personId: string;
  readonly levels: Readonly<Record<string, number | null>>;
}

/** What to do with a total when a criterion is missing: leave it undefined, or rescale the weights present and say so. */
export type MissingPolicy = "strict" | "rescale";
