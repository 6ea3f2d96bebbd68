import { completeRows, type RatingMatrix } from "../rating-matrix";
import { type Reason, type Result, seal, type Term } from "../result";

export interface FleissKappa extends Result<number, Term> {
  /** Test against chance agreement: value / its standard error without agreement; null when undefined. */
  readonly z: number | null;
  /** Raters per unit. */
  readonly k: number;
  /** Units left out because a code is missing. */
  readonly dropped: number;
}

/**
 * Fleiss' kappa: agreement of several raters on categories, beyond what the frequency of the categories gives by chance.
 * @param codes units x raters, a number per category
 * @returns value at most 1, negative values reported; n = complete units; terms: one per category (id = its code) with the
 * category's own kappa, weight p (1 - p) normalised, amounts adding up to the value
 * Missing: units with a missing code are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length or a code is neither finite nor missing
 * Source: Fleiss (1971) Psychological Bulletin 76, 378-382; standard error of Fleiss, Nee & Landis (1979) 86, 974-977.
 */
export function fleissKappa(codes: RatingMatrix): FleissKappa {
  const { values, rows: n, columns: k, dropped } = completeRows("fleissKappa: codes", codes);
  const none = (reason: Reason): FleissKappa =>
    seal({ value: null, n, status: "undefined", reasons: [reason], terms: [], z: null, k, dropped });
  if (n === 0) return none("no-data");
  if (k < 2) return none(k === 1 ? "one-rater" : "too-few-raters");
  const categories = Array.from(new Set(values)).sort((a, b) => a - b);
  if (categories.length < 2) return none("zero-variance");

  const parts = categories.map((code) => categoryPart(code, values, n, k));
  const chance = parts.reduce((sum, { p }) => sum + p * (1 - p), 0);
  const terms = parts.map(({ code, p, kappa }): Term => {
    const weight = (p * (1 - p)) / chance;
    return { id: String(code), value: kappa, weight, amount: weight * kappa, n: Math.round(p * n * k) };
  });
  const value = terms.reduce((sum, term) => sum + term.amount, 0);
  const skew = parts.reduce((sum, { p }) => sum + p * (1 - p) * (1 - 2 * p), 0);
  const variance = (2 * (chance ** 2 - skew)) / (chance ** 2 * n * k * (k - 1));
  return seal({
    value,
    n,
    status: "ok",
    reasons: value < 0 ? ["negative-estimate"] : [],
    terms,
    z: value / Math.sqrt(variance),
    k,
    dropped,
  });
}

/** Share of all codes that are this one, and agreement on "this one or another". */
function categoryPart(code: number, values: Float64Array, n: number, k: number) {
  let total = 0;
  let split = 0;
  for (let i = 0; i < n; i++) {
    let count = 0;
    for (let j = 0; j < k; j++) if (values[i * k + j] === code) count += 1;
    total += count;
    split += count * (k - count);
  }
  const p = total / (n * k);
  return { code, p, kappa: 1 - split / (n * k * (k - 1) * p * (1 - p)) };
}
