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
    if (readRow(where, matrix, i, values, rows * columns)) rows += 1;
  }
  const kept = rows === matrix.length ? values : values.subarray(0, rows * columns);
  return { values: kept, rows, columns, dropped: matrix.length - rows };
}

/**
 * Copies one row of a matrix, checking it on the way.
 * @param where function and argument, for the message
 * @param matrix rows x columns of ratings in one unit
 * @param i which row, 0 to one less than their number
 * @param target where to copy to; holds at least `start` + columns numbers
 * @param start place of the row's first rating in the target
 * @returns whether nothing is missing; if something is, the target's entries mean nothing
 * Missing: null and undefined make the row incomplete.
 * @throws RangeError naming `where` when the row is not as long as the first or a rating is neither finite nor missing
 * Source: `scoring.md` sections 0 and 5.
 */
export function readRow(where: string, matrix: RatingMatrix, i: number, target: Float64Array, start: number): boolean {
  const row = matrix[i] as RatingMatrix[number];
  const columns = (matrix[0] as RatingMatrix[number]).length;
  if (row.length !== columns) throw new RangeError(`${where}[${i}] must hold ${columns} entries, got ${row.length}`);
  let isComplete = true;
  for (let j = 0; j < columns; j++) {
    const rating = row[j];
    if (typeof rating === "number" && Number.isFinite(rating)) {
      target[start + j] = rating;
    } else if (rating === null || rating === undefined) {
      isComplete = false;
    } else {
      throw new RangeError(`${where}[${i}][${j}] must be a finite number or missing, got ${rating}`);
    }
  }
  return isComplete;
}
