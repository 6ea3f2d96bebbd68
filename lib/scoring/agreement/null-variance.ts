import { requireCount } from "../require";

/**
 * What raters who do not look at the person would give: every option equally often, or somewhat more of the high ones, as
 * lenient raters do.
 */
export type NullDistribution = "uniform" | "slightly-skewed";

/**
 * Variance of ratings without any agreement, with which rwg compares.
 * @param distribution how ratings would scatter without agreement
 * @param options number of answer options A, a whole number of at least 2; five for `slightly-skewed`
 * @returns variance in squared levels, above 0: (A^2 - 1) / 12, or 1.34
 * Missing: not allowed.
 * @throws RangeError when `options` is not a whole number of at least 2, or not 5 for the skewed distribution
 * Source: James, Demaree & Wolf (1984) Journal of Applied Psychology 69, 85-98; LeBreton & Senter (2008) Organizational Research
 * Methods 11, 815-852, table 2.
 */
export function nullVariance(distribution: NullDistribution, options: number): number {
  requireCount("nullVariance: options", options, 2);
  switch (distribution) {
    case "uniform":
      return (options ** 2 - 1) / 12;
    case "slightly-skewed":
      if (options !== 5) throw new RangeError(`nullVariance: options must be 5 for slightly-skewed, got ${options}`);
      return 1.34;
  }
}
