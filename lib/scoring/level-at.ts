/**
 * Looks a level up by id among a record's own entries, so that an id such as "constructor" finds nothing by accident.
 * Source: `scoring.md` section 0 (missing = null or undefined only).
 * @param levels levels by id of indicator or criterion
 * @param id the id looked for
 * @returns the level as entered, or null
 * Missing: null, undefined and absent all give null.
 * @throws nothing: the caller checks the level against its scale
 */
export function levelAt(levels: Readonly<Record<string, number | null>>, id: string): number | null {
  return Object.hasOwn(levels, id) ? (levels[id] ?? null) : null;
}
