import type { RatingMatrix } from "../rating-matrix";

/** Pairs of ratings of the same units, the raw material of Krippendorff's alpha. */
export interface Coincidences {
  /** Distinct ratings that can be paired, ascending. */
  readonly values: Float64Array;
  /** Ratings of each unit by value, units x values, row-major; only units with at least two ratings. */
  readonly counts: Float64Array;
  /** Ratings of each unit, 2 or more. */
  readonly unitSizes: Float64Array;
  /** Position of each unit in the input. */
  readonly units: Int32Array;
}

/**
 * Counts the ratings of each unit by value, leaving out units with fewer than two.
 * @param where function and argument, for the message
 * @param ratings units x raters, in any unit
 * @returns values, counts and sizes of the units that hold pairs; all empty when there is none
 * Missing: missing ratings are not counted; units with fewer than two ratings are left out.
 * @throws RangeError naming `where` when a rating is neither finite nor missing
 * Source: Krippendorff (2011) Computing Krippendorff's alpha-reliability, section D.
 */
export function pairableRatings(where: string, ratings: RatingMatrix): Coincidences {
  const seen = new Map<number, number>();
  const kept: number[] = [];
  ratings.forEach((row, u) => {
    let present = 0;
    for (const rating of row) {
      if (rating === null || rating === undefined) continue;
      if (!Number.isFinite(rating)) {
        throw new RangeError(`${where}[${u}] must hold finite numbers or missing ones, got ${rating}`);
      }
      present += 1;
    }
    if (present < 2) return;
    kept.push(u);
    for (const rating of row) if (typeof rating === "number") seen.set(rating, 0);
  });
  const values = Float64Array.from(seen.keys()).sort();
  values.forEach((value, at) => {
    seen.set(value, at);
  });
  const q = values.length;
  const counts = new Float64Array(kept.length * q);
  const unitSizes = new Float64Array(kept.length);
  kept.forEach((u, at) => {
    for (const rating of ratings[u] as RatingMatrix[number]) {
      if (typeof rating !== "number") continue;
      const cell = at * q + (seen.get(rating) as number);
      counts[cell] = (counts[cell] as number) + 1;
      unitSizes[at] = (unitSizes[at] as number) + 1;
    }
  });
  return { values, counts, unitSizes, units: Int32Array.from(kept) };
}
