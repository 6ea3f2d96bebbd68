import { symmetricEigen } from "../../stats/matrix";
import { square } from "../../stats/square";
import { sum } from "../../stats/sum";
import { requireAtLeast, requireFinite, requireLength, requireWithin } from "../require";
import type { Reason, Result } from "../result";
import { seal } from "../result";
import { SLACK } from "../slack";
import { reliabilityReason } from "./reliability-reason";

/** What a weighted composite is made of: one entry per criterion, correlations criterion x criterion. */
export interface CompositeParts {
  /** as they enter the composite; a difference score has (+1, -1) */
  readonly weights: readonly number[];
  /** among people, in levels, 0 or more */
  readonly sds: readonly number[];
  /** at most 1; null when not estimated */
  readonly reliabilities: readonly (number | null)[];
  /** symmetric, -1 to 1, 1 on the diagonal */
  readonly correlations: readonly (readonly number[])[];
}

/** Reliability of a weighted composite. */
export interface CompositeReliability extends Result<number> {
  /** w'Sw, in squared levels; null when an entry is unusable */
  readonly compositeVariance: number | null;
  /** sum of w^2 s^2 (1 - r), in squared levels */
  readonly errorVariance: number | null;
  /** SEM of the composite, in levels */
  readonly standardError: number | null;
}

/**
 * Mosier's reliability of a weighted composite of criteria, errors uncorrelated; with unit weights, stratified alpha.
 * @param parts weights (any real numbers, not rescaled), SDs, reliabilities and correlations of the criteria
 * @returns 1 - sum w^2 s^2 (1 - r) / w'Sw, at most 1; terms: `whole` = 1, then one negative amount per criterion, by
 *   position; n = criteria with a weight other than 0
 * Missing: a criterion of weight 0 drops out with everything known of it. A reliability that is unknown gives null with
 *   `not-estimable`, a negative one `negative-estimate`, no composite variance `zero-variance`, correlations that
 *   contradict each other (pairwise deletion) `not-positive-semidefinite`.
 * @throws RangeError naming the argument: unequal lengths, negative SDs, reliabilities above 1, correlations that are not
 *   symmetric or lie outside -1 to 1
 * Source: Mosier (1943), Psychometrika 8, 161-168; Cronbach, Schönemann & McKie (1965) (stratified alpha).
 */
export function compositeReliability(parts: CompositeParts): CompositeReliability {
  requireParts(parts);
  const used = parts.weights.map((_, c) => c).filter((c) => parts.weights[c] !== 0);
  const n = used.length;
  if (n === 0) return withoutReliability(0, "weights-all-zero");
  for (const c of used) {
    const where = `compositeReliability: parts.reliabilities[${c}]`;
    const reason = reliabilityReason(where, parts.reliabilities[c] as number | null);
    if (reason !== null) return withoutReliability(n, reason);
  }
  if (!isPositiveSemidefinite(used, parts.correlations)) return withoutReliability(n, "not-positive-semidefinite");

  const spread = (c: number) => (parts.weights[c] as number) * (parts.sds[c] as number);
  const compositeVariance = sum(
    used.flatMap((a) => used.map((b) => spread(a) * spread(b) * (parts.correlations[a]?.[b] as number))),
  );
  const errors = used.map((c) => square(spread(c)) * Math.max(0, 1 - (parts.reliabilities[c] as number)));
  const errorVariance = sum(errors);
  const figures = { compositeVariance, errorVariance, standardError: Math.sqrt(errorVariance) };
  if (compositeVariance <= SLACK * SLACK) return seal({ ...withoutReliability(n, "zero-variance"), ...figures });
  return seal({
    value: 1 - errorVariance / compositeVariance,
    n,
    status: "ok",
    reasons: [],
    terms: [
      { id: "whole", value: compositeVariance, weight: 1, amount: 1, n },
      ...used.map((c, i) => ({
        id: String(c),
        value: parts.reliabilities[c] as number,
        weight: 1,
        amount: -(errors[i] as number) / compositeVariance,
        n: 1,
      })),
    ],
    ...figures,
  });
}

function isPositiveSemidefinite(used: readonly number[], correlations: readonly (readonly number[])[]): boolean {
  const matrix = Float64Array.from(used.flatMap((a) => used.map((b) => correlations[a]?.[b] as number)));
  return symmetricEigen(matrix, used.length).values.every((value) => value >= -SLACK);
}

function withoutReliability(n: number, reason: Reason): CompositeReliability {
  return seal({
    value: null,
    n,
    status: "undefined",
    reasons: [reason],
    terms: [],
    compositeVariance: null,
    errorVariance: null,
    standardError: null,
  });
}

function requireParts({ weights, sds, reliabilities, correlations }: CompositeParts): void {
  const where = "compositeReliability: parts";
  requireLength(`${where}.sds`, sds, weights.length);
  requireLength(`${where}.reliabilities`, reliabilities, weights.length);
  requireLength(`${where}.correlations`, correlations, weights.length);
  for (const [c, weight] of weights.entries()) requireFinite(`${where}.weights[${c}]`, weight);
  for (const [c, sd] of sds.entries()) requireAtLeast(`${where}.sds[${c}]`, sd, 0);
  for (const [c, reliability] of reliabilities.entries())
    reliabilityReason(`${where}.reliabilities[${c}]`, reliability);
  for (const [a, row] of correlations.entries()) {
    requireLength(`${where}.correlations[${a}]`, row, weights.length);
    for (const [b, r] of row.entries()) {
      requireWithin(`${where}.correlations[${a}][${b}]`, r, a === b ? 1 : -1, 1);
      if (Math.abs(r - (correlations[b]?.[a] ?? Number.NaN)) > SLACK) {
        throw new RangeError(`${where}.correlations[${a}][${b}] must equal [${b}][${a}]`);
      }
    }
  }
}
