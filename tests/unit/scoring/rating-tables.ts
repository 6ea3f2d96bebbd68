import fc from "fast-check";
import type { RatingMatrix } from "@/lib/scoring/rating-matrix";
import { normalDraw } from "@/lib/stats/normal-draw";
import { randomStream } from "@/lib/stats/random";

/** Any table of levels 1 to 5, rows x columns. */
export function levelTables(limits: { rows: [number, number]; columns: [number, number] }): fc.Arbitrary<number[][]> {
  return fc.integer({ min: limits.columns[0], max: limits.columns[1] }).chain((columns) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: limits.rows[0],
      maxLength: limits.rows[1],
    }),
  );
}

/** Ratee + rater + residual, all normal, not rounded: a table whose components are known. */
export function additiveTable(size: {
  ratees: number;
  raters: number;
  sdRatee: number;
  sdRater: number;
  sdResidual: number;
  seed: number;
}): { ratings: number[][]; ratees: number[]; raters: number[] } {
  const stream = randomStream(size.seed);
  const ratees = Array.from({ length: size.ratees }, () => size.sdRatee * normalDraw(stream));
  const raters = Array.from({ length: size.raters }, () => size.sdRater * normalDraw(stream));
  const ratings = ratees.map((p) => raters.map((r) => 3 + p + r + size.sdResidual * normalDraw(stream)));
  return { ratings, ratees, raters };
}

/** The same table with other rows and columns first; the permutations are fixed by the table's size. */
export function shuffled(table: RatingMatrix): RatingMatrix {
  const columns = table[0]?.length ?? 0;
  const order = Array.from({ length: columns }, (_, j) => columns - 1 - j);
  const half = Math.floor(table.length / 2);
  return [...table.slice(half), ...table.slice(0, half)].map((row) => order.map((j) => row[j]));
}

/** Sum of the amounts of a result's terms. */
export function totalAmount(terms: readonly { readonly amount: number }[]): number {
  return terms.reduce((sum, term) => sum + term.amount, 0);
}

export function transposed<T>(table: readonly (readonly T[])[]): T[][] {
  return (table[0] ?? []).map((_, j) => table.map((row) => row[j] as T));
}
