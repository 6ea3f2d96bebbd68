import { requireWhole } from "./require";

/**
 * Covariances between the columns of a table (n - 1 in the denominator), in two passes.
 * @param values rows x columns, row-major, finite; not changed
 * @param rows number of rows, a whole number of at least 2
 * @param columns number of columns, a whole number of at least 1
 * @returns columns x columns, row-major, symmetric, positive semi-definite up to rounding; a constant column gives exact zeros
 * Missing: not allowed; leave incomplete rows out before.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: definition; two-pass algorithm, Chan, Golub & LeVeque (1983).
 */
export function covarianceMatrix(values: Float64Array, rows: number, columns: number): Float64Array {
  requireWhole("covarianceMatrix: rows", rows, 2);
  requireWhole("covarianceMatrix: columns", columns, 1);
  if (values.length !== rows * columns) {
    throw new RangeError(`covarianceMatrix: values must hold ${rows * columns} numbers, got ${values.length}`);
  }
  const centred = centredColumns(values, rows, columns);
  const matrix = new Float64Array(columns * columns);
  for (let j = 0; j < columns; j++) {
    for (let k = 0; k <= j; k++) {
      const covariance = dot(centred, j * rows, k * rows, rows) / (rows - 1);
      matrix[j * columns + k] = covariance;
      matrix[k * columns + j] = covariance;
    }
  }
  return matrix;
}

/** Four sums side by side: one alone would wait for each addition. */
function dot(list: Float64Array, from: number, other: number, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += (list[from + i] as number) * (list[other + i] as number);
    b += (list[from + i + 1] as number) * (list[other + i + 1] as number);
    c += (list[from + i + 2] as number) * (list[other + i + 2] as number);
    d += (list[from + i + 3] as number) * (list[other + i + 3] as number);
  }
  for (; i < length; i++) a += (list[from + i] as number) * (list[other + i] as number);
  return a + b + (c + d);
}

/** Column after column, each minus its mean; distances from the first entry first, so that a constant column is exactly 0. */
function centredColumns(values: Float64Array, rows: number, columns: number): Float64Array {
  const centred = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    const origin = values[j] as number;
    let sum = 0;
    for (let i = 0; i < rows; i++) {
      const distance = (values[i * columns + j] as number) - origin;
      centred[j * rows + i] = distance;
      sum += distance;
    }
    if (!Number.isFinite(sum)) throw new RangeError("covarianceMatrix: values must be finite numbers");
    const mean = sum / rows;
    for (let i = 0; i < rows; i++) centred[j * rows + i] = (centred[j * rows + i] as number) - mean;
  }
  return centred;
}
