import { weightedMean } from "../../stats/weighted-mean";
import { UNDEFINED_FIGURE } from "../aggregation/bulk-levels";
import { requireFinite, requireLength, requireWeights } from "../require";
import type { MissingPolicy } from "../types";

/**
 * Totals of many people at once: the numbers of `weightedSum`, bit for bit, without the explanation.
 * @param levels people x criteria, in levels, `UNDEFINED_FIGURE` where there is none; from `bulkLevels`
 * @param weights one per criterion, 0 or more, any unit
 * @param policy what a missing criterion does to the total
 * @returns one total per person, in levels; `UNDEFINED_FIGURE` where there is none
 * Missing: as `weightedSum`.
 * @throws RangeError naming the argument: negative weights, a list of levels that is no multiple of the criteria
 * Source: `scoring.md` section 3.2.
 */
export function bulkTotals(levels: Float64Array, weights: readonly number[], policy: MissingPolicy): Float64Array {
  requireWeights("bulkTotals: weights", weights);
  const criteria = weights.length;
  const people = criteria === 0 ? 0 : Math.floor(levels.length / criteria);
  requireLength("bulkTotals: levels", levels, people * criteria);
  const values = new Float64Array(criteria);
  const counting = new Float64Array(criteria);
  const needed = weights.filter((weight) => weight > 0).length;
  const totals = new Float64Array(people);
  for (let person = 0; person < people; person++) {
    let present = 0;
    for (let c = 0; c < criteria; c++) {
      const level = levels[person * criteria + c] as number;
      const weight = weights[c] as number;
      if (level === UNDEFINED_FIGURE || weight === 0) continue;
      values[present] = requireFinite("bulkTotals: levels", level);
      counting[present++] = weight;
    }
    const isDefined = present > 0 && (present === needed || policy === "rescale");
    totals[person] = isDefined ? weightedMean(values, counting, present) : UNDEFINED_FIGURE;
  }
  return totals;
}
