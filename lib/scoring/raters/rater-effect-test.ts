import { chiSquareUpper } from "../../stats/chi-square";
import { RATERS } from "./crossed-design";
import { type CrossedFit, fitCrossed } from "./crossed-fit";
import type { CrossedSums } from "./crossed-sums";

/** Comparison of the models with and without differences between raters. */
export interface RaterEffectTest {
  /** Drop of the REML criterion, 0 or more. */
  readonly statistic: number;
  /** Probability of such a drop, or a larger one, if raters did not differ; 0 to 1. */
  readonly p: number;
}

/**
 * Do raters differ in severity at all? Likelihood ratio of the fit with rater effects against the one without.
 * @param sums reduced observations
 * @param fit the fit with rater effects
 * @returns statistic and p; p = 1 when the rater variance is estimated as 0
 * Missing: not allowed.
 * @throws nothing
 * Source: Self & Liang (1987) JASA 82, 605-610: on the boundary half chi-square(1), half 0; both fits have the same mean, so that
 * REML criteria may be compared.
 */
export function raterEffectTest(sums: CrossedSums, fit: CrossedFit): RaterEffectTest {
  const statistic = Math.max(0, fitCrossed(sums, [RATERS]).criterion - fit.criterion);
  if (fit.deviations[RATERS] === 0 || statistic === 0) return { statistic: 0, p: 1 };
  return { statistic, p: chiSquareUpper(statistic, 1) / 2 };
}
