import { chiSquareUpper } from "../../stats/chi-square";
import { covarianceMatrix } from "../../stats/covariance";
import { cholesky, choleskySolve } from "../../stats/matrix";
import { mean } from "../../stats/mean";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { type Reason, type Result, seal } from "../result";

/** Complete rows needed for each item before distances mean anything. */
const ROWS_PER_ITEM = 5;

/** How unusual one rater's pattern of answers is. */
export interface PatternDistance {
  /** Squared Mahalanobis distance from the mean answer, 0 or more. */
  readonly squared: number;
  /** Chance of a distance at least as large if answers were multivariate normal, 0 to 1. */
  readonly p: number;
}

/**
 * How unusual each rater's pattern of answers is among all raters' (squared Mahalanobis distance): large when someone
 * answers differently from what the others' answers to related items would suggest.
 * @param ratings raters by items, levels; null = missing
 * @returns one distance a row, in the order given, null for an incomplete row; `n` = complete rows; status partial when
 * rows are incomplete; terms are empty
 * Missing: incomplete rows are left out and get null. Not more than 5 complete rows an item: value null, too-few-raters.
 * An item that follows from others: null, zero-variance.
 * @throws RangeError when rows differ in length or a level is not finite
 * Source: Mahalanobis (1936); Meade & Craig (2012) Psychol. Methods 17, 437-455.
 */
export function mahalanobis(ratings: RatingMatrix): Result<readonly (PatternDistance | null)[]> {
  const { values, rows, columns } = completeRows("mahalanobis: ratings", ratings);
  const refuse = (reason: Reason) =>
    seal({ value: null, n: rows, status: "undefined" as const, reasons: [reason], terms: [] });
  if (columns === 0 || rows <= ROWS_PER_ITEM * columns) return refuse("too-few-raters");
  const factor = cholesky(covarianceMatrix(values, rows, columns), columns);
  if (factor === null) return refuse("zero-variance");

  const centre = Float64Array.from({ length: columns }, (_, j) => mean(values.filter((_, at) => at % columns === j)));
  let next = 0;
  const value = ratings.map((row): PatternDistance | null => {
    if (row.some((level) => level === null || level === undefined)) return null;
    const start = columns * next++;
    const deviation = centre.map((middle, j) => (values[start + j] as number) - middle);
    const solved = choleskySolve(factor, columns, deviation);
    const squared = deviation.reduce((sum, one, j) => sum + one * (solved[j] as number), 0);
    return { squared, p: chiSquareUpper(squared, columns) };
  });
  const isWhole = rows === ratings.length;
  return seal({ value, n: rows, status: isWhole ? "ok" : "partial", reasons: [], terms: [] });
}
