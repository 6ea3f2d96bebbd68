import type { RatingCell } from "@/lib/scoring/raters/crossed-design";
import { randomStream } from "@/lib/stats/random";
import { additiveTable } from "../rating-tables";

/** Planted effects and the ratings they give; `filled` is the share of ratee-rater pairs that is rated. */
export function plantedCells(size: Parameters<typeof additiveTable>[0] & { filled: number }): {
  cells: RatingCell[];
  ratees: number[];
  raters: number[];
} {
  const { ratings, ratees, raters } = additiveTable(size);
  const stream = randomStream(size.seed).split("filled");
  const cells = ratings.flatMap((row, i) =>
    row.flatMap((level, j) => {
      const isRated = stream.uniform() < size.filled;
      return isRated ? [{ rateeId: `p${i}`, raterId: `r${j}`, level }] : [];
    }),
  );
  return { cells, ratees, raters };
}

/** All ratings of a table, row by row. */
export function tableCells(table: readonly (readonly (number | null)[])[]): RatingCell[] {
  return table.flatMap((row, i) => row.map((level, j) => ({ rateeId: `p${i}`, raterId: `r${j}`, level })));
}

export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const cross = x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] as number) - my), 0);
  const square = (list: readonly number[], m: number) => list.reduce((sum, value) => sum + (value - m) ** 2, 0);
  return cross / Math.sqrt(square(x, mx) * square(y, my));
}
