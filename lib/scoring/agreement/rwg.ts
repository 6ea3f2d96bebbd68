import { variance } from "../../stats/variance";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireLength } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";

/** One item's part in rwg(J); `value` is its own rwg, negative when raters differ more than by chance; `weight` 1 / J. */
export interface RwgTerm extends Term {
  /** Variance among the raters (n - 1), in squared levels. */
  readonly variance: number;
  /** `value`, but 0 by convention when it is negative. */
  readonly truncated: number;
}

export interface Rwg extends Result<number, RwgTerm> {
  /** Variance expected without agreement, in squared levels. */
  readonly nullVariance: number;
  /** Mean over the items of the variance among raters; null when undefined. */
  readonly meanVariance: number | null;
  /** Raters left out because an item is missing. */
  readonly dropped: number;
  /** The formula's result before the convention "0 when the mean variance exceeds the expected one"; null at its pole. */
  readonly untruncated: number | null;
}

/**
 * rwg(J): agreement of the raters of one person on J items, 1 - (mean variance / expected variance) stepped up to J items;
 * with one item it is rwg.
 * @param ratings raters x items, levels, of one person and one source
 * @param nullVariance variance expected without agreement, above 0, in squared levels; see `nullVariance`
 * @param itemIds ids of the items, for the terms; their positions when left out
 * @returns value 0 to 1 for J of at least 2: 0 by convention when raters differ more than by chance; for one item at most 1 and
 * not clipped; n = raters with all items; the terms' amounts add up to the value
 * Missing: raters with a missing item are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite, the variance is not above 0 or ids do not fit
 * Source: James, Demaree & Wolf (1984) Journal of Applied Psychology 69, 85-98; (1993) 78, 306-309.
 */
export function rwg(ratings: RatingMatrix, nullVariance: number, itemIds?: readonly string[]): Rwg {
  if (!(nullVariance > 0 && nullVariance < Infinity)) {
    throw new RangeError(`rwg: nullVariance must be a finite number above 0, got ${nullVariance}`);
  }
  const { values, rows: n, columns: items, dropped } = completeRows("rwg: ratings", ratings);
  const ids = itemIds ?? Array.from({ length: items }, (_, j) => String(j));
  requireLength("rwg: itemIds", ids, items);
  const none = (reason: Reason): Rwg =>
    seal({
      value: null,
      n,
      status: n === 1 ? "one-rater" : "undefined",
      reasons: [reason],
      terms: [],
      nullVariance,
      meanVariance: null,
      dropped,
      untruncated: null,
    });
  if (n === 0) return none("no-data");
  if (items === 0) return none("too-few-items");
  if (n === 1) return none("one-rater");

  const variances = ids.map((_, j) =>
    variance(Float64Array.from({ length: n }, (_, i) => values[i * items + j] as number)),
  );
  const meanVariance = variances.reduce((sum, s2) => sum + s2, 0) / items;
  const q = meanVariance / nullVariance;
  // J (1 - q) / (J (1 - q) + q); for one item the denominator is 1.
  const bottom = items * (1 - q) + q;
  const untruncated = Math.abs(bottom) > 1e-12 ? (items * (1 - q)) / bottom : null;
  const isTruncated = items > 1 && q > 1;
  const terms = variances.map((s2, j): RwgTerm => {
    const own = 1 - s2 / nullVariance;
    const amount = isTruncated ? 0 : own / bottom;
    return {
      id: ids[j] as string,
      value: own,
      weight: 1 / items,
      amount,
      n,
      variance: s2,
      truncated: Math.max(0, own),
    };
  });
  return seal({
    value: isTruncated ? 0 : untruncated,
    n,
    status: "ok",
    reasons: q > 1 ? ["negative-estimate"] : [],
    terms,
    nullVariance,
    meanVariance,
    dropped,
    untruncated,
  });
}
