import { weightedMean } from "../../stats/weighted-mean";
import { requireAtLeast, requireCount, requireLength, requireWeights, requireWithin } from "../require";
import { SLACK } from "../slack";
import type { Scale } from "../types";

/** Marks a level that was not given in `BulkRatings`; the scale therefore starts at 1. */
export const NO_LEVEL = 0;

/** Marks a figure that is undefined in a list of numbers, which cannot hold null; far off every scale. */
export const UNDEFINED_FIGURE = -1;

/** What is asked of whom, the same for everybody. */
export interface BulkDesign {
  /** indicator weights v per criterion, 0 or more, any unit; the indicators are counted through, criterion by criterion */
  readonly criteria: readonly (readonly number[])[];
  readonly sources: readonly BulkSource[];
  readonly minItemShare: number;
  /** whole numbers from 1 to 255 */
  readonly scale: Scale;
}

/** One rater kind; `asked` has one entry per indicator of the whole design. */
export interface BulkSource {
  readonly weight: number;
  readonly minimumRaters: number;
  readonly asked: readonly boolean[];
}

/** The ratings of many people, in typed arrays. */
export interface BulkRatings {
  /** where each person's rows begin, people + 1 entries, ascending; a row is one rater's levels of one person */
  readonly firstRow: Uint32Array;
  /** source of each row, a position in the design */
  readonly sourceOfRow: Uint8Array;
  /** rows x indicators, whole levels, `NO_LEVEL` = missing */
  readonly levels: Uint8Array;
}

/** Levels of many people. */
export interface BulkLevels {
  /** people x criteria, in levels; `UNDEFINED_FIGURE` where there is none */
  readonly levels: Float64Array;
  /** people x criteria, 0 to 1 */
  readonly coverage: Float64Array;
}

/**
 * Criterion levels of many people at once: the numbers of `aggregateCriterion`, bit for bit, without the explanation.
 * @param ratings whole levels on the scale, people after people; memory is linear in rows x indicators
 * @param design criteria, indicator weights, sources and thresholds
 * @returns levels on the scale and coverage 0 to 1, people x criteria
 * Missing: as `aggregateCriterion`; an undefined level is `UNDEFINED_FIGURE`, never 0.
 * @throws RangeError naming the argument: lengths that do not fit, rows out of order, unknown sources, levels off the scale
 * Source: `scoring.md` section 1, steps 1 to 3.
 */
export function bulkLevels(ratings: BulkRatings, design: BulkDesign): BulkLevels {
  requireDesign(design);
  requireRatings(ratings, design);
  const plan = planOf(design);
  const people = ratings.firstRow.length - 1;
  const criteria = design.criteria.length;
  const levels = new Float64Array(people * criteria);
  const coverage = new Float64Array(people * criteria);
  const tally = tallyFor(design, plan);
  for (let person = 0; person < people; person++) {
    count(ratings, design, plan, tally, person);
    for (let c = 0; c < criteria; c++) {
      levels[person * criteria + c] = criterionLevel(design, plan, tally, c);
      coverage[person * criteria + c] = tally.coverage;
    }
  }
  return { levels, coverage };
}

/** What does not change from person to person. */
interface Plan {
  readonly indicators: number;
  readonly firstIndicator: Int32Array;
  /** v by indicator */
  readonly weights: Float64Array;
  /** indicators of weight above 0 asked, sources x criteria */
  readonly scored: Int32Array;
  /** 1 where the source is asked, sources x indicators */
  readonly asked: Uint8Array;
}

/** Scratch of one person; filled again for the next. */
interface Tally {
  /** sources x indicators */
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** raters with a level, sources x criteria */
  readonly present: Int32Array;
  readonly values: Float64Array;
  readonly valueWeights: Float64Array;
  readonly sourceValues: Float64Array;
  readonly sourceWeights: Float64Array;
  readonly askedWeights: Float64Array;
  coverage: number;
}

function planOf({ criteria, sources }: BulkDesign): Plan {
  const firstIndicator = new Int32Array(criteria.length + 1);
  for (const [c, weights] of criteria.entries()) firstIndicator[c + 1] = (firstIndicator[c] as number) + weights.length;
  const indicators = firstIndicator[criteria.length] as number;
  const weights = Float64Array.from(criteria.flat());
  const asked = Uint8Array.from(sources.flatMap((source) => source.asked.map(Number)));
  const scored = Int32Array.from(
    sources.flatMap((source) =>
      criteria.map((own, c) => {
        const first = firstIndicator[c] as number;
        return own.filter((weight, i) => weight > 0 && source.asked[first + i]).length;
      }),
    ),
  );
  return { indicators, firstIndicator, weights, scored, asked };
}

function tallyFor({ criteria, sources }: BulkDesign, { indicators }: Plan): Tally {
  return {
    sums: new Float64Array(sources.length * indicators),
    counts: new Int32Array(sources.length * indicators),
    present: new Int32Array(sources.length * criteria.length),
    values: new Float64Array(indicators),
    valueWeights: new Float64Array(indicators),
    sourceValues: new Float64Array(sources.length),
    sourceWeights: new Float64Array(sources.length),
    askedWeights: new Float64Array(sources.length),
    coverage: 0,
  };
}

/** Sums and counts of one person's levels by source and indicator. */
function count(ratings: BulkRatings, design: BulkDesign, plan: Plan, tally: Tally, person: number): void {
  const { sums, counts, present } = tally;
  const { indicators, firstIndicator, asked } = plan;
  const criteria = design.criteria.length;
  sums.fill(0);
  counts.fill(0);
  present.fill(0);
  const end = ratings.firstRow[person + 1] as number;
  for (let row = ratings.firstRow[person] as number; row < end; row++) {
    const source = ratings.sourceOfRow[row] as number;
    const into = source * indicators;
    const from = row * indicators;
    for (let c = 0; c < criteria; c++) {
      const last = firstIndicator[c + 1] as number;
      let given = 0;
      for (let i = firstIndicator[c] as number; i < last; i++) {
        const level = ratings.levels[from + i] as number;
        if (level === NO_LEVEL || asked[into + i] === 0) continue;
        sums[into + i] = (sums[into + i] as number) + level;
        counts[into + i] = (counts[into + i] as number) + 1;
        given = 1;
      }
      present[source * criteria + c] = (present[source * criteria + c] as number) + given;
    }
  }
}

/** One person's level on one criterion; leaves the coverage in the tally. */
function criterionLevel(design: BulkDesign, plan: Plan, tally: Tally, c: number): number {
  const { sourceValues, sourceWeights, askedWeights } = tally;
  let counted = 0;
  let asked = 0;
  for (const [s, source] of design.sources.entries()) {
    if (plan.scored[s * design.criteria.length + c] === 0) continue;
    askedWeights[asked++] = source.weight;
    if (source.weight === 0) continue;
    const value = sourceLevelOf(design, plan, tally, s, c);
    if (value === UNDEFINED_FIGURE) continue;
    sourceValues[counted] = value;
    sourceWeights[counted++] = source.weight;
  }
  const askedWeight = total(askedWeights, asked);
  tally.coverage = askedWeight > 0 ? Math.min(1, total(sourceWeights, counted) / askedWeight) : 0;
  return counted === 0 ? UNDEFINED_FIGURE : weightedMean(sourceValues, sourceWeights, counted);
}

function sourceLevelOf(design: BulkDesign, plan: Plan, tally: Tally, s: number, c: number): number {
  const { sums, counts, values, valueWeights } = tally;
  const at = s * design.criteria.length + c;
  const raters = tally.present[at] as number;
  if (raters === 0 || raters < (design.sources[s] as BulkSource).minimumRaters) return UNDEFINED_FIGURE;
  const offset = s * plan.indicators;
  const last = plan.firstIndicator[c + 1] as number;
  let observed = 0;
  for (let i = plan.firstIndicator[c] as number; i < last; i++) {
    const n = counts[offset + i] as number;
    const weight = plan.weights[i] as number;
    if (n === 0 || weight === 0) continue;
    values[observed] = (sums[offset + i] as number) / n;
    valueWeights[observed++] = weight;
  }
  const isEnough = observed > 0 && observed / (plan.scored[at] as number) >= design.minItemShare - SLACK;
  return isEnough ? weightedMean(values, valueWeights, observed) : UNDEFINED_FIGURE;
}

/** Compensated sum of the leading entries, as `sum` has it. */
function total(values: Float64Array, count: number): number {
  let at = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const next = at + value;
    lost += at >= value ? at - next + value : value - next + at;
    at = next;
  }
  return at + lost;
}

function requireDesign({ criteria, sources, minItemShare, scale }: BulkDesign): void {
  const where = "bulkLevels: design";
  requireCount(`${where}.scale.min`, scale.min, 1);
  requireWithin(`${where}.scale.max`, requireCount(`${where}.scale.max`, scale.max, scale.min), scale.min, 255);
  requireWithin(`${where}.minItemShare`, minItemShare, 0, 1);
  for (const [c, weights] of criteria.entries()) requireWeights(`${where}.criteria[${c}]`, weights);
  const indicators = criteria.flat().length;
  for (const [s, source] of sources.entries()) {
    requireAtLeast(`${where}.sources[${s}].weight`, source.weight, 0);
    requireCount(`${where}.sources[${s}].minimumRaters`, source.minimumRaters, 0);
    requireLength(`${where}.sources[${s}].asked`, source.asked, indicators);
  }
}

function requireRatings(
  { firstRow, sourceOfRow, levels }: BulkRatings,
  { criteria, sources, scale }: BulkDesign,
): void {
  const where = "bulkLevels: ratings";
  const rows = sourceOfRow.length;
  if (firstRow.length === 0) throw new RangeError(`${where}.firstRow must hold the number of rows at least`);
  requireLength(`${where}.levels`, levels, rows * criteria.flat().length);
  for (let p = 0; p + 1 < firstRow.length; p++) {
    if ((firstRow[p] as number) > (firstRow[p + 1] as number)) throw new RangeError(`${where}.firstRow must not fall`);
  }
  if (firstRow[0] !== 0 || firstRow[firstRow.length - 1] !== rows) {
    throw new RangeError(`${where}.firstRow must run from 0 to the number of rows, ${rows}`);
  }
  for (let row = 0; row < rows; row++) {
    if ((sourceOfRow[row] as number) >= sources.length) {
      throw new RangeError(`${where}.sourceOfRow[${row}] is no source of the design`);
    }
  }
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as number;
    if (level !== NO_LEVEL && (level < scale.min || level > scale.max)) {
      throw new RangeError(`${where}.levels[${i}] must lie between ${scale.min} and ${scale.max}, got ${level}`);
    }
  }
}
