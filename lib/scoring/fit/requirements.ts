import { levelAt } from "../level-at";
import { requireAtLeast, requireDistinct, requireFinite, requireWithin } from "../require";
import { SLACK } from "../slack";
import type { Ideal, PersonLevels } from "../types";

/**
 * Preconditions that every decision rule shares: a usable scale, distinct criteria, weights of 0 or more, target ranges
 * and must-haves on the scale, and a person's levels on that scale too.
 * @param rule name of the calling function, for the message
 * @param person levels by criterion id, in levels
 * @param ideal the ideal profile
 * @returns nothing; the arguments are left as they are
 * Missing: null or absent levels pass; levels of criteria that the ideal does not name are ignored.
 * @throws RangeError naming the function and the argument
 * Source: `scoring.md` sections 0 and 3.
 */
export function requireComparable(rule: string, person: PersonLevels, ideal: Ideal): void {
  requireIdeal(rule, ideal);
  for (const { criterionId } of ideal.criteria) {
    const level = levelAt(person.levels, criterionId);
    if (level === null) continue;
    // A level computed elsewhere may lie a last bit outside its scale.
    const where = `${rule}: person.levels.${criterionId}`;
    requireWithin(where, level, ideal.scale.min - SLACK, ideal.scale.max + SLACK);
  }
}

function requireIdeal(rule: string, ideal: Ideal): void {
  const where = `${rule}: ideal`;
  const { min, max } = ideal.scale;
  requireFinite(`${where}.scale.min`, min);
  requireAtLeast(`${where}.scale.max`, max, min);
  requireDistinct(
    `${where}.criteria`,
    ideal.criteria.map((criterion) => criterion.criterionId),
  );
  for (const criterion of ideal.criteria) {
    const place = `${where}.criteria.${criterion.criterionId}`;
    requireAtLeast(`${place}.weight`, criterion.weight, 0);
    requireWithin(`${place}.lo`, criterion.lo, min, max);
    requireWithin(`${place}.hi`, criterion.hi, criterion.lo, max);
    if (criterion.mustHave !== null) requireWithin(`${place}.mustHave`, criterion.mustHave, min, max);
  }
}
