import { mean } from "../../stats/mean";
import { levelAt } from "../level-at";
import { requireDistinct, requireWithin } from "../require";
import { type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import type { PersonLevels, Scale } from "../types";

/** How well a team covers one criterion. */
export interface CriterionCoverage {
  readonly criterionId: string;
  /** Level that counts as covered. */
  readonly target: number;
  /** People with a level here. */
  readonly n: number;
  /** Highest level and whose, the first of equal ones; null when nobody has a level. */
  readonly highest: number | null;
  readonly highestPersonId: string | null;
  /** Second highest level; null with fewer than two people. */
  readonly secondHighest: number | null;
  readonly mean: number | null;
  /** Share of the people with a level who reach the target, 0 to 1. */
  readonly shareAtTarget: number | null;
  /** True when exactly one person reaches the target: a loss of that person is a loss of the strength. */
  readonly isSinglePoint: boolean;
  /** True when people have levels and none reaches the target. */
  readonly isHole: boolean;
}

/** Coverage of all criteria. */
export type TeamCoverage = Result<readonly CriterionCoverage[], Term>;

/**
 * What a team covers: per criterion the highest and second highest level, the mean, the share at or above the target, and
 * whether the strength hangs on one person.
 * @param people the team, levels of the scale by criterion
 * @param targets criteria with the level that counts as covered, in levels
 * @param scale ends of the scale, in levels
 * @returns one record a criterion, in the order given; `n` = people in the team; a level within 1e-9 of the target reaches
 * it; terms are empty
 * Missing: people without a level on a criterion do not count there; nobody has one: figures null. No people: value null,
 * no-data.
 * @throws RangeError when ids repeat or a level or target is off the scale
 * Source: definition; single point of strength as in `scoring.md` section 11.
 */
export function teamCoverage(
  people: readonly PersonLevels[],
  targets: readonly { readonly criterionId: string; readonly target: number }[],
  scale: Scale,
): TeamCoverage {
  requireDistinct(
    "teamCoverage: people",
    people.map(({ personId }) => personId),
  );
  requireDistinct(
    "teamCoverage: targets",
    targets.map(({ criterionId }) => criterionId),
  );
  const value = targets.map(({ criterionId, target }): CriterionCoverage => {
    requireWithin(`teamCoverage: targets["${criterionId}"]`, target, scale.min, scale.max);
    const present = people.flatMap(({ personId, levels }) => {
      const level = levelAt(levels, criterionId);
      if (level === null) return [];
      requireWithin(`teamCoverage: people["${personId}"].levels["${criterionId}"]`, level, scale.min, scale.max);
      return [{ personId, level }];
    });
    const [first, second] = present.toSorted((a, b) => b.level - a.level);
    const reaching = present.filter(({ level }) => level >= target - SLACK).length;
    return {
      criterionId,
      target,
      n: present.length,
      highest: first?.level ?? null,
      highestPersonId: first?.personId ?? null,
      secondHighest: second?.level ?? null,
      mean: present.length > 0 ? mean(present.map(({ level }) => level)) : null,
      shareAtTarget: present.length > 0 ? reaching / present.length : null,
      isSinglePoint: reaching === 1,
      isHole: present.length > 0 && reaching === 0,
    };
  });
  if (people.length === 0) return seal({ value: null, n: 0, status: "undefined", reasons: ["no-data"], terms: [] });
  return seal({ value, n: people.length, status: "ok", reasons: [], terms: [] });
}
