import { requireAtLeast, requireDistinct, requireFinite, requireWithin } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";

/** More goals at once are not pursued (goal-setting literature). */
const MOST_GOALS = 3;
/** One step of development, in levels: half a level is about what a year of work on one criterion can show. */
const STEP = 0.5;

/** What is known of one criterion. */
export interface DevelopmentInput {
  readonly criterionId: string;
  /** Lower end of the target range minus level, in levels; 0 or less = nothing to develop; null = no level. */
  readonly gap: number | null;
  /** Standard error of the level, in levels: a smaller gap is not established. */
  readonly standardError: number;
  /** Importance in the ideal profile, 0 or more, any unit. */
  readonly weight: number;
  /** How far training and coaching can move it, 0 to 1: the company's judgement, labelled as such. */
  readonly trainability: number;
}

/** Where a criterion stands in the plan. */
export type DevelopmentState = "goal" | "later" | "not-established" | "no-gap" | "no-level";

/** One criterion's priority: id = criterion, value = gap, weight = normalised, amount = gap x weight x trainability. */
export interface DevelopmentTerm extends Term {
  readonly trainability: number;
  /** Share of all priorities, 0 to 1; null when all are 0. */
  readonly share: number | null;
  readonly state: DevelopmentState;
  /** How far to go first, in levels: half a level, or the gap when it is smaller; null unless a goal. */
  readonly step: number | null;
}

/** A proposal for a plan. */
export interface DevelopmentPriority extends Result<number, DevelopmentTerm> {
  /** Criteria from the highest priority down; equal ones in the order given. */
  readonly order: readonly string[];
  /** At most three goals, highest priority first. */
  readonly goals: readonly string[];
  /** Criteria at or above the range: strengths to use. */
  readonly strengths: readonly string[];
}

/**
 * What to develop first: gap to the target range x importance x trainability. At most three goals, and none for a gap that
 * is smaller than its own error.
 * @param criteria gaps and errors in levels, weights in any unit, trainability 0 to 1
 * @returns `value` = sum of the priorities, in levels; one term a criterion adds up to it; `n` = criteria with a level
 * Missing: a criterion without a level has priority 0 and state no-level, status partial. None has one: value null,
 * no-data. All weights 0: null, weights-all-zero. All gaps 0: value 0, no goals, strengths to use.
 * @throws RangeError when ids repeat, a gap is not finite, an error or weight is negative, or trainability is outside 0 to 1
 * Source: `scoring.md` section 12; trainability: Hogan & Warrenfeltz (2003) Acad. Manag. Learn. Educ. 2, 74-84; few goals:
 * Locke & Latham (2002) Am. Psychol. 57, 705-717.
 */
export function developmentPriority(criteria: readonly DevelopmentInput[]): DevelopmentPriority {
  requireInput(criteria);
  const n = criteria.filter(({ gap }) => gap !== null).length;
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (n === 0) return refuse("no-data", n);
  if (weightSum === 0) return refuse("weights-all-zero", n);

  const rated = criteria.map((criterion) => {
    const weight = criterion.weight / weightSum;
    return { ...criterion, weight, amount: Math.max(0, criterion.gap ?? 0) * weight * criterion.trainability };
  });
  const total = rated.reduce((sum, { amount }) => sum + amount, 0);
  // Priorities equal within the slack fall on one grid point; a stable sort then keeps the order given.
  const grid = ({ amount }: Rated) => Math.round(amount / SLACK);
  const ordered = rated.toSorted((a, b) => grid(b) - grid(a));
  const goals = ordered.filter(isEstablished).slice(0, MOST_GOALS);
  const terms = rated.map((criterion): DevelopmentTerm => {
    const { criterionId, gap, weight, amount, trainability } = criterion;
    const state = goals.includes(criterion) ? "goal" : otherState(criterion);
    return {
      id: criterionId,
      value: gap,
      weight,
      amount,
      n: gap === null ? 0 : 1,
      trainability,
      share: total > 0 ? amount / total : null,
      state,
      step: state === "goal" ? Math.min(STEP, gap ?? 0) : null,
    };
  });
  const isWhole = n === criteria.length;
  return seal({
    value: total,
    n,
    status: isWhole ? "ok" : "partial",
    reasons: isWhole ? [] : ["criterion-missing"],
    terms,
    order: ordered.map(({ criterionId }) => criterionId),
    goals: goals.map(({ criterionId }) => criterionId),
    strengths: terms.filter(({ state }) => state === "no-gap").map(({ id }) => id),
  });
}

interface Rated extends DevelopmentInput {
  readonly amount: number;
}

function isEstablished({ gap, standardError, amount }: Rated): boolean {
  return amount > 0 && gap !== null && gap > SLACK && gap >= standardError - SLACK;
}

function otherState(criterion: Rated): DevelopmentState {
  if (criterion.gap === null) return "no-level";
  if (criterion.gap <= SLACK) return "no-gap";
  return criterion.gap >= criterion.standardError - SLACK ? "later" : "not-established";
}

function requireInput(criteria: readonly DevelopmentInput[]): void {
  requireDistinct(
    "developmentPriority: criteria",
    criteria.map(({ criterionId }) => criterionId),
  );
  for (const { criterionId, gap, standardError, weight, trainability } of criteria) {
    const where = `developmentPriority: criteria["${criterionId}"]`;
    if (gap !== null) requireFinite(`${where}.gap`, gap);
    requireAtLeast(`${where}.standardError`, standardError, 0);
    requireAtLeast(`${where}.weight`, weight, 0);
    requireWithin(`${where}.trainability`, trainability, 0, 1);
  }
}

function refuse(reason: Reason, n: number): DevelopmentPriority {
  const nothing = { terms: [], order: [], goals: [], strengths: [] };
  return seal({ value: null, n, status: "undefined", reasons: [reason], ...nothing });
}
