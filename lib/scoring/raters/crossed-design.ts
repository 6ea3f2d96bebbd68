import { requireFinite } from "../require";
import { type CrossedFactor, type CrossedSums, crossedSums } from "./crossed-sums";

/** One rater's level of one ratee, such as a criterion mean; null = missing. */
export interface RatingCell {
  readonly rateeId: string;
  readonly raterId: string;
  readonly level: number | null;
}

/** Ratings in the form that the crossed model is fitted to. */
export interface CrossedDesign {
  readonly levels: Float64Array;
  /** In the order of first appearance. */
  readonly rateeIds: readonly string[];
  readonly raterIds: readonly string[];
  readonly ratees: CrossedFactor;
  readonly raters: CrossedFactor;
  readonly sums: CrossedSums;
}

/** Positions of the two factors in everything that is listed per factor. */
export const RATEES = 0;
export const RATERS = 1;

/**
 * Numbers ratees and raters and reduces their ratings to counts and sums.
 * @param where function and argument, for the message
 * @param cells ratings in long form, any number and order, several of the same pair allowed
 * @returns the design of the ratings present, or null when there is none
 * Missing: cells without a level are left out.
 * @throws RangeError naming `where` when a level is neither finite nor null
 * Source: `scoring.md` section 6.1.
 */
export function crossedDesign(where: string, cells: readonly RatingCell[]): CrossedDesign | null {
  const rateePlaces = new Map<string, number>();
  const raterPlaces = new Map<string, number>();
  const rateeCodes: number[] = [];
  const raterCodes: number[] = [];
  const levels: number[] = [];
  cells.forEach(({ rateeId, raterId, level }, at) => {
    if (level === null) return;
    if (!Number.isFinite(level)) requireFinite(`${where}[${at}].level`, level);
    levels.push(level);
    rateeCodes.push(placeOf(rateePlaces, rateeId));
    raterCodes.push(placeOf(raterPlaces, raterId));
  });
  if (levels.length === 0) return null;
  const ratees = { codes: Int32Array.from(rateeCodes), levels: rateePlaces.size };
  const raters = { codes: Int32Array.from(raterCodes), levels: raterPlaces.size };
  const y = Float64Array.from(levels);
  return {
    levels: y,
    rateeIds: [...rateePlaces.keys()],
    raterIds: [...raterPlaces.keys()],
    ratees,
    raters,
    sums: crossedSums(y, [ratees, raters]),
  };
}

function placeOf(places: Map<string, number>, id: string): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  places.set(id, places.size);
  return places.size - 1;
}
