import { mean } from "../../stats/mean";
import { variance } from "../../stats/variance";
import { type Reason, type Result, seal } from "../result";
import { SLACK } from "../slack";
import { presentLevels } from "./present-levels";

/** People that a rater must share with other raters before profiles are compared. */
const FEWEST_RATEES = 3;
/** Criteria that a profile needs before it has a spread worth the name. */
const FEWEST_CRITERIA = 3;
const FLAT = 0.5;

/** One rater's levels of one person, criterion by criterion. */
export interface RatedProfile {
  readonly raterId: string;
  readonly rateeId: string;
  /** In levels; null = missing. */
  readonly levels: readonly (number | null)[];
}

/** How flat a rater's profiles are. */
export interface RaterHalo {
  readonly raterId: string;
  /** People rated by this rater and by another. */
  readonly n: number;
  /** Mean over those people of the SD across criteria, in levels: the rater's own, and the other raters'. */
  readonly ownSd: number | null;
  readonly othersSd: number | null;
  /** Own over others'; null when too few people are shared or the others' profiles are flat. */
  readonly ratio: number | null;
  readonly isFlat: boolean;
}

/**
 * Halo: does a rater tell the criteria of a person less apart than other raters of the same person do? Compared on the same
 * people only, since strengths may truly go together.
 * @param profiles one row a rater and person, levels in the same order of criteria
 * @returns one record a rater, in order of appearance, ratio 0 or more, flat below 0.5; `n` = raters with a ratio; terms
 * are empty
 * Missing: null levels are left out, rows with fewer than 3 levels too. Fewer than 3 people shared with others: that rater's
 * ratio is null. No rater has a ratio: value null, too-few-ratees.
 * @throws RangeError when a rater rates a person twice or a level is not finite
 * Source: Murphy, Jako & Anhalt (1993) J. Appl. Psychol. 78, 218-225; Saal, Downey & Lahey (1980) Psychol. Bull. 88, 413-428.
 */
export function halo(profiles: readonly RatedProfile[]): Result<readonly RaterHalo[]> {
  const byRatee = new Map<string, Map<string, number>>();
  const raterIds = new Set<string>();
  const seen = new Set<string>();
  for (const { raterId, rateeId, levels } of profiles) {
    const pair = JSON.stringify([raterId, rateeId]);
    if (seen.has(pair)) throw new RangeError(`halo: profiles holds rater "${raterId}" and ratee "${rateeId}" twice`);
    seen.add(pair);
    raterIds.add(raterId);
    const present = presentLevels("halo: profiles", levels);
    if (present.length < FEWEST_CRITERIA) continue;
    const raters = byRatee.get(rateeId) ?? new Map<string, number>();
    byRatee.set(rateeId, raters.set(raterId, Math.sqrt(variance(present))));
  }
  const value = Array.from(raterIds, (raterId) => compareWithOthers(raterId, byRatee.values()));
  const n = value.filter(({ ratio }) => ratio !== null).length;
  const reasons: readonly Reason[] = n === 0 ? ["too-few-ratees"] : [];
  if (n === 0) return seal({ value: null, n, status: "undefined", reasons, terms: [] });
  return seal({ value, n, status: n < value.length ? "partial" : "ok", reasons, terms: [] });
}

function compareWithOthers(raterId: string, ratees: Iterable<ReadonlyMap<string, number>>): RaterHalo {
  const own: number[] = [];
  const others: number[] = [];
  for (const raters of ratees) {
    const sd = raters.get(raterId);
    if (sd === undefined || raters.size < 2) continue;
    own.push(sd);
    others.push(mean(Array.from(raters).flatMap(([id, other]) => (id === raterId ? [] : [other]))));
  }
  const n = own.length;
  const ownSd = n > 0 ? mean(own) : null;
  const othersSd = n > 0 ? mean(others) : null;
  const isComparable = n >= FEWEST_RATEES && othersSd !== null && othersSd > SLACK;
  const ratio = isComparable ? (ownSd ?? 0) / othersSd : null;
  return { raterId, n, ownSd, othersSd, ratio, isFlat: ratio !== null && ratio < FLAT - SLACK };
}
