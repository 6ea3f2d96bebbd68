import type { RandomStream } from "../../stats/random";
import { levelAt } from "../level-at";
import { requireDistinct, requireWithin } from "../require";
import type { Robustness } from "./robustness";
import type { UncertainLevels } from "./score-sampler";
import type { SmaaInput, UncertainPerson } from "./smaa-input";
import { weightSampler } from "./weight-samplers";

/** More people are not analysed together: nobody reads a ranking of 200 as one, and the pairs grow with the square. */
const TOP_LIST = 200;
/** Draws behind the mean weights that choose the top list. */
const CENTRE_DRAWS = 1000;

/**
 * A person whose levels can be drawn. A level without weight may be missing: the lower end of the scale stands in its
 * place, counts nothing, and leaves the must-haves unknown.
 */
export interface ComparablePerson extends UncertainLevels {
  readonly isEligibilityKnown: boolean;
}

/** Who is compared, and who is not. */
export interface Comparable {
  readonly people: readonly ComparablePerson[];
  readonly leftOut: Robustness["leftOut"];
  readonly beyondTopList: readonly string[];
}

/**
 * Chooses the people that a robustness analysis can compare, and checks what is known of them.
 * @param input people, criteria, weights and scale of the analysis
 * @param weighable which criteria can have weight, in the order of the criteria
 * @param root stream of the analysis; the mean weights that choose a top list come from a child of their own
 * @returns people with lists in the order of the criteria; at most 200, those with the highest totals at the mean weights
 * Missing: whoever lacks a level or standard error that can have weight is listed in `leftOut`.
 * @throws RangeError when ids repeat, a level is off the scale, a standard error is negative or wider than the scale, or a
 * correlation is outside 0 to 1
 * Source: `scoring.md` section 8.
 */
export function selectComparable(input: SmaaInput, weighable: readonly boolean[], root: RandomStream): Comparable {
  requireDistinct(
    "smaa: people",
    input.people.map(({ personId }) => personId),
  );
  requireMustHaves(input);
  const people: ComparablePerson[] = [];
  const leftOut: { personId: string; reason: "criterion-missing" | "not-estimable" }[] = [];
  for (const person of input.people) {
    const { personId } = person;
    const rows = input.criteria.map(({ criterionId }) => readCriterion(person, criterionId, input));
    const needed = rows.filter((_, c) => weighable[c]);
    if (needed.some(({ level }) => level === null)) leftOut.push({ personId, reason: "criterion-missing" });
    else if (needed.some(({ error }) => error === null)) leftOut.push({ personId, reason: "not-estimable" });
    else people.push(comparable(person, rows, input));
  }
  if (people.length <= TOP_LIST || !weighable.includes(true)) return { people, leftOut, beyondTopList: [] };
  const top = new Set(topIndices(people, meanWeights(input, root)));
  return {
    people: people.filter((_, i) => top.has(i)),
    leftOut,
    beyondTopList: people.filter((_, i) => !top.has(i)).map(({ personId }) => personId),
  };
}

interface Row {
  readonly level: number | null;
  readonly error: number | null;
}

function readCriterion(person: UncertainPerson, criterionId: string, { scale }: SmaaInput): Row {
  const where = `smaa: people["${person.personId}"]`;
  const level = levelAt(person.levels, criterionId);
  const error = levelAt(person.standardErrors, criterionId);
  if (level !== null) requireWithin(`${where}.levels["${criterionId}"]`, level, scale.min, scale.max);
  if (error !== null) requireWithin(`${where}.standardErrors["${criterionId}"]`, error, 0, scale.max - scale.min);
  return { level, error };
}

function comparable(person: UncertainPerson, rows: readonly Row[], { criteria, scale }: SmaaInput): ComparablePerson {
  const { personId } = person;
  const errorCorrelation = requireWithin(`smaa: people["${personId}"].errorCorrelation`, person.errorCorrelation, 0, 1);
  const floors = rows.filter((_, c) => (criteria[c]?.mustHave ?? null) !== null);
  return {
    personId,
    levels: rows.map(({ level }) => level ?? scale.min),
    standardErrors: rows.map(({ error }) => error ?? 0),
    errorCorrelation,
    isEligibilityKnown: floors.length > 0 && floors.every(({ level, error }) => level !== null && error !== null),
  };
}

function requireMustHaves({ criteria, scale }: SmaaInput): void {
  for (const { criterionId, mustHave } of criteria) {
    if (mustHave !== null) requireWithin(`smaa: criteria["${criterionId}"].mustHave`, mustHave, scale.min, scale.max);
  }
}

function meanWeights(input: SmaaInput, root: RandomStream): Float64Array {
  const ids = input.criteria.map(({ criterionId }) => criterionId);
  const block = new Float64Array(ids.length * CENTRE_DRAWS);
  weightSampler(input.weights, ids, root.split("centre")).fill(block, CENTRE_DRAWS, CENTRE_DRAWS);
  return Float64Array.from(ids, (_, c) => {
    let total = 0;
    for (let k = 0; k < CENTRE_DRAWS; k++) total += block[c * CENTRE_DRAWS + k] as number;
    return total / CENTRE_DRAWS;
  });
}

function topIndices(people: readonly ComparablePerson[], weights: Float64Array): readonly number[] {
  const totals = people.map(({ levels }) => levels.reduce((sum, level, c) => sum + level * (weights[c] as number), 0));
  const byTotal = people.map((_, i) => i).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  return byTotal.slice(0, TOP_LIST);
}
