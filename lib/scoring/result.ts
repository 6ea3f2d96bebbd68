/**
 * Why a figure is undefined, or what its reader must know. Closed: a new code needs its words in every language
 * (`lib/i18n/messages/<locale>/reasons.json`).
 */
export type Reason =
  | "no-data"
  | "one-rater"
  | "too-few-raters"
  | "too-few-ratees"
  | "too-few-items"
  | "too-few-indicators"
  | "group-withheld"
  | "source-absent"
  | "criterion-missing"
  | "weights-all-zero"
  | "weights-rescaled"
  | "dominant-weight"
  | "inconsistent-judgements"
  | "arithmetic-mean-used"
  | "raters-changed"
  | "zero-variance"
  | "negative-estimate"
  | "not-connected"
  | "not-convincing"
  | "not-converged"
  | "not-positive-semidefinite"
  | "heywood-case"
  | "zero-cell"
  | "infeasible"
  | "not-estimable";

/** How far a figure can be trusted: `ok`, or the one word that a screen must show beside it. */
export type Status =
  | "ok"
  | "undefined"
  | "one-rater"
  | "partial"
  | "provisional"
  | "too-close-to-call"
  | "not-estimable";

/** One addend of a figure. The `amount`s of a result's terms add up to its value within 1e-9. */
export interface Term {
  /** What contributed: the id of a source, a criterion, an indicator, a rater. */
  readonly id: string;
  /** The figure that entered, in its own unit; null when it is missing. */
  readonly value: number | null;
  /** Effective weight, 0 to 1 over the terms present; 0 for what is missing or not scored. */
  readonly weight: number;
  /** Contribution, in the unit of the result. */
  readonly amount: number;
  /** How many observations stand behind `value`. */
  readonly n: number;
}

/** A figure with everything needed to explain it. Frozen; no NaN or Infinity inside. */
export interface Result<Value = number, T = Term, S extends string = Status> {
  /** The figure, or null when these data do not define it: then `reasons` says why. */
  readonly value: Value | null;
  /** Observations behind the figure; each function's docstring says of what. */
  readonly n: number;
  readonly status: S;
  readonly reasons: readonly Reason[];
  readonly terms: readonly T[];
}

/**
 * Freezes a result and all it holds, refusing numbers that must not leave the engine.
 * @param value any plain object or array
 * @param place name of the value, for the message
 * @returns the same object, deeply frozen
 * Missing: null and undefined pass.
 * @throws RangeError naming the place when a NaN or an infinity is found
 * Source: `scoring.md` section 0.
 */
export function seal<T>(value: T, place = "result"): T {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${place}: ${value} must not leave the scoring engine`);
  }
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    for (const [key, inner] of Object.entries(value)) seal(inner, `${place}.${key}`);
    Object.freeze(value);
  }
  return value;
}
