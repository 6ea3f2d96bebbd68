import { requireDistinct, requireFinite, requireLength, requireWeights } from "../require";

/** A person's levels in the order of the criteria; null = missing. */
export interface RankedPerson {
  readonly personId: string;
  readonly levels: readonly (number | null)[];
}

/** A person whose total is known while one weight moves and the others keep their proportions. */
export interface LinePerson {
  readonly personId: string;
  readonly total: number;
  /**
   * Totals when criterion c has no weight and when it has all of it; between them the total is a straight line. Null when
   * the level of criterion c is missing, or when no other criterion has weight to move along with.
   */
  endsAt(c: number): { readonly none: number; readonly all: number } | null;
}

/**
 * Prepares people for moving one weight. People without a level that has weight are left out.
 * @param people people with levels of one unit, one entry a share
 * @param shares normalised weights, 0 to 1, adding to 1
 * @returns people with totals, in the order given
 * Missing: a level without weight may be missing; its person then has no line along that criterion.
 * @throws nothing of its own; see `requireLine`
 * Source: an additive total is linear in one weight when the others keep their proportions.
 */
export function linePeople(people: readonly RankedPerson[], shares: readonly number[]): readonly LinePerson[] {
  return people
    .filter(({ levels }) => levels.every((level, c) => level !== null || shares[c] === 0))
    .map(({ personId, levels }) => {
      const amounts = levels.map((level, c) => (level ?? 0) * (shares[c] as number));
      return {
        personId,
        total: amounts.reduce((sum, amount) => sum + amount, 0),
        endsAt(c) {
          const all = levels[c] ?? null;
          const rest = 1 - (shares[c] as number);
          if (all === null || rest <= 0) return null;
          return { none: amounts.reduce((sum, amount, k) => (k === c ? sum : sum + amount), 0) / rest, all };
        },
      };
    });
}

/**
 * Preconditions of moving one weight.
 * @param where function, for the message
 * @param people people with one entry a criterion
 * @param criterionIds ids of the criteria
 * @param weights weight of each criterion, in any unit
 * @returns the sum of the weights, 0 or more
 * Missing: null levels are allowed.
 * @throws RangeError naming `where` when ids repeat, lists differ in length, a weight is negative or a number not finite
 * Source: `scoring.md` section 0.
 */
export function requireLine(
  where: string,
  people: readonly RankedPerson[],
  criterionIds: readonly string[],
  weights: readonly number[],
): number {
  requireDistinct(
    `${where}: people`,
    people.map(({ personId }) => personId),
  );
  requireDistinct(`${where}: criterionIds`, criterionIds);
  requireWeights(`${where}: weights`, requireLength(`${where}: weights`, weights, criterionIds.length));
  for (const { personId, levels } of people) {
    requireLength(`${where}: people["${personId}"].levels`, levels, criterionIds.length);
    for (const level of levels) if (level !== null) requireFinite(`${where}: people["${personId}"].levels`, level);
  }
  return weights.reduce((sum, weight) => sum + weight, 0);
}
