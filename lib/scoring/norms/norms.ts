import { mean } from "../../stats/mean";
import { normalQuantile } from "../../stats/normal";
import { variance } from "../../stats/variance";
import { requireFinite } from "../require";
import { type Reason, type Result, seal } from "../result";
import { SLACK } from "../slack";
import { wilsonInterval } from "./wilson-interval";

/** Where a level stands in a norm sample. */
export interface NormScores {
  /** Percent of the sample below, half of the equal ones counted, 0 to 100, with its 95 % interval. */
  readonly percentileRank: number;
  readonly percentileLower: number;
  readonly percentileUpper: number;
  /** Standard score on the sample SD (n - 1), and its forms; null without variance. */
  readonly z: number | null;
  /** 50 + 10 z. */
  readonly t: number | null;
  /** 5.5 + 2 z, and its whole form, 1 to 10. */
  readonly stenContinuous: number | null;
  readonly sten: number | null;
  /** 1 to 9. */
  readonly stanine: number | null;
  /** Standard score that belongs to the percentile rank in a normal distribution, and 50 + 10 times it. */
  readonly normalizedZ: number;
  readonly normalizedT: number;
}

/** Norm scores with the sample they stand on. */
export interface NormResult extends Result<NormScores> {
  readonly mean: number | null;
  readonly sd: number | null;
}

/**
 * Where a level stands in a norm sample: percentile rank with its interval, z, T, sten, stanine and normalised scores.
 * Whether any of this may be shown is decided by `normReading`, not here.
 * @param sample levels of the norm group, any unit; null = missing
 * @param level the level to place, same unit
 * @returns scores; `n` = sample levels present; terms are empty, a place is no sum. Sten = floor(2z + 6) within 1 to 10,
 * stanine = floor(2z + 5.5) within 1 to 9; the normalised z uses the percentile rank kept half an observation from 0 and 100
 * Missing: null levels of the sample are left out. Empty sample: value null, no-data. One level, or no variance: z and its
 * forms null, status partial, reason zero-variance.
 * @throws RangeError when the level or a sample level is not a finite number
 * Source: Crocker & Algina (1986), Introduction to Classical and Modern Test Theory, chapter 19; Wilson (1927).
 */
export function normScores(sample: readonly (number | null)[], level: number): NormResult {
  requireFinite("normScores: level", level);
  const present = sample.filter((one): one is number => one !== null);
  for (const one of present) requireFinite("normScores: sample", one);
  const n = present.length;
  if (n === 0) {
    return seal({ value: null, n, status: "undefined", reasons: ["no-data"], terms: [], mean: null, sd: null });
  }
  const below = present.filter((one) => one < level - SLACK).length;
  const equal = present.filter((one) => Math.abs(one - level) <= SLACK).length;
  const share = (below + equal / 2) / n;
  const interval = wilsonInterval(share, n);
  const centre = mean(present);
  const sd = n > 1 ? Math.sqrt(variance(present)) : 0;
  // A sample of equal levels leaves an SD of rounding size.
  const z = sd > SLACK ? (level - centre) / sd : null;
  const normalizedZ = normalQuantile(Math.min(1 - 0.5 / n, Math.max(0.5 / n, share)));
  const reasons: readonly Reason[] = z === null ? ["zero-variance"] : [];
  return seal({
    value: {
      percentileRank: 100 * share,
      percentileLower: 100 * interval.lower,
      percentileUpper: 100 * interval.upper,
      z,
      t: z === null ? null : 50 + 10 * z,
      stenContinuous: z === null ? null : 5.5 + 2 * z,
      sten: z === null ? null : step(2 * z + 6, 10),
      stanine: z === null ? null : step(2 * z + 5.5, 9),
      normalizedZ,
      normalizedT: 50 + 10 * normalizedZ,
    },
    n,
    status: z === null ? "partial" : "ok",
    reasons,
    terms: [],
    mean: centre,
    sd,
  });
}

function step(continuous: number, most: number): number {
  return Math.min(most, Math.max(1, Math.floor(continuous + SLACK)));
}
