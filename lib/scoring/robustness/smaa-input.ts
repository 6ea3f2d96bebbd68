import type { PersonLevels, Scale } from "../types";
import type { WeightSet } from "./weight-set";

/** A person's levels and how uncertain they are. */
export interface UncertainPerson extends PersonLevels {
  /** Standard error of each level, in levels; null or absent = unknown, and the person cannot be compared. */
  readonly standardErrors: Readonly<Record<string, number | null>>;
  /** Correlation between this person's errors on two criteria, 0 (independent) to 1 (one error for all). */
  readonly errorCorrelation: number;
}

/** What a robustness analysis needs. */
export interface SmaaInput {
  readonly people: readonly UncertainPerson[];
  readonly criteria: readonly { readonly criterionId: string; readonly mustHave: number | null }[];
  /** What is known about the weights, in the order of the criteria. */
  readonly weights: WeightSet;
  readonly scale: Scale;
  /** Draws, 10,000 for a margin of 0.01. */
  readonly draws: number;
  /** Whole number of 32 bits. */
  readonly seed: number;
  /** Confidence factors cost a second pass over the levels; true when absent. */
  readonly wantsConfidence?: boolean;
}
