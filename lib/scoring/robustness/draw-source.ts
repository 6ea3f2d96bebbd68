/**
 * Where the draws of a robustness analysis come from: a sampler or given lists. Blocks hold criterion after criterion,
 * value c of draw k at [c * stride + k]; both kinds of draws continue where the last block ended.
 */
export interface DrawSource {
  readonly people: number;
  readonly criteria: number;
  readonly draws: number;
  /** Writes the weights of the next draws; false when the weights asked for are too rare to be drawn. */
  weights(into: Float64Array, stride: number, draws: number): boolean;
  /** Writes the levels of one person in the next draws; each person is asked once a block. */
  levels(person: number, into: Float64Array, stride: number, draws: number): void;
  /** Starts the levels from the first draw again, for the second pass. */
  rewindLevels(): void;
}

/** What the draws amount to, as plain counts. */
export interface Tally {
  readonly draws: number;
  /** Draws in which person i holds rank r + 1, at i * people + r. */
  readonly rankCounts: Int32Array;
  /** Draws in which person j is above person i, at i * people + j. */
  readonly lossCounts: Int32Array;
  /** Mean weights over the draws in which person i is first; null when never first. */
  readonly centralWeights: readonly (Float64Array | null)[];
  /** Draws of the levels in which person i is first at the central weights; null when never first. */
  readonly centralFirsts: readonly (number | null)[];
  /** Draws in which person i meets every must-have. */
  readonly eligibleCounts: Int32Array;
}
