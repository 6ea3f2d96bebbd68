import type { Matching } from "./shortest-augmenting-path";

/** The cheapest other arrangement when one row may only use some columns. */
export interface Detour {
  /** What the total loses, in the unit of the costs, 0 or more. */
  readonly loss: number;
  /** Rows that change, with their new columns, in the order of the exchange. */
  readonly moves: readonly { readonly row: number; readonly column: number }[];
}

/**
 * What the least total would lose if one row were limited to some columns: one search for a chain of exchanges, with the
 * prices of the optimum, instead of a new solution.
 * @param cost costs as given to `shortestAugmentingPath`, row-major
 * @param matching a cheapest matching of all rows, with its prices
 * @param start the row that is limited
 * @param isAllowed which columns that row may use; its present one is vacated
 * @returns loss and moves, or null when the row, or one it drives out, cannot be placed
 * Missing: a forbidden pair is Infinity.
 * @throws nothing of its own
 * Source: one step of Murty (1968) Oper. Res. 16, 682-687, by a shortest path in reduced costs; free columns are held by a
 * row that costs nothing anywhere.
 */
export function cheapestDetour(
  cost: Float64Array,
  matching: Matching,
  start: number,
  isAllowed: (column: number) => boolean,
): Detour | null {
  const { columnOfRow, rowOfColumn, rowPrice, columnPrice } = matching;
  const columns = rowOfColumn.length;
  const vacated = columnOfRow[start] as number;
  const distance = new Float64Array(columns).fill(Infinity);
  const before = new Int32Array(columns).fill(-1);
  const isClosed = new Uint8Array(columns);
  let emptyHandSeen = false;

  relax(start, 0, isAllowed);
  for (;;) {
    const column = nearest();
    if (column < 0) return null;
    if (column === vacated) return { loss: Math.max(0, distance[column] as number), moves: movesTo(column) };
    isClosed[column] = 1;
    const holder = rowOfColumn[column] as number;
    const reached = distance[column] as number;
    if (holder >= 0) relax(holder, reached, () => true);
    else if (!emptyHandSeen) {
      // The column was free: whoever held nothing may now hold any column left, at that column's price.
      emptyHandSeen = true;
      for (let j = 0; j < columns; j++) improve(j, reached - (columnPrice[j] as number), -1 - column);
    }
  }

  function relax(row: number, reached: number, isUsable: (column: number) => boolean): void {
    for (let j = 0; j < columns; j++) {
      if (!isUsable(j)) continue;
      const reduced = (cost[row * columns + j] as number) - (rowPrice[row] as number) - (columnPrice[j] as number);
      // Rounding leaves reduced costs a little below 0.
      improve(j, reached + Math.max(0, reduced), row);
    }
  }

  function improve(j: number, through: number, from: number): void {
    if (isClosed[j] || through >= (distance[j] as number)) return;
    distance[j] = through;
    before[j] = from;
  }

  function nearest(): number {
    let best = -1;
    for (let j = 0; j < columns; j++) {
      if (!isClosed[j] && (distance[j] as number) < (best < 0 ? Infinity : (distance[best] as number))) best = j;
    }
    return best;
  }

  /** Follows the path back; a step by the row that costs nothing moves nobody and goes on from the column it left. */
  function movesTo(end: number): Detour["moves"] {
    const moves: { row: number; column: number }[] = [];
    let column = end;
    for (;;) {
      const from = before[column] as number;
      if (from < 0) {
        column = -1 - from;
        continue;
      }
      moves.push({ row: from, column });
      if (from === start) return moves.reverse();
      column = columnOfRow[from] as number;
    }
  }
}
