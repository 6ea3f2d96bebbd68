/** A cheapest matching of rows to columns with the prices that prove it. */
export interface Matching {
  /** Column of each row, -1 when the row could not be matched. */
  readonly columnOfRow: Int32Array;
  /** Row of each column, -1 when it is free. */
  readonly rowOfColumn: Int32Array;
  /** Prices: cost - rowPrice - columnPrice is 0 on matched pairs and 0 or more on all; 0 for free columns, 0 or less else. */
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Rows without a column. */
  readonly unmatched: number;
}

/**
 * Cheapest matching of every row to a column of its own, by shortest augmenting paths after two rounds of row reduction.
 * A row that no chain of exchanges can place stays unmatched; how many do does not depend on the order, which ones may.
 * @param cost costs, row-major, rows x columns, finite, or Infinity where a pair is forbidden
 * @param rows number of rows
 * @param columns number of columns, any number
 * @returns matching with prices; proof of the least total when every row is matched
 * Missing: a forbidden pair is Infinity.
 * @throws nothing of its own; `linearAssignment` checks
 * Source: Jonker & Volgenant (1987) Computing 38, 325-340; rectangular as in Crouse (2016) IEEE T-AES 52, 1679-1696.
 */
export function shortestAugmentingPath(cost: Float64Array, rows: number, columns: number): Matching {
  const columnOfRow = new Int32Array(rows).fill(-1);
  const rowOfColumn = new Int32Array(columns).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const free = reduceRows(cost, rows, columns, columnOfRow, rowOfColumn, columnPrice);
  for (let i = 0; i < rows; i++) {
    const j = columnOfRow[i] as number;
    if (j >= 0) rowPrice[i] = (cost[i * columns + j] as number) - (columnPrice[j] as number);
  }

  const distance = new Float64Array(columns);
  const before = new Int32Array(columns);
  const open = new Int32Array(columns);
  let unmatched = 0;
  for (const start of free) {
    const end = search(start);
    if (end < 0) unmatched++;
    else augment(start, end);
  }
  return { columnOfRow, rowOfColumn, rowPrice, columnPrice, unmatched };

  /** Dijkstra over columns from a free row; returns the nearest free column, or -1. Prices change only when there is one. */
  function search(start: number): number {
    distance.fill(Infinity);
    for (let j = 0; j < columns; j++) open[j] = j;
    let left = columns;
    let row = start;
    let reached = 0;
    // The start row has no price yet; it becomes the length of the path.
    let price = 0;
    while (left > 0) {
      const base = row * columns;
      let best = -1;
      let least = Infinity;
      for (let at = 0; at < left; at++) {
        const j = open[at] as number;
        const through = reached + (cost[base + j] as number) - price - (columnPrice[j] as number);
        if (through < (distance[j] as number)) {
          distance[j] = through;
          before[j] = row;
        }
        const d = distance[j] as number;
        // Of equally near columns a free one ends the search.
        if (d < least || (d === least && d < Infinity && (rowOfColumn[j] as number) < 0)) {
          least = d;
          best = at;
        }
      }
      if (best < 0) return -1;
      const j = open[best] as number;
      open[best] = open[--left] as number;
      open[left] = j;
      reached = least;
      row = rowOfColumn[j] as number;
      if (row < 0) {
        reprice(start, left, reached);
        return j;
      }
      price = rowPrice[row] as number;
    }
    return -1;
  }

  /** Moves the prices of all columns closed before the end, and of their rows, by what they are nearer than the end. */
  function reprice(start: number, left: number, reached: number): void {
    rowPrice[start] = reached;
    for (let at = left; at < columns; at++) {
      const j = open[at] as number;
      const row = rowOfColumn[j] as number;
      if (row < 0) continue;
      const nearer = reached - (distance[j] as number);
      columnPrice[j] = (columnPrice[j] as number) - nearer;
      rowPrice[row] = (rowPrice[row] as number) + nearer;
    }
  }

  function augment(start: number, end: number): void {
    let j = end;
    for (;;) {
      const row = before[j] as number;
      rowOfColumn[j] = row;
      const next = columnOfRow[row] as number;
      columnOfRow[row] = j;
      if (row === start) return;
      j = next;
    }
  }
}

/**
 * Gives each row its cheapest column and lowers that column's price by the distance to the second cheapest; whoever is
 * driven out tries again, in two rounds. What is left takes a search.
 */
function reduceRows(
  cost: Float64Array,
  rows: number,
  columns: number,
  columnOfRow: Int32Array,
  rowOfColumn: Int32Array,
  columnPrice: Float64Array,
): readonly number[] {
  let waiting = Array.from({ length: rows }, (_, i) => i);
  for (let round = 0; round < 2; round++) {
    const driven: number[] = [];
    for (const start of waiting) {
      let row = start;
      // A chain of evictions ends at the latest when every row has moved once; ties could go on for ever.
      for (let moves = 0; moves <= rows; moves++) {
        const { first, second, at } = twoCheapest(cost, row, columns, columnPrice);
        if (at < 0 || second === Infinity) break;
        const holder = rowOfColumn[at] as number;
        if (holder >= 0 && first === second) break;
        columnPrice[at] = (columnPrice[at] as number) - (second - first);
        rowOfColumn[at] = row;
        columnOfRow[row] = at;
        row = holder;
        if (holder < 0) break;
        columnOfRow[holder] = -1;
      }
      if (row >= 0 && columnOfRow[row] === -1) driven.push(row);
    }
    waiting = driven;
  }
  return waiting;
}

function twoCheapest(
  cost: Float64Array,
  row: number,
  columns: number,
  columnPrice: Float64Array,
): { first: number; second: number; at: number } {
  const base = row * columns;
  let first = Infinity;
  let second = Infinity;
  let at = -1;
  for (let j = 0; j < columns; j++) {
    const reduced = (cost[base + j] as number) - (columnPrice[j] as number);
    if (reduced >= second) continue;
    if (reduced < first) {
      second = first;
      first = reduced;
      at = j;
    } else second = reduced;
  }
  return { first, second, at };
}
