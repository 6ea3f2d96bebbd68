/** How far apart two ratings are: equal or not, in ranks, in levels, or relative to their size. */
export type DisagreementMetric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Squared distance between every two values.
 * @param values distinct ratings, ascending
 * @param totals how often each value occurs among the pairable ratings; used by the ordinal metric
 * @param metric which distance
 * @returns values x values, row-major, symmetric, 0 on the diagonal, all 0 or more
 * Missing: not allowed.
 * @throws RangeError when a value is negative and the metric is `ratio`, which needs a true zero
 * Source: Krippendorff (2011) Computing Krippendorff's alpha-reliability, section on difference functions.
 */
export function squaredDistances(values: Float64Array, totals: Float64Array, metric: DisagreementMetric): Float64Array {
  const q = values.length;
  if (metric === "ratio" && q > 0 && (values[0] as number) < 0) {
    throw new RangeError(`squaredDistances: values must be 0 or more for the ratio metric, got ${values[0]}`);
  }
  const squares = new Float64Array(q * q);
  for (let c = 0; c < q; c++) {
    let between = (totals[c] as number) / 2;
    for (let k = c + 1; k < q; k++) {
      const step = (totals[k] as number) / 2;
      const distance = distanceOf(metric, values[c] as number, values[k] as number, between + step);
      squares[c * q + k] = distance * distance;
      squares[k * q + c] = distance * distance;
      between += 2 * step;
    }
  }
  return squares;
}

/** `ranks`: mid-rank of the second value minus mid-rank of the first. */
function distanceOf(metric: DisagreementMetric, low: number, high: number, ranks: number): number {
  switch (metric) {
    case "nominal":
      return 1;
    case "ordinal":
      return ranks;
    case "interval":
      return high - low;
    case "ratio":
      return (high - low) / (high + low);
  }
}
