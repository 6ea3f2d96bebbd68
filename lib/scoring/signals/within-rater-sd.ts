import { variance } from "../../stats/variance";
import { type Result, seal } from "../result";
import { presentLevels } from "./present-levels";

/**
 * Spread of one rater's answers over the items (intra-individual response variability): 0 when all are the same.
 * @param levels levels of one rater; null = missing
 * @returns `value` = SD with n - 1, in levels, 0 or more; `n` = answers; terms are empty
 * Missing: left out. Fewer than two answers: value null, too-few-items.
 * @throws RangeError when a level is not finite
 * Source: Dunn, Heggestad, Shanock & Theilgard (2018) J. Bus. Psychol. 33, 105-121.
 */
export function withinRaterSd(levels: readonly (number | null)[]): Result<number> {
  const present = presentLevels("withinRaterSd: levels", levels);
  const n = present.length;
  if (n < 2) return seal({ value: null, n, status: "undefined", reasons: ["too-few-items"], terms: [] });
  return seal({ value: Math.sqrt(variance(present)), n, status: "ok", reasons: [], terms: [] });
}
