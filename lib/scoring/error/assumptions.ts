/**
 * What is assumed of rater error before a campaign's own data say more: an organisation's setting, printed in every
 * receipt. A standard deviation with the number of observations it is worth.
 */
export interface ErrorAssumptions {
  /** s0: SD among raters of one kind about one person, in levels, above 0 */
  readonly raterSd: number;
  /** nu0: how many degrees of freedom that assumption weighs, above 0 */
  readonly raterDf: number;
  /** SD among the kinds' means about one person beyond rater error, in levels, above 0 */
  readonly kindSd: number;
  /** how many degrees of freedom that assumption weighs, above 0 */
  readonly kindDf: number;
}

/**
 * For one criterion. When people differ by an SD of 0.6, an error SD of 0.6 makes one rater's reliability about .5, as
 * published for supervisors (Viswesvaran, Ones & Schmidt 1996).
 */
export const CRITERION_ASSUMPTIONS: ErrorAssumptions = Object.freeze({
  raterSd: 0.6,
  raterDf: 10,
  kindSd: 0.4,
  kindDf: 5,
});

/** For a total over the criteria, where part of the error averages out. */
export const TOTAL_ASSUMPTIONS: ErrorAssumptions = Object.freeze({
  raterSd: 0.5,
  raterDf: 10,
  kindSd: 0.4,
  kindDf: 5,
});
