import { chiSquareUpper } from "../../stats/chi-square";
import { correlationMatrix } from "../../stats/correlation";
import { covarianceMatrix } from "../../stats/covariance";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireLength, requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { MINIMUM_RATEES, PROVISIONAL_RATEES } from "./alpha";
import { likelihoodFactor, minresFactor, type OneFactor } from "./one-factor";

/** `minres` on correlations (standardised items), `ml` on covariances (items in levels). */
export type OmegaMethod = "minres" | "ml";

/** One item's part in omega; `value` is its loading, `weight` 1 / k. */
export interface OmegaTerm extends Term {
  /** Variance that the factor does not explain, in the unit of the method. */
  readonly uniqueVariance: number;
}

export interface Omega extends Result<number, OmegaTerm> {
  readonly method: OmegaMethod;
  /** Number of items. */
  readonly k: number;
  /** Ratees left out because an item is missing. */
  readonly dropped: number;
  /** Test of one factor against the data, for `ml` only; null otherwise, and with a singular covariance matrix. */
  readonly fit: { readonly chiSquare: number; readonly df: number; readonly p: number } | null;
}

export interface OmegaOptions {
  /** Ids of the items, for the terms; their positions when left out. */
  readonly itemIds?: readonly string[];
  /** Fewer complete ratees give no figure; 30 when left out. */
  readonly minimumRatees?: number;
}

/**
 * Omega total with one factor: the share of the variance of the sum that the common factor explains,
 * (sum of loadings)^2 / ((sum of loadings)^2 + sum of unique variances). Unit of analysis as for alpha: the ratee.
 * @param items ratees x items, levels; at least three columns, with two the loadings are not determined
 * @param method how the loadings are estimated
 * @param options ids of items and least number of ratees
 * @returns value 0 to 1; n = complete ratees; the terms' amounts add up to omega; provisional below 100 ratees
 * Missing: ratees with a missing item are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite, ids do not fit or an option is out of range
 * Source: McDonald (1999) Test theory, chapter 6; minres of Harman & Jones (1966), ML of Joreskog (1967).
 */
export function omegaTotal(items: RatingMatrix, method: OmegaMethod, options: OmegaOptions = {}): Omega {
  const { minimumRatees = MINIMUM_RATEES } = options;
  requireWithin("omegaTotal: options.minimumRatees", minimumRatees, 3, Number.MAX_SAFE_INTEGER);
  const { values, rows: n, columns: k, dropped } = completeRows("omegaTotal: items", items);
  const ids = options.itemIds ?? Array.from({ length: k }, (_, j) => String(j));
  requireLength("omegaTotal: options.itemIds", ids, k);

  const shared = { n, method, k, dropped };
  const none = (reason: Reason): Omega =>
    seal({ value: null, ...shared, status: "undefined", reasons: [reason], terms: [], fit: null });
  if (n === 0) return none("no-data");
  if (k < 3) return none("too-few-items");
  if (n < minimumRatees) return none("too-few-ratees");
  const covariances = covarianceMatrix(values, n, k);
  const correlations = correlationMatrix(covariances, k);
  if (correlations === null) return none("zero-variance");

  const solution = method === "minres" ? minresFactor(correlations, k) : likelihoodFactor(covariances, k);
  if (solution.outcome === "heywood") return none("heywood-case");
  if (solution.outcome === "not-converged") return none("not-converged");
  const terms = omegaTerms(solution, ids, n);
  return seal({
    value: terms.reduce((sum, term) => sum + term.amount, 0),
    ...shared,
    status: n < PROVISIONAL_RATEES ? "provisional" : "ok",
    reasons: [],
    terms,
    fit:
      "discrepancy" in solution && typeof solution.discrepancy === "number" ? fitOf(solution.discrepancy, n, k) : null,
  });
}

/** (sum of loadings)^2 is split over the items: each loading times the sum. */
function omegaTerms({ loadings, uniques }: OneFactor, ids: readonly string[], n: number): OmegaTerm[] {
  const common = loadings.reduce((sum, loading) => sum + loading, 0);
  const total = common ** 2 + uniques.reduce((sum, unique) => sum + unique, 0);
  return ids.map((id, j) => ({
    id,
    value: loadings[j] as number,
    weight: 1 / ids.length,
    amount: ((loadings[j] as number) * common) / total,
    n,
    uniqueVariance: uniques[j] as number,
  }));
}

function fitOf(discrepancy: number, n: number, k: number): Omega["fit"] {
  const df = (k * (k - 3)) / 2;
  const chiSquare = (n - 1) * discrepancy;
  return { chiSquare, df, p: df === 0 ? 1 : chiSquareUpper(chiSquare, df) };
}
