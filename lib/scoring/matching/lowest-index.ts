import type { Matching } from "./shortest-augmenting-path";

/** Holds the free columns: a row that costs nothing anywhere, and may hold any number of columns whose price is 0. */
const NOBODY = -1;

/**
 * Among all matchings of the same least total, finds the one with the lowest columns, row after row, so that the answer
 * does not depend on how it was searched. Equal totals are those that the prices cannot tell apart.
 * @param cost costs as given to `shortestAugmentingPath`, row-major
 * @param matching a cheapest matching of all rows, with its prices
 * @param slack reduced costs up to this count as 0, in the unit of the costs
 * @returns column of each row
 * Missing: no row may be unmatched.
 * @throws nothing of its own
 * Source: complementary slackness; alternating paths over pairs of reduced cost 0, columns with a price staying matched.
 */
export function lowestIndexMatching(cost: Float64Array, matching: Matching, slack: number): Int32Array {
  const rows = matching.columnOfRow.length;
  const columns = matching.rowOfColumn.length;
  const columnOfRow = Int32Array.from(matching.columnOfRow);
  const rowOfColumn = Int32Array.from(matching.rowOfColumn);
  const { rowPrice, columnPrice } = matching;
  const isTight = (row: number, j: number) => {
    const price = columnPrice[j] as number;
    if (row === NOBODY) return price >= -slack;
    return (cost[row * columns + j] as number) - (rowPrice[row] as number) - price <= slack;
  };

  for (let i = 0; i < rows; i++) {
    const own = columnOfRow[i] as number;
    for (let j = 0; j < own; j++) {
      if (!isTight(i, j)) continue;
      const holder = rowOfColumn[j] as number;
      const isFinal = holder !== NOBODY && holder < i;
      if (isFinal || !canMove(holder, i, j, own)) continue;
      give(i, j);
      break;
    }
  }
  return columnOfRow;

  function give(row: number, j: number): void {
    rowOfColumn[j] = row;
    if (row !== NOBODY) columnOfRow[row] = j;
  }

  /** Finds the holder of column `wanted` another one, without touching rows up to `last`; column `vacated` is to be had. */
  function canMove(holder: number, last: number, wanted: number, vacated: number): boolean {
    const isSeen = new Uint8Array(columns);
    isSeen[wanted] = 1;
    const place = (row: number): boolean => {
      for (let j = 0; j < columns; j++) {
        if (isSeen[j] || !isTight(row, j)) continue;
        isSeen[j] = 1;
        const next = rowOfColumn[j] as number;
        const isFinal = next !== NOBODY && next <= last;
        if (j !== vacated && (isFinal || !place(next))) continue;
        give(row, j);
        return true;
      }
      return false;
    };
    return place(holder);
  }
}
