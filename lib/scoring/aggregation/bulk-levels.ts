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
  const scratch = scratchFor(ratings, design);
  for (let person = 0; person < people; person++) {
    groupRows(ratings, plan, scratch, person);
    for (let c = 0; c < criteria; c++) {
      levels[person * criteria + c] = criterionLevel(ratings.levels, design, plan, scratch, c);
      coverage[person * criteria + c] = scratch.coverage;
    }
  }
  return { levels, coverage };
}

/** What does not change from person to person. */
interface Plan {
  readonly indicators: number;
  readonly firstIndicator: Int32Array;
  /** 1 where the source is asked, sources x indicators */
  readonly asked: Uint8Array;
  /** where the scored indicators of each source and criterion begin in the two lists below */
  readonly firstScored: Int32Array;
  /** indicators asked with a weight above 0, and these weights v */
  readonly scored: Int32Array;
  readonly weights: Float64Array;
}

/** Scratch of one person; filled again for the next. */
interface Scratch {
  /** the person's rows, source after source, as offsets into the levels */
  readonly rows: Int32Array;
  /** where each source's rows begin, sources + 1 entries */
  readonly firstRow: Int32Array;
  readonly sourceValues: Float64Array;
  readonly sourceWeights: Float64Array;
  readonly askedWeights: Float64Array;
  coverage: number;
}

function planOf({ criteria, sources }: BulkDesign): Plan {
  const firstIndicator = new Int32Array(criteria.length + 1);
  for (const [c, weights] of criteria.entries()) firstIndicator[c + 1] = (firstIndicator[c] as number) + weights.length;
  const indicators = firstIndicator[criteria.length] as number;
  const asked = Uint8Array.from(sources.flatMap((source) => source.asked.map(Number)));
  const all = criteria.flat();
  const lists = sources.flatMap((source) =>
    criteria.map((own, c) => {
      const first = firstIndicator[c] as number;
      return own.map((_, i) => first + i).filter((i) => (all[i] as number) > 0 && source.asked[i]);
    }),
  );
  const firstScored = new Int32Array(lists.length + 1);
  for (const [l, list] of lists.entries()) firstScored[l + 1] = (firstScored[l] as number) + list.length;
  const scored = Int32Array.from(lists.flat());
  const weights = Float64Array.from(scored, (i) => all[i] as number);
  return { indicators, firstIndicator, asked, firstScored, scored, weights };
}

function scratchFor({ firstRow }: BulkRatings, { sources }: BulkDesign): Scratch {
  let most = 0;
  for (let p = 0; p + 1 < firstRow.length; p++) {
    most = Math.max(most, (firstRow[p + 1] as number) - (firstRow[p] as number));
  }
  return {
    rows: new Int32Array(most),
    firstRow: new Int32Array(sources.length + 1),
    sourceValues: new Float64Array(sources.length),
    sourceWeights: new Float64Array(sources.length),
    askedWeights: new Float64Array(sources.length),
    coverage: 0,
  };
}

/** Sorts one person's rows by source, keeping their order within it. */
function groupRows(ratings: BulkRatings, { indicators }: Plan, scratch: Scratch, person: number): void {
  const { rows, firstRow } = scratch;
  const start = ratings.firstRow[person] as number;
  const end = ratings.firstRow[person + 1] as number;
  let grouped = 0;
  for (let source = 0; source + 1 < firstRow.length; source++) {
    firstRow[source] = grouped;
    for (let row = start; row < end; row++) {
      if (ratings.sourceOfRow[row] === source) rows[grouped++] = row * indicators;
    }
  }
  firstRow[firstRow.length - 1] = grouped;
}

/** One person's level on one criterion; leaves the coverage in the scratch. */
function criterionLevel(levels: Uint8Array, design: BulkDesign, plan: Plan, scratch: Scratch, c: number): number {
  const { sourceValues, sourceWeights, askedWeights } = scratch;
  const criteria = design.criteria.length;
  let counted = 0;
  let asked = 0;
  for (let s = 0; s < design.sources.length; s++) {
    const source = design.sources[s] as BulkSource;
    if (plan.firstScored[s * criteria + c] === plan.firstScored[s * criteria + c + 1]) continue;
    askedWeights[asked++] = source.weight;
    if (source.weight === 0) continue;
    const value = sourceLevelOf(levels, design, plan, scratch, s, c);
    if (value === UNDEFINED_FIGURE) continue;
    sourceValues[counted] = value;
    sourceWeights[counted++] = source.weight;
  }
  const askedWeight = total(askedWeights, asked);
  scratch.coverage = askedWeight > 0 ? Math.min(1, total(sourceWeights, counted) / askedWeight) : 0;
  return counted === 0 ? UNDEFINED_FIGURE : weightedMean(sourceValues, sourceWeights, counted);
}

function sourceLevelOf(
  levels: Uint8Array,
  design: BulkDesign,
  plan: Plan,
  scratch: Scratch,
  s: number,
  c: number,
): number {
  const { rows } = scratch;
  const { asked, scored, weights } = plan;
  const rowStart = scratch.firstRow[s] as number;
  const rowEnd = scratch.firstRow[s + 1] as number;
  const last = plan.firstIndicator[c + 1] as number;
  const offset = s * plan.indicators;
  let present = 0;
  for (let row = rowStart; row < rowEnd; row++) {
    const from = rows[row] as number;
    let i = plan.firstIndicator[c] as number;
    while (i < last && (levels[from + i] === NO_LEVEL || asked[offset + i] === 0)) i++;
    if (i < last) present++;
  }
  if (present === 0 || present < (design.sources[s] as BulkSource).minimumRaters) return UNDEFINED_FIGURE;

  const list = s * design.criteria.length + c;
  const start = plan.firstScored[list] as number;
  const end = plan.firstScored[list + 1] as number;
  const isSingle = rowEnd - rowStart === 1;
  const only = rows[rowStart] as number;
  // The arithmetic of `weightedMean`, in its order, so that bulk and explained levels agree to the last bit.
  let observed = 0;
  let products = 0;
  let whole = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = start; k < end; k++) {
    const i = scored[k] as number;
    const mean = isSingle ? (levels[only + i] as number) : meanOverRows(levels, rows, rowStart, rowEnd, i);
    if (mean === NO_LEVEL) continue;
    const weight = weights[k] as number;
    products += mean * weight;
    whole += weight;
    if (mean < low) low = mean;
    if (mean > high) high = mean;
    observed++;
  }
  if (observed === 0 || observed / (end - start) < design.minItemShare - SLACK) return UNDEFINED_FIGURE;
  const raw = products / whole;
  return raw < low ? low : raw > high ? high : raw;
}

/** Mean of an indicator over the rows that give a level, `NO_LEVEL` when none does. */
function meanOverRows(levels: Uint8Array, rows: Int32Array, start: number, end: number, indicator: number): number {
  let sum = 0;
  let n = 0;
  for (let row = start; row < end; row++) {
    const level = levels[(rows[row] as number) + indicator] as number;
    sum += level;
    n += level === NO_LEVEL ? 0 : 1;
  }
  return n === 0 ? NO_LEVEL : sum / n;
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
  // A look-up per level and no branch: this passes over every rating once more.
  const isForbidden = Uint8Array.from({ length: 256 }, (_, level) =>
    level !== NO_LEVEL && (level < scale.min || level > scale.max) ? 1 : 0,
  );
  let forbidden = 0;
  for (let i = 0; i < levels.length; i++) forbidden |= isForbidden[levels[i] as number] as number;
  if (forbidden === 0) return;
  const i = levels.findIndex((level) => isForbidden[level] === 1);
  throw new RangeError(`${where}.levels[${i}] must lie between ${scale.min} and ${scale.max}, got ${levels[i]}`);
}
