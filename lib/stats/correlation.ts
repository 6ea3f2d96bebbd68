/**
 * Correlations from a covariance matrix.
 * @param covariances order x order, row-major, symmetric, from `covarianceMatrix`
 * @param order number of variables, a whole number of at least 1
 * @returns order x order, row-major, -1 to 1 with exact ones on the diagonal; null when a variable has no variance
 * Missing: not allowed.
 * @throws RangeError when the sizes do not agree
 * Source: definition.
 */
export function correlationMatrix(covariances: Float64Array, order: number): Float64Array | null {
  if (covariances.length !== order * order) {
    throw new RangeError(
      `correlationMatrix: covariances must hold ${order * order} numbers, got ${covariances.length}`,
    );
  }
  const correlations = new Float64Array(order * order);
  const sds = Float64Array.from({ length: order }, (_, j) => Math.sqrt(covariances[j * order + j] as number));
  for (let j = 0; j < order; j++) {
    if (!((sds[j] as number) > 0)) return null;
    for (let k = 0; k < j; k++) {
      const r = (covariances[j * order + k] as number) / ((sds[j] as number) * (sds[k] as number));
      correlations[j * order + k] = Math.max(-1, Math.min(1, r));
      correlations[k * order + j] = Math.max(-1, Math.min(1, r));
    }
    correlations[j * order + j] = 1;
  }
  return correlations;
}
