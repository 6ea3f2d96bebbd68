import { requireAtLeast, requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import type { Scale } from "../types";
import { levelShares } from "./level-shares";
import { longestRun } from "./longest-run";
import { presentLevels } from "./present-levels";
import { withinRaterSd } from "./within-rater-sd";

/** Shorter forms may well be answered alike: nothing is read from runs and spreads below. */
const FEWEST_ITEMS = 8;
const SIGNALS_FOR_A_NOTE = 2;
const ONE_LEVEL_SHARE = 0.9;
const FAST_SECONDS = 2;
const UNUSUAL_P = 0.001;

/** What may catch the eye in one form. */
export type StyleSignal = "one-level" | "long-run" | "no-spread" | "only-extremes" | "fast" | "unusual-pattern";

/** One rater's form. */
export interface FilledForm {
  /** In the order of the form; null = missing. */
  readonly levels: readonly (number | null)[];
  readonly scale: Scale;
  /** Seconds spent on the form; null = not recorded. */
  readonly seconds: number | null;
  /** p of the Mahalanobis distance, 0 to 1; null = not computed. */
  readonly patternP: number | null;
}

/** One signal: id, value = what was measured (share, answers, SD, seconds an answer, p), amount = 1 when it shows. */
export interface StyleTerm extends Term {
  readonly id: StyleSignal;
}

/** The signals of one form. */
export interface ResponseStyle extends Result<number, StyleTerm> {
  /** True from two signals on: a neutral note for HR, never a consequence. */
  readonly isNoted: boolean;
}

/**
 * Signals that a form may have been answered without reading: nearly one level throughout, one run, no spread, only the
 * ends of the scale, under two seconds an answer, an unusual pattern. One signal says nothing; two make a neutral note. A
 * note never removes a rating: what the result would be without the rater is for the reader to compare.
 * @param form levels in the order of the form, scale, seconds spent and p of the pattern, where known
 * @returns `value` = signals that show, 0 to 6; one term a signal that could be read, amounts adding up to it; `n` = answers
 * Missing: null levels are left out; unrecorded seconds and p leave their signal out. Fewer than 8 answers: the signals of
 * runs and spreads are left out, status partial with too-few-items. No signal can be read: value null, too-few-items.
 * @throws RangeError when a level is off the scale, seconds are negative or p is outside 0 to 1
 * Source: Curran (2016) J. Exp. Soc. Psychol. 66, 4-19; Meade & Craig (2012) Psychol. Methods 17, 437-455; 2 s an item:
 * Huang et al. (2012) J. Bus. Psychol. 27, 99-114.
 */
export function responseStyle(form: FilledForm): ResponseStyle {
  const { levels, scale, seconds, patternP } = form;
  const n = presentLevels("responseStyle: form.levels", levels).length;
  for (const level of levels) {
    if (level !== null) requireWithin("responseStyle: form.levels", level, scale.min, scale.max);
  }
  const terms: StyleTerm[] = [];
  const read = (id: StyleSignal, value: number | null, isShown: (value: number) => boolean): void => {
    if (value !== null) terms.push({ id, value, weight: 1, amount: isShown(value) ? 1 : 0, n });
  };
  if (n >= FEWEST_ITEMS) {
    const shares = levelShares(levels, scale).value;
    read("one-level", shares?.commonest ?? null, (share) => share >= ONE_LEVEL_SHARE - SLACK);
    read("long-run", longestRun(levels).value, (run) => run === n);
    read("no-spread", withinRaterSd(levels).value, (sd) => sd <= SLACK);
    read("only-extremes", shares?.extreme ?? null, (share) => share === 1);
  }
  if (seconds !== null) {
    requireAtLeast("responseStyle: form.seconds", seconds, 0);
    read("fast", n > 0 ? seconds / n : null, (each) => each < FAST_SECONDS);
  }
  if (patternP !== null) {
    read("unusual-pattern", requireWithin("responseStyle: form.patternP", patternP, 0, 1), (p) => p < UNUSUAL_P);
  }
  const reasons: readonly Reason[] = n < FEWEST_ITEMS ? ["too-few-items"] : [];
  if (terms.length === 0) return seal({ value: null, n, status: "undefined", reasons, terms, isNoted: false });
  const value = terms.reduce((sum, { amount }) => sum + amount, 0);
  const isNoted = value >= SIGNALS_FOR_A_NOTE;
  return seal({ value, n, status: n < FEWEST_ITEMS ? "partial" : "ok", reasons, terms, isNoted });
}
