/** Entries smaller than this count as zero when a pivot is chosen. */
const EPSILON = 1e-11;

/** A row `coefficients . x` compared with `bound`, which is 0 or more. */
export interface LinearRow {
  readonly coefficients: readonly number[];
  readonly bound: number;
}

/** Where the minimum lies, or why there is none. */
export type LinearOutcome =
  | { readonly kind: "optimal"; readonly point: readonly number[]; readonly value: number }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unbounded" };

/**
 * Minimises a linear cost over x >= 0 under linear rows, by the two-phase simplex method on a dense tableau. Bland's
 * rule picks the pivots, so that it always ends. For small problems: a few dozen rows.
 * @param cost cost per unit of each variable, any real numbers
 * @param atMost rows whose value must not exceed their bound
 * @param equal rows whose value must equal their bound
 * @returns a minimising vertex (entries 0 or more, one per variable) with its cost, or `infeasible` or `unbounded`
 * Missing: not accepted.
 * @throws RangeError when a row has another length than the cost, a number is not finite or a bound is negative
 * Source: Dantzig (1963), Linear Programming and Extensions; Bland (1977), Mathematics of Operations Research 2, 103-107.
 */
export function minimiseLinear(
  cost: readonly number[],
  atMost: readonly LinearRow[],
  equal: readonly LinearRow[],
): LinearOutcome {
  requireRows(cost, [...atMost, ...equal]);
  const variables = cost.length;
  const slackEnd = variables + atMost.length;
  const rows = [...atMost, ...equal].map((row, r) => [
    ...row.coefficients,
    ...atMost.map((_, s) => (s === r ? 1 : 0)),
    ...equal.map((_, a) => (atMost.length + a === r ? 1 : 0)),
    row.bound,
  ]);
  // Slack variables start in the basis, and one artificial variable for each equality.
  const basis = rows.map((_, r) => variables + r);

  const phaseOne = rows[0]?.map((_, c) => (c >= slackEnd && c < slackEnd + equal.length ? 1 : 0)) ?? [];
  descend(rows, basis, phaseOne, slackEnd + equal.length);
  if (basis.some((b, r) => b >= slackEnd && last(rows[r] as number[]) > EPSILON)) return { kind: "infeasible" };
  driveOut(rows, basis, slackEnd);

  const phaseTwo = rows[0]?.map((_, c) => (c < variables ? (cost[c] as number) : 0)) ?? [...cost];
  if (!descend(rows, basis, phaseTwo, slackEnd)) return { kind: "unbounded" };
  const point = cost.map((_, v) => {
    const row = rows[basis.indexOf(v)];
    return row === undefined ? 0 : Math.max(0, last(row));
  });
  return { kind: "optimal", point, value: point.reduce((at, x, v) => at + x * (cost[v] as number), 0) };
}

/** Pivots until no column among the first `columns` lowers the cost; false when the cost falls without end. */
function descend(rows: number[][], basis: number[], cost: readonly number[], columns: number): boolean {
  for (;;) {
    const entering = firstIndex(columns, (c) => reducedCost(rows, basis, cost, c) < -EPSILON);
    if (entering === null) return true;
    let leaving: number | null = null;
    let smallest = Number.POSITIVE_INFINITY;
    for (const [r, row] of rows.entries()) {
      const entry = row[entering] as number;
      if (entry <= EPSILON) continue;
      const ratio = last(row) / entry;
      const isEarlier = leaving !== null && (basis[r] as number) < (basis[leaving] as number);
      if (ratio < smallest - EPSILON || (ratio <= smallest + EPSILON && isEarlier)) {
        smallest = Math.min(smallest, ratio);
        leaving = r;
      }
    }
    if (leaving === null) return false;
    pivot(rows, basis, leaving, entering);
  }
}

/** An artificial variable left in the basis at zero is exchanged for a real one; a redundant row has none and stays. */
function driveOut(rows: number[][], basis: number[], columns: number): void {
  for (const [r, b] of basis.entries()) {
    if (b < columns) continue;
    const entering = firstIndex(columns, (c) => Math.abs(rows[r]?.[c] as number) > EPSILON);
    if (entering !== null) pivot(rows, basis, r, entering);
  }
}

function reducedCost(rows: readonly number[][], basis: readonly number[], cost: readonly number[], c: number): number {
  let reduced = cost[c] as number;
  for (const [r, row] of rows.entries()) reduced -= (cost[basis[r] as number] as number) * (row[c] as number);
  return reduced;
}

function pivot(rows: number[][], basis: number[], leaving: number, entering: number): void {
  const pivotRow = rows[leaving] as number[];
  const divisor = pivotRow[entering] as number;
  for (const c of pivotRow.keys()) pivotRow[c] = (pivotRow[c] as number) / divisor;
  for (const [r, row] of rows.entries()) {
    const factor = row[entering] as number;
    if (r === leaving || factor === 0) continue;
    for (const c of row.keys()) row[c] = (row[c] as number) - factor * (pivotRow[c] as number);
  }
  basis[leaving] = entering;
}

function last(row: readonly number[]): number {
  return row[row.length - 1] as number;
}

function firstIndex(count: number, matches: (index: number) => boolean): number | null {
  for (let index = 0; index < count; index++) if (matches(index)) return index;
  return null;
}

function requireRows(cost: readonly number[], rows: readonly LinearRow[]): void {
  if (cost.some((each) => !Number.isFinite(each))) throw new RangeError("minimiseLinear: cost must be finite numbers");
  for (const [r, { coefficients, bound }] of rows.entries()) {
    if (coefficients.length !== cost.length || coefficients.some((each) => !Number.isFinite(each))) {
      throw new RangeError(`minimiseLinear: row ${r} must hold ${cost.length} finite numbers`);
    }
    if (!Number.isFinite(bound) || bound < 0) throw new RangeError(`minimiseLinear: bound ${r} must be 0 or more`);
  }
}
