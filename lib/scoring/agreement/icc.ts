import { fQuantile, fUpper } from "../../stats/f";
import { type MeanSquares, meanSquares } from "../../stats/two-way-anova";
import { completeRows, type RatingMatrix } from "../rating-matrix";
import { requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";

/**
 * Model 1: every ratee has raters of their own. 2: the same raters, drawn from many, levels compared as they stand. 3: the
 * same raters, only they matter, severity set aside. `1`: one rater's levels; `k`: means over the raters.
 */
export type IccForm = "ICC(1,1)" | "ICC(2,1)" | "ICC(3,1)" | "ICC(1,k)" | "ICC(2,k)" | "ICC(3,k)";

/** One coefficient with its limits and the test against 0; null where the mean squares do not define it. */
export interface IccEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly F: number | null;
  readonly df1: number;
  readonly df2: number;
  readonly p: number | null;
}

export interface Icc extends Result<number, Term> {
  readonly form: IccForm;
  /** All six, for the expert; null when there are too few ratees or raters. The form is fixed by the design, never picked. */
  readonly forms: Readonly<Record<IccForm, IccEstimate>> | null;
  readonly meanSquares: MeanSquares | null;
  /** Number of raters. */
  readonly k: number;
  /** Ratees left out because a rating is missing. */
  readonly dropped: number;
}

/**
 * Intraclass correlation: how far raters agree on the differences between ratees, or on their levels.
 * @param ratings ratees x raters, levels
 * @param form which coefficient the design asks for; "ICC(2,k)" for a campaign in which the same raters see everyone
 * @param confidence of the limits, 0.95 when left out
 * @returns value at most 1, negative estimates reported, not clipped; n = complete ratees; terms: the mean squares that enter,
 * their amounts add up to the value
 * Missing: ratees with a missing rating are left out and counted in `dropped`.
 * @throws RangeError when rows differ in length, a level is not finite or the confidence is out of range
 * Source: Shrout & Fleiss (1979) Psychological Bulletin 86, 420-428; limits of McGraw & Wong (1996) Psychological Methods 1,
 * 30-46, those of ICC(2,k) stepped up from ICC(2,1).
 */
export function icc(ratings: RatingMatrix, form: IccForm, confidence = 0.95): Icc {
  requireWithin("icc: confidence", confidence, 0.5, 0.9999);
  const { values, rows: n, columns: k, dropped } = completeRows("icc: ratings", ratings);
  const none = (reason: Reason, parts: Pick<Icc, "forms" | "meanSquares">): Icc =>
    seal({ value: null, n, status: "undefined", reasons: [reason], terms: [], form, ...parts, k, dropped });
  const nothing = { forms: null, meanSquares: null };
  if (n === 0) return none("no-data", nothing);
  if (n < 2) return none("too-few-ratees", nothing);
  if (k < 2) return none(k === 1 ? "one-rater" : "too-few-raters", nothing);

  const squares = meanSquares(values, n, k);
  const forms = allForms(squares, n, k, 1 - (1 - confidence) / 2);
  const { value } = forms[form];
  if (value === null) {
    return none(squares.rows === 0 ? "zero-variance" : "negative-estimate", { forms, meanSquares: squares });
  }
  return seal({
    value,
    n,
    status: "ok",
    reasons: value < 0 ? ["negative-estimate"] : [],
    terms: squareTerms(squares, form, n, k),
    form,
    forms,
    meanSquares: squares,
    k,
    dropped,
  });
}

function allForms(squares: MeanSquares, n: number, k: number, p: number): Record<IccForm, IccEstimate> {
  const oneWay = fLimits(squares.rows, squares.within, n - 1, n * (k - 1), p);
  const twoWay = fLimits(squares.rows, squares.error, n - 1, (n - 1) * (k - 1), p);
  const agreement = agreementLimits(squares, n, k, p);
  const single = (ratio: number) => (ratio - 1) / (ratio + k - 1);
  const average = (ratio: number) => 1 - 1 / ratio;
  const stepUp = (r: number | null) => (r === null || 1 + (k - 1) * r <= 0 ? null : (k * r) / (1 + (k - 1) * r));
  return {
    "ICC(1,1)": estimate(squares, "ICC(1,1)", n, k, oneWay, single),
    "ICC(2,1)": { ...estimate(squares, "ICC(2,1)", n, k, twoWay, single), ...agreement },
    "ICC(3,1)": estimate(squares, "ICC(3,1)", n, k, twoWay, single),
    "ICC(1,k)": estimate(squares, "ICC(1,k)", n, k, oneWay, average),
    "ICC(2,k)": {
      ...estimate(squares, "ICC(2,k)", n, k, twoWay, average),
      lower: squares.rows === 0 ? null : stepUp(agreement.lower),
      upper: squares.rows === 0 ? null : stepUp(agreement.upper),
    },
    "ICC(3,k)": estimate(squares, "ICC(3,k)", n, k, twoWay, average),
  };
}

/** An F test with the ratios that bound it; null when there is no error to compare with. */
interface FLimits {
  readonly test: { readonly F: number; readonly p: number; readonly lower: number; readonly upper: number } | null;
  readonly df1: number;
  readonly df2: number;
}

function fLimits(top: number, bottom: number, df1: number, df2: number, p: number): FLimits {
  if (bottom === 0) return { test: null, df1, df2 };
  const F = top / bottom;
  const lower = F / fQuantile(p, df1, df2);
  return { test: { F, p: fUpper(F, df1, df2), lower, upper: F * fQuantile(p, df2, df1) }, df1, df2 };
}

function estimate(
  squares: MeanSquares,
  form: IccForm,
  n: number,
  k: number,
  { test, df1, df2 }: FLimits,
  fromRatio: (ratio: number) => number,
): IccEstimate {
  const { top, bottom } = fractionOf(squares, form, n, k);
  // A denominator of 0 or below means that the variances it estimates do not add up to any.
  const value = bottom > 1e-12 * (squares.rows + squares.columns + squares.error) ? top / bottom : null;
  const isBounded = test !== null && value !== null && test.lower > 0;
  return {
    value,
    lower: isBounded ? fromRatio(test.lower) : null,
    upper: isBounded ? fromRatio(test.upper) : null,
    F: test?.F ?? null,
    df1,
    df2,
    p: test?.p ?? null,
  };
}

/** Every form is a difference of mean squares over a sum of them. */
function fractionOf(squares: MeanSquares, form: IccForm, n: number, k: number): { top: number; bottom: number } {
  const { rows, columns, within, error } = squares;
  switch (form) {
    case "ICC(1,1)":
      return { top: rows - within, bottom: rows + (k - 1) * within };
    case "ICC(2,1)":
      return { top: rows - error, bottom: rows + (k - 1) * error + (k / n) * (columns - error) };
    case "ICC(3,1)":
      return { top: rows - error, bottom: rows + (k - 1) * error };
    case "ICC(1,k)":
      return { top: rows - within, bottom: rows };
    case "ICC(2,k)":
      // Without variance between ratees the mean of any number of raters measures nothing.
      return { top: rows - error, bottom: rows === 0 ? 0 : rows + (columns - error) / n };
    case "ICC(3,k)":
      return { top: rows - error, bottom: rows };
  }
}

/** Limits of ICC(2,1), with Satterthwaite's degrees of freedom for the mixture of two mean squares. */
function agreementLimits(squares: MeanSquares, n: number, k: number, p: number): Pick<IccEstimate, "lower" | "upper"> {
  const { rows, columns, error } = squares;
  const { top, bottom } = fractionOf(squares, "ICC(2,1)", n, k);
  if (bottom === 0 || error === 0) return { lower: null, upper: null };
  const r = top / bottom;
  const judges = (k * r * columns) / error;
  const rest = n * (1 + (k - 1) * r) - k * r;
  const df = ((k - 1) * (n - 1) * (judges + rest) ** 2) / ((n - 1) * judges ** 2 + rest ** 2);
  // With hardly any degree of freedom the limits say nothing.
  if (!(df > 0.05)) return { lower: null, upper: null };
  const mixed = k * columns + (k * n - k - n) * error;
  const low = fQuantile(p, n - 1, df);
  const high = fQuantile(p, df, n - 1);
  return {
    lower: finite((n * (rows - low * error)) / (low * mixed + n * rows)),
    upper: finite((n * (high * rows - error)) / (mixed + n * high * rows)),
  };
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

function squareTerms(squares: MeanSquares, form: IccForm, n: number, k: number): Term[] {
  const { bottom } = fractionOf(squares, form, n, k);
  const isOneWay = form === "ICC(1,1)" || form === "ICC(1,k)";
  const noise = isOneWay ? squares.within : squares.error;
  return [
    { id: "ratees", value: squares.rows, weight: 1, amount: squares.rows / bottom, n },
    { id: isOneWay ? "within" : "residual", value: noise, weight: 1, amount: -noise / bottom, n: n * k },
  ];
}
