/** Who rated whom. */
export interface RatingPair {
  readonly rateeId: string;
  readonly raterId: string;
}

/** People who can be compared, directly or through common raters; ids in the order of first appearance. */
export interface ConnectedGroup {
  readonly rateeIds: readonly string[];
  readonly raterIds: readonly string[];
}

/**
 * Splits a rating design into its connected groups: two ratees belong together when a chain of common raters links them.
 * Levels of different groups cannot be told apart from the severity of their raters.
 * @param pairs who rated whom, any number, repetitions allowed
 * @returns the groups in the order of first appearance; one group = connected; none for no pairs
 * Missing: leave pairs without a rating out before calling.
 * @throws nothing
 * Source: Searle (1987) Linear models for unbalanced data, section 5.3; union-find with path halving, Tarjan & van Leeuwen (1984).
 */
export function connectedGroups(pairs: readonly RatingPair[]): readonly ConnectedGroup[] {
  const ratees = numbered(pairs.map((pair) => pair.rateeId));
  const raters = numbered(pairs.map((pair) => pair.raterId));
  const parents = Array.from({ length: ratees.size + raters.size }, (_, i) => i);
  for (const { rateeId, raterId } of pairs) {
    join(parents, ratees.get(rateeId) as number, ratees.size + (raters.get(raterId) as number));
  }
  const groups = new Map<number, { rateeIds: string[]; raterIds: string[] }>();
  for (const [id, at] of ratees) {
    const root = rootOf(parents, at);
    const group = groups.get(root) ?? { rateeIds: [], raterIds: [] };
    group.rateeIds.push(id);
    groups.set(root, group);
  }
  for (const [id, at] of raters) groups.get(rootOf(parents, ratees.size + at))?.raterIds.push(id);
  return [...groups.values()];
}

/** Ids with their positions, in the order of first appearance. */
function numbered(ids: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const id of ids) if (!places.has(id)) places.set(id, places.size);
  return places;
}

function join(parents: number[], a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b);
}

function rootOf(parents: number[], start: number): number {
  let at = start;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at] as number] as number;
    at = parents[at] as number;
  }
  return at;
}
