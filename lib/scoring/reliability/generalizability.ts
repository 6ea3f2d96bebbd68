import { meanSquares } from "../../stats/two-way-anova";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireCount } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { type Components, type DStudyRow, dStudy, dStudyRow } from "./d-study";
import { varianceTerms } from "./variance-terms";

export interface Generalizability extends Result<number, Term> {
  /** Variances with negative estimates set to 0; null when undefined. */
  readonly components: Components | null;
  /** As estimated, may be negative. */
  readonly estimates: Components | null;
  /** Number of raters. */
  readonly k: number;
  /** People left out because a rating is missing. */
  readonly dropped: number;
  readonly study: readonly DStudyRow[];
}

/**
 * Generalizability over raters: how far levels depend on the person rated rather than on who rated, when everyone is
 * rated by the same raters. With gaps in the design use `crossedModel`.
 * @param ratings people x raters, levels
 * @param mostRaters length of the table of what more or fewer raters would be worth, 10 when left out
 * @returns value = phi of a mean over the raters present, 0 to 1; n = people; terms: shares of person, rater and residual in the
 * variance of that mean (weights add up to 1; only the person's amount counts). `negative-estimate` when a component was below 0
 * Missing: people with a missing rating are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite or the number of raters is not a whole number above 0
 * Source: Cronbach, Gleser, Nanda & Rajaratnam (1972); Brennan (2001) Generalizability theory, chapters 2-3.
 */
export function generalizability(ratings: RatingMatrix, mostRaters = 10): Generalizability {
  requireCount("generalizability: mostRaters", mostRaters, 1);
  const { values, rows: n, columns: k, dropped } = completeRows("generalizability: ratings", ratings);
  const none = (reason: Reason): Generalizability =>
    seal({
      value: null,
      n,
      status: "undefined",
      reasons: [reason],
      terms: [],
      components: null,
      estimates: null,
      k,
      dropped,
      study: [],
    });
  if (n === 0) return none("no-data");
  if (n < 2) return none("too-few-ratees");
  if (k < 2) return none(k === 1 ? "one-rater" : "too-few-raters");

  const squares = meanSquares(values, n, k);
  const estimates = {
    person: (squares.rows - squares.error) / k,
    rater: (squares.columns - squares.error) / n,
    residual: squares.error,
  };
  const components = {
    person: Math.max(0, estimates.person),
    rater: Math.max(0, estimates.rater),
    residual: estimates.residual,
  };
  const { phi } = dStudyRow(components, k);
  if (phi === null) return none("zero-variance");
  const isNegative = estimates.person < 0 || estimates.rater < 0;
  return seal({
    value: phi,
    n,
    status: "ok",
    reasons: isNegative ? ["negative-estimate"] : [],
    terms: varianceTerms(components, { raters: k, people: n, value: phi }),
    components,
    estimates,
    k,
    dropped,
    study: dStudy(components, mostRaters),
  });
}
