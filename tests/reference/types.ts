/** Maps a case's input to calls of the library and names the results as the case does. It never computes. */
export type Adapter = (input: Readonly<Record<string, unknown>>, caseId: string) => unknown;

/** One known answer; fields as in the reference set's README. */
export interface ReferenceCase {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly dataOrigin?: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tolerance: number;
}

/** One file of the reference set. */
export interface ReferenceFile {
  readonly schemaVersion: 1;
  readonly method: string;
  readonly cases: readonly ReferenceCase[];
}

/** A leaf where the library and the known answer part. */
export interface Disagreement {
  readonly method: string;
  readonly caseId: string;
  /** path of the leaf inside `expected`, such as `groups.1.rate`; empty for the whole case */
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** What running one method's cases gave. */
export interface MethodReport {
  readonly method: string;
  readonly cases: number;
  readonly leaves: number;
  readonly agreeing: number;
  /** true when the library has no such method: all its leaves count as disagreements */
  readonly isMissing: boolean;
  readonly disagreements: readonly Disagreement[];
}
