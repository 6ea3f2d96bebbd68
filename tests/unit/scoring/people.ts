import fc from "fast-check";
import type { Ideal, PersonLevels, TargetMode } from "@/lib/scoring/types";
import { FIVE_POINT } from "@/lib/scoring/types";

const CRITERIA = ["c1", "c2", "c3", "c4", "c5"];

/** A person with a level per criterion c1, c2, … in order. */
export function person(personId: string, levels: readonly (number | null)[]): PersonLevels {
  return { personId, levels: Object.fromEntries(levels.map((level, i) => [`c${i + 1}`, level])) };
}

/** An ideal with one weight per criterion, the range 3 to 4 and no minimum, unless told otherwise. */
export function ideal(
  weights: readonly number[],
  options: {
    lo?: readonly number[];
    hi?: readonly number[];
    mustHave?: readonly (number | null)[];
    mode?: TargetMode;
  } = {},
): Ideal {
  return {
    criteria: weights.map((weight, i) => ({
      criterionId: `c${i + 1}`,
      weight,
      lo: options.lo?.[i] ?? 3,
      hi: options.hi?.[i] ?? 4,
      mustHave: options.mustHave?.[i] ?? null,
    })),
    mode: options.mode ?? "range",
    scale: FIVE_POINT,
  };
}

/** Levels between 1 and 5 as they come out of aggregation. */
export const anyLevel = fc.double({ min: 1, max: 5, noNaN: true });

/** Five criteria, each possibly missing. */
export function anyPerson(personId: string, missing = true): fc.Arbitrary<PersonLevels> {
  const level = missing ? fc.option(anyLevel, { nil: null, freq: 5 }) : anyLevel;
  return fc.array(level, { minLength: 5, maxLength: 5 }).map((levels) => person(personId, levels));
}

const anyCriterionOf = (criterionId: string) =>
  fc
    .record({
      weight: fc.integer({ min: 0, max: 100 }),
      ends: fc.tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 10 })),
      mustHave: fc.option(fc.integer({ min: 2, max: 10 }), { nil: null }),
    })
    .map(({ weight, ends, mustHave }) => ({
      criterionId,
      weight,
      lo: Math.min(...ends) / 2,
      hi: Math.max(...ends) / 2,
      mustHave: mustHave === null ? null : mustHave / 2,
    }));

/** Any ideal over five criteria, in either mode. */
export const anyIdeal: fc.Arbitrary<Ideal> = fc
  .tuple(fc.tuple(...CRITERIA.map((id) => anyCriterionOf(id))), fc.constantFrom<TargetMode>("range", "at-least"))
  .map(([criteria, mode]) => ({ criteria, mode, scale: FIVE_POINT }));
