import { normalCdf } from "../../stats/normal";
import { sum } from "../../stats/sum";
import { requireAtLeast, requireFinite, requireLength, requireWeights } from "../require";
import { type Result, seal } from "../result";

/** Levels and their standard errors, in the order of the criteria. */
export interface MeasuredLevels {
  readonly levels: readonly number[];
  readonly standardErrors: readonly number[];
}

/** How far one person is ahead of another, and how sure that is. */
export interface PairwiseNormal extends Result<number> {
  /** Standard error of the difference, in levels; null when undefined. */
  readonly standardError: number | null;
  /** Probability that the first person is truly ahead, 0 to 1; one half when neither differs nor errs. */
  readonly probability: number | null;
}

/**
 * Probability that one person's weighted total is truly above another's, for fixed weights and independent normal errors
 * without regard to the ends of the scale: Phi(sum w (a - b) / sqrt(sum w^2 (s_a^2 + s_b^2))). What `smaa` reaches by
 * drawing, in closed form.
 * @param weights weight of each criterion, 0 or more, in any unit, n entries
 * @param a levels and standard errors of the first person, in levels, n entries each
 * @param b the same of the second person
 * @returns `value` = difference of the totals in levels, any sign; terms, one a criterion, add up to it (value = difference
 * on the criterion; ids are positions); `n` = criteria with weight
 * Missing: not accepted; compare on the criteria that both have. All weights 0: null, weights-all-zero.
 * @throws RangeError when lists differ in length, a weight or standard error is negative or a number is not finite
 * Source: difference of two independent normal variables; `scoring.md` section 8.
 */
export function pairwiseNormal(weights: readonly number[], a: MeasuredLevels, b: MeasuredLevels): PairwiseNormal {
  requireWeights("pairwiseNormal: weights", weights);
  requireMeasured("pairwiseNormal: a", a, weights.length);
  requireMeasured("pairwiseNormal: b", b, weights.length);
  const total = sum(weights);
  if (total === 0) {
    const reasons = ["weights-all-zero"] as const;
    return seal({ value: null, n: 0, status: "undefined", reasons, terms: [], standardError: null, probability: null });
  }
  const terms = weights.map((raw, c) => {
    const value = (a.levels[c] as number) - (b.levels[c] as number);
    return { id: String(c), value, weight: raw / total, amount: (raw / total) * value, n: 1 };
  });
  const difference = sum(terms.map(({ amount }) => amount));
  const variances = terms.map(({ weight }, c) => {
    const own = a.standardErrors[c] as number;
    const other = b.standardErrors[c] as number;
    return weight * weight * (own * own + other * other);
  });
  const standardError = Math.sqrt(sum(variances));
  const probability = standardError > 0 ? normalCdf(difference / standardError) : (Math.sign(difference) + 1) / 2;
  const n = terms.filter(({ weight }) => weight > 0).length;
  return seal({ value: difference, n, status: "ok", reasons: [], terms, standardError, probability });
}

function requireMeasured(where: string, person: MeasuredLevels, n: number): void {
  requireLength(`${where}.levels`, person.levels, n);
  requireLength(`${where}.standardErrors`, person.standardErrors, n);
  for (const [c, level] of person.levels.entries()) requireFinite(`${where}.levels[${c}]`, level);
  for (const [c, error] of person.standardErrors.entries()) requireAtLeast(`${where}.standardErrors[${c}]`, error, 0);
}
