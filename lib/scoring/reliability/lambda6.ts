import { cholesky, choleskyInverse } from "../../stats/matrix";

/**
 * Guttman's lambda 6: 1 - sum of the items' parts that the other items do not predict / variance of the standardised sum.
 * @param correlations k x k, row-major, ones on the diagonal
 * @param k number of items, at least 2
 * @returns at most 1; null when an item is a linear combination of others or the sum has no variance
 * Missing: not allowed.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: Guttman (1945) Psychometrika 10, 255-282, equation 34; squared multiple correlation 1 - 1 / (R^-1)_jj.
 */
export function lambda6(correlations: Float64Array, k: number): number | null {
  const factor = cholesky(correlations, k);
  if (factor === null) return null;
  const inverse = choleskyInverse(factor, k);
  let unpredicted = 0;
  for (let j = 0; j < k; j++) unpredicted += 1 / (inverse[j * k + j] as number);
  const total = correlations.reduce((sum, r) => sum + r, 0);
  return 1 - unpredicted / total;
}
