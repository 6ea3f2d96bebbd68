import { requireDistinct, requireFinite, requireLength, requireWeights } from "../require";
import { drain } from "./drain";
import type { DrawSource } from "./draw-source";
import { noRobustness, type Robustness, robustnessOf } from "./robustness";
import { smaaSteps } from "./smaa-steps";

/** Draws made elsewhere: the k-th weights go with the k-th levels. */
export interface GivenDraws {
  readonly personIds: readonly string[];
  readonly criterionIds: readonly string[];
  /** Draw by criterion: weights of 0 or more, adding to 1 in each draw. */
  readonly weightDraws: readonly (readonly number[])[];
  /** Draw by person by criterion, in any unit that is the same for all people. */
  readonly levelDraws: readonly (readonly (readonly number[])[])[];
  /** Lowest level a criterion must reach, in the order of the criteria; null = none. */
  readonly mustHaves?: readonly (number | null)[];
}

/**
 * The robustness figures of `smaa` for draws made elsewhere, so that they can be compared with another program's.
 * @param given ids, and one set of weights and one table of levels a draw
 * @returns as `smaa`, with `seed` null
 * Missing: nothing may be missing in a draw. No draws or nobody: value null, no-data.
 * @throws RangeError when ids repeat, lists differ in length, a weight is negative or a number is not finite
 * Source: Lahdelma & Salminen (2001) Oper. Res. 49, 444-454.
 */
export function smaaFromDraws(given: GivenDraws): Robustness {
  const { personIds, criterionIds, weightDraws } = given;
  requireDraws(given);
  const mustHaves = given.mustHaves ?? criterionIds.map(() => null);
  const context = {
    personIds,
    criterionIds,
    isEligibilityKnown: () => mustHaves.some((floor) => floor !== null),
    seed: null,
    draws: Math.max(1, weightDraws.length),
    leftOut: [],
    beyondTopList: [],
  };
  if (personIds.length === 0 || weightDraws.length === 0) return noRobustness("no-data", context);
  const tally = drain(smaaSteps(listedDraws(given), { mustHaves, wantsConfidence: true }));
  return tally ? drain(robustnessOf(tally, context)) : noRobustness("not-estimable", context);
}

function listedDraws({ personIds, criterionIds, weightDraws, levelDraws }: GivenDraws): DrawSource {
  let nextWeights = 0;
  let nextLevels = personIds.map(() => 0);
  return {
    people: personIds.length,
    criteria: criterionIds.length,
    draws: weightDraws.length,
    weights(into, stride, draws) {
      for (let k = 0; k < draws; k++) place(weightDraws[nextWeights + k] as readonly number[], into, stride, k);
      nextWeights += draws;
      return true;
    },
    levels(person, into, stride, draws) {
      const from = nextLevels[person] as number;
      for (let k = 0; k < draws; k++) place(levelDraws[from + k]?.[person] as readonly number[], into, stride, k);
      nextLevels[person] = from + draws;
    },
    rewindLevels() {
      nextLevels = personIds.map(() => 0);
    },
  };
}

function place(row: readonly number[], into: Float64Array, stride: number, k: number): void {
  for (const [c, number] of row.entries()) into[c * stride + k] = number;
}

function requireDraws({ personIds, criterionIds, weightDraws, levelDraws, mustHaves }: GivenDraws): void {
  requireDistinct("smaaFromDraws: personIds", personIds);
  requireDistinct("smaaFromDraws: criterionIds", criterionIds);
  requireLength("smaaFromDraws: levelDraws", levelDraws, weightDraws.length);
  for (const [k, weights] of weightDraws.entries()) {
    const where = `smaaFromDraws: weightDraws[${k}]`;
    requireWeights(where, requireLength(where, weights, criterionIds.length));
  }
  for (const [k, table] of levelDraws.entries()) {
    requireLength(`smaaFromDraws: levelDraws[${k}]`, table, personIds.length);
    for (const [i, levels] of table.entries()) {
      const where = `smaaFromDraws: levelDraws[${k}][${i}]`;
      requireLength(where, levels, criterionIds.length);
      for (const level of levels) requireFinite(where, level);
    }
  }
  if (mustHaves) requireLength("smaaFromDraws: mustHaves", mustHaves, criterionIds.length);
}
