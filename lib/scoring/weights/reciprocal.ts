import { requireFinite } from "../require";

/** A third entered as .333333 still counts as the reciprocal of 3. */
const RECIPROCITY = 1e-6;

/**
 * Refuses a matrix of pairwise comparisons that is not square, positive and reciprocal.
 * @param where function and argument, for the message
 * @param matrix rows of comparisons, a[i][j] = importance of i relative to j
 * @returns nothing; the matrix is left as it is
 * Missing: null and undefined entries are refused.
 * @throws RangeError naming `where` and the cell
 * Source: Saaty (1977), Journal of Mathematical Psychology 15, 234-281.
 */
export function requireReciprocal(where: string, matrix: readonly (readonly number[])[]): void {
  const order = matrix.length;
  for (const [i, row] of matrix.entries()) {
    if (row.length !== order) throw new RangeError(`${where}[${i}] must hold ${order} entries, got ${row.length}`);
    for (const [j, entry] of row.entries()) {
      if (requireFinite(`${where}[${i}][${j}]`, entry) <= 0) {
        throw new RangeError(`${where}[${i}][${j}] must be above 0, got ${entry}`);
      }
    }
  }
  for (const [i, row] of matrix.entries()) {
    for (const [j, entry] of row.entries()) {
      const product = entry * (matrix[j]?.[i] as number);
      if (Math.abs(product - 1) > RECIPROCITY) {
        throw new RangeError(`${where}[${i}][${j}] is ${entry} but [${j}][${i}] is not its reciprocal`);
      }
    }
  }
}
