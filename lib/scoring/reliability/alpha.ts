import { correlationMatrix } from "../../stats/correlation";
import { covarianceMatrix } from "../../stats/covariance";
import { fQuantile } from "../../stats/f";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireLength, requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { alphaFromVariances } from "./alpha-value";
import { lambda6 } from "./lambda6";

/** Below this many ratees alpha is not shown; below `PROVISIONAL_RATEES` it is provisional. */
export const MINIMUM_RATEES = 30;
export const PROVISIONAL_RATEES = 100;

/** One item's part in alpha; `value` is its variance, `weight` 1 / k. */
export interface AlphaTerm extends Term {
  readonly mean: number;
  readonly sd: number;
  /** Correlation with the sum of the other items; null without variance. */
  readonly itemRestCorrelation: number | null;
  /** Alpha of the other items; null when fewer than two are left or their sum has no variance. */
  readonly alphaIfDropped: number | null;
}

export interface CronbachAlpha extends Result<number, AlphaTerm> {
  /** Number of items. */
  readonly k: number;
  /** Ratees left out because an item is missing. */
  readonly dropped: number;
  /** Feldt limits; null when alpha is. */
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  readonly standardised: number | null;
  readonly meanInterItemCorrelation: number | null;
  /** Guttman's lambda 6; null when an item has no variance or is a sum of others. */
  readonly lambda6: number | null;
}

export interface AlphaOptions {
  /** Ids of the items, for the terms; their positions when left out. */
  readonly itemIds?: readonly string[];
  /** Fewer complete ratees give no figure; 30 when left out. */
  readonly minimumRatees?: number;
  /** Confidence of the limits, 0.95 when left out. */
  readonly confidence?: number;
}

/**
 * Cronbach's alpha: how far the items of a scale vary together, k / (k - 1) (1 - sum of item variances / variance of the
 * sum). The unit of analysis is the ratee: rows are ratee means or one rater per ratee, never pooled rater rows.
 * @param items ratees x items, levels; one column per item
 * @param options ids of items, least number of ratees, confidence of the limits
 * @returns value at most 1, negative when items do not go together (reported, not clipped); n = complete ratees; the terms'
 * amounts add up to alpha; provisional below 100 ratees
 * Missing: ratees with a missing item are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite, ids do not fit or an option is out of range
 * Source: Cronbach (1951) Psychometrika 16, 297-334; limits of Feldt (1965) Psychometrika 30, 357-370; Guttman (1945).
 */
export function cronbachAlpha(items: RatingMatrix, options: AlphaOptions = {}): CronbachAlpha {
  const { minimumRatees = MINIMUM_RATEES, confidence = 0.95 } = options;
  requireWithin("cronbachAlpha: options.minimumRatees", minimumRatees, 2, Number.MAX_SAFE_INTEGER);
  requireWithin("cronbachAlpha: options.confidence", confidence, 0.5, 0.9999);
  const { values, rows: n, columns: k, dropped } = completeRows("cronbachAlpha: items", items);
  const ids = options.itemIds ?? Array.from({ length: k }, (_, j) => String(j));
  requireLength("cronbachAlpha: options.itemIds", ids, k);

  const none = (reason: Reason) => undefinedAlpha(reason, n, k, dropped);
  if (n === 0) return none("no-data");
  if (k < 2) return none("too-few-items");
  if (n < minimumRatees) return none("too-few-ratees");
  const covariances = covarianceMatrix(values, n, k);
  const alpha = alphaFromVariances(trace(covariances, k), grandSum(covariances), k);
  if (alpha === null) return none("zero-variance");

  const correlations = correlationMatrix(covariances, k);
  const meanInterItemCorrelation = correlations === null ? null : meanOffDiagonal(correlations, k);
  const tail = (1 - confidence) / 2;
  const df2 = (n - 1) * (k - 1);
  return seal({
    value: alpha,
    n,
    status: n < PROVISIONAL_RATEES ? "provisional" : "ok",
    reasons: alpha < 0 ? ["negative-estimate"] : [],
    terms: alphaTerms(ids, values, covariances, n),
    k,
    dropped,
    limits: {
      lower: 1 - (1 - alpha) * fQuantile(1 - tail, n - 1, df2),
      upper: 1 - (1 - alpha) * fQuantile(tail, n - 1, df2),
    },
    standardised: meanInterItemCorrelation === null ? null : stepUp(meanInterItemCorrelation, k),
    meanInterItemCorrelation,
    lambda6: correlations === null ? null : lambda6(correlations, k),
  });
}

function undefinedAlpha(reason: Reason, n: number, k: number, dropped: number): CronbachAlpha {
  return seal({
    value: null,
    n,
    status: "undefined",
    reasons: [reason],
    terms: [],
    k,
    dropped,
    limits: null,
    standardised: null,
    meanInterItemCorrelation: null,
    lambda6: null,
  });
}

function alphaTerms(ids: readonly string[], values: Float64Array, covariances: Float64Array, n: number): AlphaTerm[] {
  const k = ids.length;
  const variances = Array.from({ length: k }, (_, j) => covariances[j * k + j] as number);
  const ownSum = variances.reduce((sum, own) => sum + own, 0);
  const total = grandSum(covariances);
  const means = columnMeans(values, n, k);
  return ids.map((id, j) => {
    const own = variances[j] as number;
    const withTotal = rowSum(covariances, j, k);
    const rest = total - 2 * withTotal + own;
    const isVarying = own > 0 && rest > 1e-12 * total;
    return {
      id,
      value: own,
      weight: 1 / k,
      amount: (k / (k - 1)) * (1 / k - own / total),
      n,
      mean: means[j] as number,
      sd: Math.sqrt(own),
      itemRestCorrelation: isVarying ? (withTotal - own) / Math.sqrt(own * rest) : null,
      alphaIfDropped: alphaFromVariances(ownSum - own, rest, k - 1),
    };
  });
}

function columnMeans(values: Float64Array, n: number, k: number): Float64Array {
  const means = new Float64Array(k);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < k; j++) means[j] = (means[j] as number) + (values[i * k + j] as number);
  return means.map((sum) => sum / n);
}

function rowSum(matrix: Float64Array, j: number, k: number): number {
  let sum = 0;
  for (let l = 0; l < k; l++) sum += matrix[j * k + l] as number;
  return sum;
}

function grandSum(matrix: Float64Array): number {
  let sum = 0;
  for (const entry of matrix) sum += entry;
  return sum;
}

function trace(matrix: Float64Array, k: number): number {
  let sum = 0;
  for (let j = 0; j < k; j++) sum += matrix[j * k + j] as number;
  return sum;
}

function meanOffDiagonal(correlations: Float64Array, k: number): number {
  return (grandSum(correlations) - k) / (k * (k - 1));
}

/** Spearman-Brown: reliability of k items that correlate r on average; null where the sum would have no variance. */
function stepUp(r: number, k: number): number | null {
  const bottom = 1 + (k - 1) * r;
  return bottom > 1e-12 ? (k * r) / bottom : null;
}
