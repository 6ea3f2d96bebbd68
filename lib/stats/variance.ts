import { mean } from "./mean";

/**
 * Sample variance: sum of squared deviations from the mean divided by n - 1, in two passes with the correction for the
 * rounding of the mean.
 * Source: Chan, Golub & LeVeque (1983), The American Statistician 37, 242-247, equation 1.7.
 * @param values observations in one unit, at least two
 * @returns the variance in squared units, 0 or more
 * Missing: not accepted; leave missing observations out before calling.
 * @throws RangeError when there are fewer than two observations or one is not finite
 */
export function variance(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) throw new RangeError("variance: values must hold at least two numbers");
  const centre = mean(values);
  let squares = 0;
  let residual = 0;
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] as number) - centre;
    squares += deviation * deviation;
    residual += deviation;
  }
  return Math.max(0, squares - (residual * residual) / n) / (n - 1);
}
