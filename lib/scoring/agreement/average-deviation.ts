import { mean } from "../../stats/mean";
import { quantile } from "../../stats/quantile";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireCount, requireLength } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";

/** Around what raters' distances are measured. */
export type DeviationCentre = "mean" | "median";

export interface AverageDeviation extends Result<number, Term> {
  readonly centre: DeviationCentre;
  /** A / 6 levels: up to here raters describe the same thing. */
  readonly cutoff: number;
  /** Whether the value is at most the cutoff; null when it is undefined. */
  readonly isAgreement: boolean | null;
  /** Raters left out because an item is missing. */
  readonly dropped: number;
}

/**
 * Average deviation: how many levels the raters of one person lie from their own centre, on average over raters and items.
 * @param ratings raters x items, levels, of one person and one source
 * @param centre mean or median of the raters
 * @param options number of answer options A, for the practical cutoff A / 6; a whole number of at least 2
 * @param itemIds ids of the items, for the terms; their positions when left out
 * @returns value in levels, 0 (identical) upwards; n = raters with all items; terms: one per item, `value` its own average
 * deviation, amounts adding up to the value
 * Missing: raters with a missing item are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite, `options` is not a whole number of at least 2 or ids do
 * not fit
 * Source: Burke, Finkelstein & Dusig (1999) Organizational Research Methods 2, 49-68; cutoff of Burke & Dunlap (2002) 5, 159-172.
 */
export function averageDeviation(
  ratings: RatingMatrix,
  centre: DeviationCentre,
  options: number,
  itemIds?: readonly string[],
): AverageDeviation {
  requireCount("averageDeviation: options", options, 2);
  const { values, rows: n, columns: items, dropped } = completeRows("averageDeviation: ratings", ratings);
  const ids = itemIds ?? Array.from({ length: items }, (_, j) => String(j));
  requireLength("averageDeviation: itemIds", ids, items);
  const shared = { n, centre, cutoff: options / 6, dropped };
  const none = (reason: Reason): AverageDeviation =>
    seal({
      value: null,
      ...shared,
      status: n === 1 ? "one-rater" : "undefined",
      reasons: [reason],
      terms: [],
      isAgreement: null,
    });
  if (n === 0) return none("no-data");
  if (items === 0) return none("too-few-items");
  if (n === 1) return none("one-rater");

  const terms = ids.map((id, j): Term => {
    const levels = Float64Array.from({ length: n }, (_, i) => values[i * items + j] as number);
    const middle = centre === "mean" ? mean(levels) : quantile(levels, 0.5);
    const deviation = levels.reduce((sum, level) => sum + Math.abs(level - middle), 0) / n;
    return { id, value: deviation, weight: 1 / items, amount: deviation / items, n };
  });
  const value = terms.reduce((sum, term) => sum + term.amount, 0);
  return seal({
    value,
    ...shared,
    status: "ok",
    reasons: [],
    terms,
    isAgreement: value <= shared.cutoff + SLACK,
  });
}
