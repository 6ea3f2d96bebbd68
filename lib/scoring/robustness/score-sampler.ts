import { fillNormal } from "../../stats/normal-draw";
import type { RandomStream } from "../../stats/random";
import type { Scale } from "../types";

/** What is known of one person's levels, in the order of the criteria. */
export interface UncertainLevels {
  readonly personId: string;
  readonly levels: readonly number[];
  readonly standardErrors: readonly number[];
  /** Correlation between the errors of two criteria of this person, 0 to 1. */
  readonly errorCorrelation: number;
}

/** Fills a block of one person's levels, criterion after criterion: into[c * stride + k] for k below `draws`. */
export interface LevelSampler {
  fill(into: Float64Array, stride: number, draws: number): void;
}

/**
 * Prepares draws of the levels a person may truly have: level plus normal error, part of it shared by all criteria of the
 * person. A draw beyond the scale is set to its end. (Drawing it again would pull uncertain people at an end towards the
 * middle and contradict the probability that one is ahead of another, which knows no ends.)
 * @param person levels and standard errors, in levels, n entries each
 * @param criterionIds ids of the n criteria; each person and criterion has its own stream, so nobody else's presence and
 * no other order changes a draw
 * @param scale ends of the scale, in levels
 * @param stream where the random numbers come from
 * @returns sampler of levels, each within the scale
 * Missing: nothing may be missing; people with a missing level are left out before.
 * @throws nothing of its own
 * Source: `scoring.md` section 8; shared error as in a one-factor model, correlation rho between any two criteria.
 */
export function levelSampler(
  person: UncertainLevels,
  criterionIds: readonly string[],
  scale: Scale,
  stream: RandomStream,
): LevelSampler {
  const own = stream.split(person.personId);
  const ownStreams = criterionIds.map((id) => own.split(`criterion ${id}`));
  const sharedStream = own.split("shared");
  const { levels, standardErrors, errorCorrelation } = person;
  const ownPart = Math.sqrt(1 - errorCorrelation);
  const sharedPart = Math.sqrt(errorCorrelation);
  let noise = new Float64Array(0);
  let shared = new Float64Array(0);

  return {
    fill(into, stride, draws) {
      if (noise.length !== draws) {
        noise = new Float64Array(draws);
        shared = new Float64Array(draws);
      }
      if (sharedPart > 0) fillNormal(sharedStream, shared);
      for (let c = 0; c < levels.length; c++) {
        const level = levels[c] as number;
        const error = standardErrors[c] as number;
        const column = into.subarray(c * stride, c * stride + draws);
        column.fill(level);
        if (error === 0) continue;
        if (ownPart > 0) addError(column, fillNormal(ownStreams[c] as RandomStream, noise), error * ownPart);
        if (sharedPart > 0) addError(column, shared, error * sharedPart);
        clamp(column, scale);
      }
    },
  };
}

function addError(column: Float64Array, noise: Float64Array, error: number): void {
  for (let k = 0; k < column.length; k++) column[k] = (column[k] as number) + error * (noise[k] as number);
}

function clamp(column: Float64Array, { min, max }: Scale): void {
  for (let k = 0; k < column.length; k++) {
    const level = column[k] as number;
    if (level < min) column[k] = min;
    else if (level > max) column[k] = max;
  }
}
