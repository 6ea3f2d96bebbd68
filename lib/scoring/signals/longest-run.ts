import { type Result, seal } from "../result";
import { presentLevels } from "./present-levels";

/**
 * Longest run of equal answers in a row, a trace of answering without reading.
 * @param levels levels of one rater in the order of the form; null = missing
 * @returns `value` = answers in the longest run, 1 to the number of answers; `n` = answers; terms are empty
 * Missing: skipped, so that a run goes on across them. No answer: value null, no-data.
 * @throws RangeError when a level is not finite
 * Source: Meade & Craig (2012) Psychol. Methods 17, 437-455 (long string).
 */
export function longestRun(levels: readonly (number | null)[]): Result<number> {
  const present = presentLevels("longestRun: levels", levels);
  let longest = 0;
  let run = 0;
  for (const [i, level] of present.entries()) {
    run = i > 0 && level === present[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const n = present.length;
  if (n === 0) return seal({ value: null, n, status: "undefined", reasons: ["no-data"], terms: [] });
  return seal({ value: longest, n, status: "ok", reasons: [], terms: [] });
}
