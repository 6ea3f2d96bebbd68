import { square } from "../../stats/square";
import { sum } from "../../stats/sum";
import type { Reason, Result, Term } from "../result";
import { seal } from "../result";
import type { CampaignError, ErrorVariance } from "./campaign-error";
import type { Interval } from "./interval";
import { DARK_BAND, LIGHT_BAND, normalInterval } from "./interval";

/** From this many degrees of freedom on a campaign's own data may be said to carry a band. */
const ENOUGH_DF = 30;

/** What a band rests on: an assumption alone, the assumption and some data, the campaign's own data. */
export type BandStatus = "undefined" | "assumed" | "mixed" | "estimated";

/**
 * Part of a band: value = variance v in squared levels (null for a kind that is absent), weight = e, amount = its share of
 * the error variance.
 */
export interface BandTerm extends Term {
  /** raters that v is divided by; a harmonic mean over criteria for a total; 0 for `absent-kinds` */
  readonly raters: number;
  /** g, normalised over the kinds asked, 0 to 1; 0 for `absent-kinds` */
  readonly configured: number;
}

/** An error band. The value is the error variance, in squared levels, so that the terms add up to it. */
export interface Band extends Result<number, BandTerm, BandStatus> {
  /** square root of the value, in levels */
  readonly standardError: number | null;
  readonly dark: Interval | null;
  readonly light: Interval | null;
  /** degrees of freedom of the campaign's data behind the kinds counted, 0 or more */
  readonly df: number;
}

/** One kind that is asked about the figure. */
export interface BandPart {
  readonly sourceId: string;
  /** e: effective weight, 0 to 1, 0 if it does not count */
  readonly effective: number;
  /** g: configured weight, normalised over the kinds asked, 0 to 1 */
  readonly configured: number;
  /** raters that the kind's variance is divided by, above 0 when the kind counts */
  readonly raters: number;
  /** raters to show, a whole number */
  readonly n: number;
}

/**
 * The band of a figure made of several kinds of rater, `SE^2 = sum_s e_s^2 v_s / n_s + v_b sum_s (e_s - g_s)^2`.
 * @param figure the level or total, in levels
 * @param parts the kinds asked, with weights 0 to 1 and numbers of raters
 * @param error of the campaign, variances in squared levels
 * @returns error variance, bands and status as `levelBand` describes them
 * Missing: a kind that does not count adds to `absent-kinds` only; one the campaign knows nothing of takes the assumption.
 * @throws RangeError when a figure is not finite
 * Source: `scoring.md` section 4.3.
 */
export function bandAround(figure: number, parts: readonly BandPart[], error: CampaignError): Band {
  const weighing = parts.filter((part) => part.effective > 0 || part.configured > 0);
  const counted = weighing.filter((part) => part.effective > 0);
  const absence = sum(weighing.map((part) => square(part.effective - part.configured)));
  const terms = weighing.map((part) => bandTerm(part, error));
  const between = error.between.variance;
  terms.push({
    id: "absent-kinds",
    value: between,
    weight: absence,
    amount: between * absence,
    n: weighing.length - counted.length,
    raters: 0,
    configured: 0,
  });

  const value = sum(terms.map((term) => term.amount));
  const standardError = Math.sqrt(value);
  const freedom = counted.map((part) => kindError(error, part.sourceId).df);
  return seal({
    value,
    n: sum(counted.map((part) => part.n)),
    status: statusOf(freedom),
    reasons: [],
    terms,
    standardError,
    dark: normalInterval(figure, standardError, DARK_BAND),
    light: normalInterval(figure, standardError, LIGHT_BAND),
    df: sum(freedom),
  });
}

/**
 * The band of a figure that is undefined.
 * @param reasons why the figure is
 * @returns a result whose figures are null, status `undefined`
 * Missing: this is what missing figures get.
 * @throws nothing
 * Source: `scoring.md` section 0.
 */
export function noBand(reasons: readonly Reason[]): Band {
  return seal({
    value: null,
    n: 0,
    status: "undefined",
    reasons: [...reasons],
    terms: [],
    standardError: null,
    dark: null,
    light: null,
    df: 0,
  });
}

function bandTerm({ sourceId, effective, configured, raters, n }: BandPart, error: CampaignError): BandTerm {
  if (effective === 0) return { id: sourceId, value: null, weight: 0, amount: 0, n: 0, raters: 0, configured };
  const { variance } = kindError(error, sourceId);
  const amount = (effective * effective * variance) / raters;
  return { id: sourceId, value: variance, weight: effective, amount, n, raters, configured };
}

function kindError(error: CampaignError, sourceId: string): ErrorVariance {
  const known = Object.hasOwn(error.kinds, sourceId) ? error.kinds[sourceId] : undefined;
  return known ?? { variance: square(error.assumptions.raterSd), pooled: null, df: 0 };
}

/** A kind without any data of its own keeps the word "estimated" away, however much the other kinds have. */
function statusOf(freedom: readonly number[]): BandStatus {
  const df = sum(freedom);
  if (df === 0) return "assumed";
  return df >= ENOUGH_DF && freedom.every((each) => each > 0) ? "estimated" : "mixed";
}
