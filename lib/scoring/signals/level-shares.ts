import { mean } from "../../stats/mean";
import { requireWithin } from "../require";
import { type Result, seal } from "../result";
import type { Scale } from "../types";
import { presentLevels } from "./present-levels";

/** How a rater uses the scale; shares of the answers, 0 to 1. */
export interface LevelShares {
  /** Share at the exact middle of the scale. */
  readonly middle: number;
  /** Share at either end. */
  readonly extreme: number;
  /** Share of the level given most often. */
  readonly commonest: number;
  /** Mean of all answers, in levels. */
  readonly mean: number;
}

/**
 * How a rater uses the scale: shares of middle, extreme and commonest answers, and their mean.
 * @param levels levels of one rater; null = missing
 * @param scale ends of the scale, in levels
 * @returns shares from 0 to 1 and a mean within the scale; `n` = answers; terms are empty. On a scale without a middle
 * level (1 to 4) the middle share is 0
 * Missing: left out. No answer: value null, no-data.
 * @throws RangeError when a level is off the scale
 * Source: Baumgartner & Steenkamp (2001) J. Mark. Res. 38, 143-156 (midpoint and extreme responding).
 */
export function levelShares(levels: readonly (number | null)[], scale: Scale): Result<LevelShares> {
  const present = presentLevels("levelShares: levels", levels);
  for (const level of present) requireWithin("levelShares: levels", level, scale.min, scale.max);
  const n = present.length;
  if (n === 0) return seal({ value: null, n, status: "undefined", reasons: ["no-data"], terms: [] });
  const share = (isCounted: (level: number) => boolean) => present.filter(isCounted).length / n;
  const counts = new Map<number, number>();
  for (const level of present) counts.set(level, (counts.get(level) ?? 0) + 1);
  return seal({
    value: {
      middle: share((level) => level === (scale.min + scale.max) / 2),
      extreme: share((level) => level === scale.min || level === scale.max),
      commonest: Math.max(...counts.values()) / n,
      mean: mean(present),
    },
    n,
    status: "ok",
    reasons: [],
    terms: [],
  });
}
