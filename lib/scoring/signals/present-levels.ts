import { requireFinite } from "../require";

/**
 * The levels that were given, in the order of the form.
 * @param where function and argument, for the message
 * @param levels levels of one rater, any unit; null = not observed, not applicable or left empty
 * @returns the levels present, in order
 * Missing: left out; a missing level does not end a run.
 * @throws RangeError naming `where` when a level is not finite
 * Source: `scoring.md` section 0.
 */
export function presentLevels(where: string, levels: readonly (number | null)[]): readonly number[] {
  const present = levels.filter((level): level is number => level !== null);
  for (const level of present) requireFinite(where, level);
  return present;
}
