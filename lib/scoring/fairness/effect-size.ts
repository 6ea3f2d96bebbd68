import { brentRoot } from "../../stats/brent";
import { lgamma } from "../../stats/gamma";
import { mean } from "../../stats/mean";
import { noncentralTCdf } from "../../stats/noncentral-t";
import { normalCdf } from "../../stats/normal";
import { tUpper } from "../../stats/t";
import { variance } from "../../stats/variance";
import { requireFinite } from "../require";
import { type Reason, type Result, type Status, seal } from "../result";
import { SLACK } from "../slack";

/** Smaller groups are described, not tested. */
const SMALLEST_TESTED = 10;

/** One group's size and levels. */
export interface GroupSummary {
  readonly n: number;
  readonly mean: number | null;
  /** SD with n - 1; null for fewer than two people. */
  readonly sd: number | null;
}

/** A two-sided t test. */
export interface TTest {
  readonly t: number;
  readonly df: number;
  /** Probability of a t at least as far from 0, 0 to 1. */
  readonly p: number;
}

/** Standardised difference between two groups. */
export interface EffectSize extends Result<number> {
  readonly groups: readonly [GroupSummary, GroupSummary];
  /** Pooled SD, in levels. */
  readonly pooledSd: number | null;
  /** Factor that makes d unbiased, 0 to 1, and the unbiased difference g. */
  readonly correction: number | null;
  readonly g: number | null;
  /** 95 % limits of d and of g; null when a group is too small to be tested. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly gLower: number | null;
  readonly gUpper: number | null;
  /** Test without and with the assumption of equal variances; null when a group is too small to be tested. */
  readonly welch: TTest | null;
  readonly pooled: TTest | null;
  /** Chance that a random member of the first group is above one of the second, 0 to 1, for normal levels. */
  readonly commonLanguage: number | null;
}

/**
 * Standardised mean difference between two groups (Cohen's d), its unbiased form and limits, and what it means for two
 * people drawn at random. A difference is not bias, and no difference is not fairness.
 * @param first levels of the first group, any unit; null = missing
 * @param second levels of the second group, same unit
 * @returns `value` = d, in pooled SDs, positive when the first group is higher; `n` = people with a level; terms are empty
 * Missing: null levels are left out. Fewer than two people in a group: value null, too-few-ratees. Pooled SD 0: null,
 * zero-variance. Fewer than 10 in a group: described only, status provisional with too-few-ratees, limits and tests null.
 * @throws RangeError when a level is not a finite number
 * Source: Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, chapter 5; limits by the noncentral t distribution,
 * Steiger & Fouladi (1997); Welch (1947) Biometrika 34, 28-35; McGraw & Wong (1992) Psychol. Bull. 111, 361-365.
 */
export function effectSize(first: readonly (number | null)[], second: readonly (number | null)[]): EffectSize {
  const x = present("effectSize: first", first);
  const y = present("effectSize: second", second);
  const groups = [summary(x), summary(y)] as const;
  const n = x.length + y.length;
  if (x.length < 2 || y.length < 2) return undefinedEffect("too-few-ratees", n, groups, null);
  const df = n - 2;
  const varianceX = variance(x);
  const varianceY = variance(y);
  const pooledSd = Math.sqrt(((x.length - 1) * varianceX + (y.length - 1) * varianceY) / df);
  if (pooledSd <= SLACK) return undefinedEffect("zero-variance", n, groups, 0);

  const difference = mean(x) - mean(y);
  const d = difference / pooledSd;
  const correction = Math.exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / Math.sqrt(df / 2);
  const perSd = Math.sqrt(1 / x.length + 1 / y.length);
  const isTested = Math.min(x.length, y.length) >= SMALLEST_TESTED;
  const t = d / perSd;
  const lower = isTested ? perSd * shiftAt(t, df, 0.975) : null;
  const upper = isTested ? perSd * shiftAt(t, df, 0.025) : null;
  const shares = [varianceX / x.length, varianceY / y.length] as const;
  const welchDf = (shares[0] + shares[1]) ** 2 / (shares[0] ** 2 / (x.length - 1) + shares[1] ** 2 / (y.length - 1));
  const status: Status = isTested ? "ok" : "provisional";
  const reasons: readonly Reason[] = isTested ? [] : ["too-few-ratees"];
  return seal({
    value: d,
    n,
    status,
    reasons,
    terms: [],
    groups,
    pooledSd,
    correction,
    g: correction * d,
    lower,
    upper,
    gLower: lower === null ? null : correction * lower,
    gUpper: upper === null ? null : correction * upper,
    welch: isTested ? tTest(difference / Math.sqrt(shares[0] + shares[1]), welchDf) : null,
    pooled: isTested ? tTest(t, df) : null,
    commonLanguage: normalCdf(d / Math.SQRT2),
  });
}

function present(where: string, levels: readonly (number | null)[]): readonly number[] {
  const known = levels.filter((level): level is number => level !== null);
  for (const level of known) requireFinite(where, level);
  return known;
}

function summary(levels: readonly number[]): GroupSummary {
  const n = levels.length;
  return { n, mean: n > 0 ? mean(levels) : null, sd: n > 1 ? Math.sqrt(variance(levels)) : null };
}

function tTest(t: number, df: number): TTest {
  return { t, df, p: Math.min(1, 2 * tUpper(Math.abs(t), df)) };
}

/** Noncentrality at which the observed t has this probability below it; falls as the noncentrality grows. */
function shiftAt(t: number, df: number, p: number): number {
  const gap = (shift: number) => noncentralTCdf(t, df, shift) - p;
  let reach = 4 + Math.abs(t) / 2;
  while (gap(t - reach) < 0 || gap(t + reach) > 0) reach *= 2;
  return brentRoot(gap, t - reach, t + reach, 1e-11);
}

function undefinedEffect(
  reason: Reason,
  n: number,
  groups: readonly [GroupSummary, GroupSummary],
  pooledSd: number | null,
): EffectSize {
  return seal({
    value: null,
    n,
    status: "undefined",
    reasons: [reason],
    terms: [],
    groups,
    pooledSd,
    correction: null,
    g: null,
    lower: null,
    upper: null,
    gLower: null,
    gUpper: null,
    welch: null,
    pooled: null,
    commonLanguage: null,
  });
}
