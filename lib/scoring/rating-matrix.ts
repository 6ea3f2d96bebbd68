/** Rows of ratings, all of one length; null or undefined = missing, never zero. */
export type RatingMatrix = readonly (readonly (number | null | undefined)[])[];

/** The rows of a matrix in which nothing is missing. */
export interface CompleteRows {
  /** rows x columns, row-major. */
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
  /** Rows left out because a rating is missing. */
  readonly dropped: number;
}

/**
 * Keeps the rows of a matrix in which nothing is missing (listwise deletion), and counts the others.
 * @param where function and argument, for the message
 * @param matrix rows x columns of ratings in one unit; any number of rows, also none
 * @returns the complete rows, their number, the number of columns and the number of rows left out
 * Missing: a row with a missing rating is left out and counted.
 * @throws RangeError naming `where` when rows differ in length or a rating is neither finite nor missing
 * Source: `scoring.md` sections 0 and 5.
 */
export function completeRows(where: string, matrix: RatingMatrix): CompleteRows {
  const columns = matrix[0]?.length ?? 0;
  const values = new Float64Array(matrix.length * columns);
  let rows = 0;
  for (let i = 0; i < matrix.length; i++) {
    const row = matrix[i] as RatingMatrix[number];
    if (row.length !== columns) {
      throw new RangeError(`${where}[${i}] must hold ${columns} entries, got ${row.length}`);
    }
    const start = rows * columns;
    let isComplete = true;
    for (let j = 0; j < columns; j++) {
      const rating = row[j];
      if (typeof rating === "number" && Number.isFinite(rating)) {
        values[start + j] = rating;
      } else if (rating === null || rating === undefined) {
        isComplete = false;
      } else {
        throw new RangeError(`${where}[${i}][${j}] must be a finite number or missing, got ${rating}`);
      }
    }
    if (isComplete) rows += 1;
  }
  const kept = rows === matrix.length ? values : values.subarray(0, rows * columns);
  return { values: kept, rows, columns, dropped: matrix.length - rows };
}
