import { requireWhole } from "./require";

/** Mean squares of a table with one observation per cell. */
export interface MeanSquares {
  readonly rows: number;
  readonly columns: number;
  /** Within rows: columns and residual together. */
  readonly within: number;
  readonly error: number;
}

/** Rounding leaves sums of squares of about 1e-32 of the squared data; anything below this share is nothing. */
const NOTHING = 1e-26;

/**
 * Mean squares of the two-way analysis of variance without replication.
 * @param values rows x columns, row-major, finite
 * @param rows number of rows (targets), a whole number of at least 2
 * @param columns number of columns (judges), a whole number of at least 2
 * @returns four mean squares, each 0 or more; exactly 0 where the data hold no such variance
 * Missing: not allowed; leave incomplete rows out before.
 * @throws RangeError when the sizes do not agree or an entry is not finite
 * Source: Shrout & Fleiss (1979) Psychological Bulletin 86, 420-428, table 2; sums of squared deviations, in two passes.
 */
export function meanSquares(values: Float64Array, rows: number, columns: number): MeanSquares {
  requireWhole("meanSquares: rows", rows, 2);
  requireWhole("meanSquares: columns", columns, 2);
  if (values.length !== rows * columns) {
    throw new RangeError(`meanSquares: values must hold ${rows * columns} numbers, got ${values.length}`);
  }
  const rowMeans = new Float64Array(rows);
  const columnMeans = new Float64Array(columns);
  let grand = 0;
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const value = values[i * columns + j] as number;
      rowMeans[i] = (rowMeans[i] as number) + value / columns;
      columnMeans[j] = (columnMeans[j] as number) + value / rows;
      grand += value / (rows * columns);
      largest = Math.max(largest, Math.abs(value));
    }
  }
  if (!Number.isFinite(grand)) throw new RangeError("meanSquares: values must be finite numbers");

  let between = 0;
  for (const mean of rowMeans) between += columns * (mean - grand) ** 2;
  let judges = 0;
  for (const mean of columnMeans) judges += rows * (mean - grand) ** 2;
  let error = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const rest = (values[i * columns + j] as number) - (rowMeans[i] as number) - (columnMeans[j] as number) + grand;
      error += rest * rest;
    }
  }
  const least = NOTHING * rows * columns * largest * largest;
  const square = (sum: number) => (sum <= least ? 0 : sum);
  return {
    rows: square(between) / (rows - 1),
    columns: square(judges) / (columns - 1),
    within: square(judges + error) / (rows * (columns - 1)),
    error: square(error) / ((rows - 1) * (columns - 1)),
  };
}
