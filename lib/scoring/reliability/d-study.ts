import { requireAtLeast, requireCount, requireWithin } from "../require";
import { SLACK } from "../slack";

/** Variances of a persons x raters design, each 0 or more, in squared levels. */
export interface Components {
  readonly person: number;
  readonly rater: number;
  readonly residual: number;
}

/** What a mean over `raters` raters would be worth. */
export interface DStudyRow {
  readonly raters: number;
  /** Relative: for comparing people seen by the same raters. Null when nothing varies. */
  readonly g: number | null;
  /** Absolute: for the level itself, and for people seen by different raters. Null when nothing varies. */
  readonly phi: number | null;
  /** Standard errors of the mean, in levels. */
  readonly semRelative: number;
  readonly semAbsolute: number;
}

/**
 * What means over 1, 2, ... raters would be worth, from the variances of people, raters and the rest.
 * @param components variances, each 0 or more, in squared levels
 * @param mostRaters length of the table, a whole number of at least 1
 * @returns one row per number of raters; g and phi 0 to 1, phi at most g; both null when nothing varies
 * Missing: not allowed.
 * @throws RangeError when a variance is negative or not finite, or the number of raters is not a whole number above 0
 * Source: Cronbach, Gleser, Nanda & Rajaratnam (1972); Brennan (2001) Generalizability theory, chapter 2.
 */
export function dStudy(components: Components, mostRaters: number): readonly DStudyRow[] {
  requireCount("dStudy: mostRaters", mostRaters, 1);
  return Array.from({ length: mostRaters }, (_, i) => dStudyRow(components, i + 1));
}

/**
 * What a mean over a given number of raters is worth; the number may be a fraction, such as a mean over people.
 * @param components variances, each 0 or more, in squared levels
 * @param raters number of raters, above 0
 * @returns g and phi 0 to 1, phi at most g, null when nothing varies; standard errors in levels
 * Missing: not allowed.
 * @throws RangeError when a variance is negative or not finite, or the number of raters is not above 0
 * Source: Brennan (2001) Generalizability theory, chapter 2.
 */
export function dStudyRow(components: Components, raters: number): DStudyRow {
  const { person, rater, residual } = components;
  requireAtLeast("dStudyRow: components.person", person, 0);
  requireAtLeast("dStudyRow: components.rater", rater, 0);
  requireAtLeast("dStudyRow: components.residual", residual, 0);
  if (!(requireAtLeast("dStudyRow: raters", raters, 0) > 0)) {
    throw new RangeError("dStudyRow: raters must be above 0, got 0");
  }
  const relative = residual / raters;
  const absolute = (rater + residual) / raters;
  const share = (error: number) => (person + error > 0 ? person / (person + error) : null);
  return {
    raters,
    g: share(relative),
    phi: share(absolute),
    semRelative: Math.sqrt(relative),
    semAbsolute: Math.sqrt(absolute),
  };
}

/**
 * How many raters a wanted dependability asks for, by Spearman-Brown from the dependability of one.
 * @param single g or phi of one rater, 0 to 1
 * @param wanted dependability asked for, between 0 and 1, both excluded
 * @returns whole number of at least 1; null when one rater says nothing, so that no number is enough
 * Missing: not allowed.
 * @throws RangeError when `single` is outside 0 to 1 or `wanted` is not strictly between them
 * Source: Brennan (2001), section 1.2; k = wanted (1 - single) / (single (1 - wanted)).
 */
export function ratersNeeded(single: number, wanted: number): number | null {
  requireWithin("ratersNeeded: single", single, 0, 1);
  if (!(wanted > 0 && wanted < 1)) {
    throw new RangeError(`ratersNeeded: wanted must lie strictly between 0 and 1, got ${wanted}`);
  }
  if (single === 0) return null;
  const exact = (wanted * (1 - single)) / (single * (1 - wanted));
  return Math.max(1, Math.ceil(exact - SLACK));
}
