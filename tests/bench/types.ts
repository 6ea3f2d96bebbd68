/** A task of the scoring engine, measured beside a straightforward way to do the same. */
export interface BenchTask {
  /** what is done, in a few words, such as "alpha" */
  readonly name: string;
  /** what the library is measured against, such as "nested arrays" */
  readonly baseline: string;
  /** three sizes, growing, so that growth with n can be read */
  readonly sizes: readonly BenchSize[];
}

/** One size of a task. */
export interface BenchSize {
  /** such as "200 x 25" */
  readonly label: string;
  /** what grows, to compare with the time */
  readonly n: number;
  /** milliseconds that the library must not exceed at this size; null when none is set */
  readonly target: number | null;
  /** memory the task needs at this size, in words; null when it is not worth saying */
  readonly memory: string | null;
  /** builds the input outside the measured time */
  readonly prepare: () => BenchRun;
}

/** The two ways to do the task on one input; the baseline is null where it would take too long. */
export interface BenchRun {
  readonly library: () => unknown;
  readonly baseline: (() => unknown) | null;
}

/** What was measured at one size. Times are medians, in milliseconds. */
export interface BenchRow {
  readonly task: string;
  readonly size: string;
  readonly n: number;
  readonly library: number;
  /** processor time of the library, which other programs on the machine stretch less than the time on the clock */
  readonly libraryCpu: number;
  readonly baseline: number | null;
  readonly baselineName: string;
  /** baseline over library */
  readonly ratio: number | null;
  readonly target: number | null;
  readonly isWithinTarget: boolean | null;
  /** exponent of n in the time since the size before; null for the first */
  readonly growth: number | null;
  readonly memory: string | null;
}
