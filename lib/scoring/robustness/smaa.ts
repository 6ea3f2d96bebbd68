import { randomStream } from "../../stats/random";
import { requireCount, requireDistinct, requireWithin } from "../require";
import { selectComparable } from "./comparable-people";
import { drain } from "./drain";
import type { DrawSource, Tally } from "./draw-source";
import { noRobustness, type Robustness, type RunContext, robustnessOf } from "./robustness";
import { levelSampler } from "./score-sampler";
import type { SmaaInput } from "./smaa-input";
import { smaaSteps } from "./smaa-steps";
import { weightSampler } from "./weight-samplers";
import { weighableCriteria } from "./weight-set";

/**
 * How robust a ranking is (SMAA-2): over many draws of weights and levels that are compatible with what is known, the
 * share of draws in which each person holds each rank, beats each other person, meets the must-haves; the mean weights
 * that make a person first, and how sure first place is at those weights.
 * @param input people with levels and standard errors (levels of the scale), criteria, knowledge of the weights, number of
 * draws and seed
 * @returns one record a person in the order given, shares from 0 to 1; `n` = draws; the same seed gives the same bytes in
 * every engine, and nobody's draws depend on who else is compared; terms are empty, since shares do not add up to a figure
 * Missing: people without a level or a standard error on a criterion that can have weight are left out, and named; with
 * more than 200 people only the top list of 200 is analysed, status partial. Nobody left: value null, no-data. All
 * weights 0: weights-all-zero. Intervals too narrow to be drawn: not-estimable.
 * @throws RangeError when ids repeat, a level is off the scale, a standard error is negative or wider than the scale, a
 * correlation is outside 0 to 1, the weights are malformed, or draws or seed are not whole numbers in range
 * Source: Lahdelma, Hokkanen & Salminen (1998) Eur. J. Oper. Res. 106, 137-143; Lahdelma & Salminen (2001) Oper. Res. 49,
 * 444-454; Tervonen & Lahdelma (2007) Eur. J. Oper. Res. 178, 500-513.
 */
export function smaa(input: SmaaInput): Robustness {
  return drain(robustnessSteps(input));
}

/**
 * The same analysis in steps of a few milliseconds, for whoever must not block: yields the share done, 0 to 1.
 * @param input as for `smaa`
 * @returns iterator that ends with the very result of `smaa`
 * Missing: as for `smaa`.
 * @throws RangeError at the first step, as `smaa`
 * Source: as for `smaa`.
 */
export function* robustnessSteps(input: SmaaInput): Generator<number, Robustness> {
  requireCount("smaa: draws", input.draws, 1);
  requireWithin("smaa: seed", requireCount("smaa: seed", input.seed, 0), 0, 0xffffffff);
  const criterionIds = input.criteria.map(({ criterionId }) => criterionId);
  requireDistinct("smaa: criteria", criterionIds);
  const weighable = weighableCriteria("smaa: weights", input.weights, criterionIds.length);
  const root = randomStream(input.seed);
  const hasWeight = weighable.includes(true);
  const chosen = selectComparable(input, weighable, root);
  const context: RunContext = {
    personIds: chosen.people.map(({ personId }) => personId),
    criterionIds,
    isEligibilityKnown: (i) => chosen.people[i]?.isEligibilityKnown ?? false,
    seed: input.seed,
    draws: input.draws,
    leftOut: chosen.leftOut,
    beyondTopList: chosen.beyondTopList,
  };
  if (!hasWeight) return noRobustness("weights-all-zero", context);
  if (chosen.people.length === 0) return noRobustness("no-data", context);

  const levelStream = root.split("levels");
  const newSamplers = () => chosen.people.map((person) => levelSampler(person, criterionIds, input.scale, levelStream));
  const weights = weightSampler(input.weights, criterionIds, root.split("weights"));
  let samplers = newSamplers();
  const source: DrawSource = {
    people: chosen.people.length,
    criteria: criterionIds.length,
    draws: input.draws,
    weights: (into, stride, draws) => weights.fill(into, stride, draws),
    levels: (person, into, stride, draws) => samplers[person]?.fill(into, stride, draws),
    rewindLevels() {
      samplers = newSamplers();
    },
  };
  const mustHaves = input.criteria.map(({ mustHave }) => mustHave);
  const tally: Tally | null = yield* smaaSteps(source, { mustHaves, wantsConfidence: input.wantsConfidence ?? true });
  return tally ? yield* robustnessOf(tally, context) : noRobustness("not-estimable", context);
}
