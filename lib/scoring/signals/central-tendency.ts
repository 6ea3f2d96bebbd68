import { quantile } from "../../stats/quantile";
import { variance } from "../../stats/variance";
import { requireDistinct } from "../require";
import { type Reason, type Result, seal } from "../result";
import { SLACK } from "../slack";
import { presentLevels } from "./present-levels";

/** People a rater must have rated, and raters there must be, before spreads are compared. */
const FEWEST_RATEES = 3;
const FEWEST_RATERS = 3;
/** A rater who spreads people less than this share of the usual is said to keep to the middle of their own range. */
const NARROW = 0.5;

/** One rater's levels, one a person rated. */
export interface RaterSpreadInput {
  readonly raterId: string;
  /** Mean level given to each person, in levels; null = missing. */
  readonly levels: readonly (number | null)[];
}

/** How much a rater tells people apart. */
export interface RaterSpread {
  readonly raterId: string;
  /** People rated. */
  readonly n: number;
  /** SD over people, in levels; null below 3 people. */
  readonly sd: number | null;
  /** That SD over the median SD of all raters; null when either is missing. */
  readonly ratio: number | null;
  readonly isNarrow: boolean;
}

/**
 * Central tendency: how much each rater tells people apart, compared with the median rater.
 * @param raters each with one mean level a person rated; different raters may have rated different people
 * @returns one record a rater, in the order given, ratio 0 or more, narrow below 0.5; `n` = raters with an SD; terms are
 * empty. A signal to look at: people rated by one rater may truly be alike
 * Missing: null levels are left out; a rater with fewer than 3 people has no SD. Fewer than 3 raters with an SD: value
 * null, too-few-raters. Median SD 0: null, zero-variance.
 * @throws RangeError when ids repeat or a level is not finite
 * Source: Saal, Downey & Lahey (1980) Psychol. Bull. 88, 413-428.
 */
export function centralTendency(raters: readonly RaterSpreadInput[]): Result<readonly RaterSpread[]> {
  requireDistinct(
    "centralTendency: raters",
    raters.map(({ raterId }) => raterId),
  );
  const spreads = raters.map(({ raterId, levels }) => {
    const present = presentLevels(`centralTendency: raters["${raterId}"].levels`, levels);
    const sd = present.length < FEWEST_RATEES ? null : Math.sqrt(variance(present));
    return { raterId, n: present.length, sd };
  });
  const sds = spreads.flatMap(({ sd }) => (sd === null ? [] : [sd]));
  const refuse = (reason: Reason): Result<readonly RaterSpread[]> =>
    seal({ value: null, n: sds.length, status: "undefined", reasons: [reason], terms: [] });
  if (sds.length < FEWEST_RATERS) return refuse("too-few-raters");
  const usual = quantile(sds, 0.5);
  if (usual <= SLACK) return refuse("zero-variance");
  const value = spreads.map((spread): RaterSpread => {
    const ratio = spread.sd === null ? null : spread.sd / usual;
    return { ...spread, ratio, isNarrow: ratio !== null && ratio < NARROW - SLACK };
  });
  return seal({ value, n: sds.length, status: sds.length < raters.length ? "partial" : "ok", reasons: [], terms: [] });
}
