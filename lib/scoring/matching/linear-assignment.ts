import { requireFinite, requireLength } from "../require";
import { type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import { lowestIndexMatching } from "./lowest-index";
import { type Matching, shortestAugmentingPath } from "./shortest-augmenting-path";

/** The best assignment of rows to columns. */
export interface LinearAssignment extends Result<number, Term> {
  /** Column of each row, counted from 0; null for a row that cannot be placed. */
  readonly columnOfRow: readonly (number | null)[];
}

/** A matching of all rows over real columns and, where needed, columns that stand for "nobody". */
export interface Solution {
  readonly cost: Float64Array;
  readonly columns: number;
  /** The real columns come first; further ones stand for nobody. */
  readonly realColumns: number;
  readonly matching: Matching;
}

/**
 * Best one-to-one assignment of rows to columns: as many rows placed as can be, and among those arrangements the best
 * total. Forbidden pairs are never used, whatever the total.
 * @param matrix figure of each pair, any unit, rows of one length, at least as many columns or not; null = forbidden
 * @param isMaximised true when more is better, false when less is
 * @returns `value` = total in the unit of the matrix; terms, one a placed row (id = row number), add up to it; `n` = rows
 * placed; of equal totals the lowest columns, row after row
 * Missing: null forbids a pair. A row that cannot be placed: column null, status partial, reason infeasible. No row can be
 * placed: value null, infeasible. No rows: value null, no-data.
 * @throws RangeError when rows differ in length or an entry is neither null nor finite
 * Source: Kuhn (1955) Naval Res. Logist. Q. 2, 83-97; Jonker & Volgenant (1987) Computing 38, 325-340.
 */
export function linearAssignment(
  matrix: readonly (readonly (number | null)[])[],
  isMaximised: boolean,
): LinearAssignment {
  const columns = matrix[0]?.length ?? 0;
  requireMatrix("linearAssignment: matrix", matrix, columns);
  const { matching } = solveAssignment(costsOf(matrix, columns, isMaximised), matrix.length, columns);
  const columnOfRow = Array.from(matching.columnOfRow, (j) => (j < columns ? j : null));
  const terms = columnOfRow.flatMap((column, row): Term[] => {
    if (column === null) return [];
    const amount = matrix[row]?.[column] as number;
    return [{ id: String(row), value: amount, weight: 1, amount, n: 1 }];
  });
  const isWhole = terms.length === matrix.length;
  const value = terms.length > 0 ? terms.reduce((sum, { amount }) => sum + amount, 0) : null;
  return seal({
    value,
    n: terms.length,
    status: value === null ? "undefined" : isWhole ? "ok" : "partial",
    reasons: matrix.length === 0 ? ["no-data"] : isWhole ? [] : ["infeasible"],
    terms,
    columnOfRow,
  });
}

/**
 * Preconditions of a matrix of figures.
 * @param where function and argument, for the message
 * @param matrix figures, null = forbidden
 * @param columns length that every row must have
 * @returns nothing
 * Missing: null is allowed.
 * @throws RangeError naming `where` and the place, when a row has another length or an entry is neither null nor finite
 * Source: `scoring.md` section 0.
 */
export function requireMatrix(where: string, matrix: readonly (readonly (number | null)[])[], columns: number): void {
  for (const [i, row] of matrix.entries()) {
    requireLength(`${where}[${i}]`, row, columns);
    // Naming every entry of a large matrix would take longer than the assignment.
    const j = row.findIndex((entry) => entry !== null && !Number.isFinite(entry));
    if (j >= 0) requireFinite(`${where}[${i}][${j}]`, row[j] as number);
  }
}

/**
 * Costs of a matrix, row-major, so that less is better and forbidden pairs are infinite.
 * @param matrix figures, null = forbidden
 * @param columns length of the rows
 * @param isMaximised true turns the signs
 * @returns costs, finite or Infinity
 * Missing: null becomes Infinity.
 * @throws nothing of its own
 * Source: definition.
 */
export function costsOf(
  matrix: readonly (readonly (number | null)[])[],
  columns: number,
  isMaximised: boolean,
): Float64Array {
  const cost = new Float64Array(matrix.length * columns);
  const sign = isMaximised ? -1 : 1;
  for (let i = 0; i < matrix.length; i++) {
    const row = matrix[i] as readonly (number | null)[];
    for (let j = 0; j < columns; j++) {
      const entry = row[j] ?? null;
      cost[i * columns + j] = entry === null ? Infinity : sign * entry;
    }
  }
  return cost;
}

/**
 * Solves an assignment, adding a column "nobody" for each row too many. Such columns cost every row the same: exactly as
 * many are added as rows must go without, so that they cannot attract anyone else, and no big number is needed.
 * @param cost costs, row-major, Infinity where forbidden
 * @param rows number of rows
 * @param columns number of columns
 * @returns matching of all rows with prices, lowest columns among equal totals
 * Missing: a forbidden pair is Infinity.
 * @throws nothing of its own
 * Source: Jonker & Volgenant (1987); augmenting paths place as many rows as any arrangement can.
 */
export function solveAssignment(cost: Float64Array, rows: number, columns: number): Solution {
  const direct = shortestAugmentingPath(cost, rows, columns);
  const nobodies = direct.unmatched;
  if (nobodies === 0) return settled(cost, direct, columns, columns);
  const width = columns + nobodies;
  const wide = new Float64Array(rows * width);
  for (let i = 0; i < rows; i++) wide.set(cost.subarray(i * columns, (i + 1) * columns), i * width);
  return settled(wide, shortestAugmentingPath(wide, rows, width), width, columns);
}

function settled(cost: Float64Array, matching: Matching, columns: number, realColumns: number): Solution {
  let largest = 1;
  for (let at = 0; at < cost.length; at++) {
    const size = Math.abs(cost[at] as number);
    if (size > largest && size < Infinity) largest = size;
  }
  const columnOfRow = lowestIndexMatching(cost, matching, SLACK * largest);
  const rowOfColumn = new Int32Array(columns).fill(-1);
  for (const [row, column] of columnOfRow.entries()) rowOfColumn[column] = row;
  return { cost, columns, realColumns, matching: { ...matching, columnOfRow, rowOfColumn } };
}
