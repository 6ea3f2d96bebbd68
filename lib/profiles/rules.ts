import type { FieldReason } from "../outcome";
import type { IdealCriterion, MissingPolicy } from "../scoring/types";

/** A criterion without a level leaves the total undefined: no weight is moved to others in silence. */
export const missingPolicy: MissingPolicy = "strict";

/** Weights are entered on this scale; the engine normalises them. */
export const maximumWeight = 100;

/** People compared side by side. */
export const minimumPeople = 2;
export const maximumPeople = 6;

/** Half levels of the five-point scale, where targets and required minimums may lie. */
export const halfLevels: readonly number[] = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

export type ReadWeight =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: FieldReason };

/** A weight as typed, with a point or a comma; 0 to 100. */
export function readWeight(text: string): ReadWeight {
  const plain = text.trim().replace(",", ".");
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: false, reason: "not-a-number" };
  const value = Number(plain);
  if (value < 0) return { ok: false, reason: "negative" };
  if (value > maximumWeight) return { ok: false, reason: "out-of-range" };
  return { ok: true, value };
}

/** @returns the half level that the text names; null for anything else */
export function readHalfLevel(text: string): number | null {
  return halfLevels.find((level) => String(level) === text) ?? null;
}

/**
 * Weights to try, from an address: one number a criterion, in the profile's order.
 * @param texts the values of `w`, joined by commas, repeated, or both
 * @returns null unless there is one weight from 0 to 100 for each criterion and one of them is above 0
 */
export function readTrialWeights(texts: readonly string[], criteria: number): readonly number[] | null {
  const read = texts.flatMap((text) => text.split(",")).map(readWeight);
  const weights = read.flatMap((weight) => (weight.ok ? [weight.value] : []));
  return weights.length === read.length && weights.length === criteria && weights.some((weight) => weight > 0)
    ? weights
    : null;
}

/** Ids looked up for one address, before the first six that exist are taken. */
const idsPerAddress = 24;

/**
 * The people named in an address, without doubles. What cannot be an id counts as absent.
 * @param texts the values of `c`, joined by commas, repeated, or both
 */
export function readPeople(texts: readonly string[]): readonly string[] {
  const ids = texts.flatMap((text) => text.toLowerCase().split(",")).filter((id) => uuid.test(id));
  return [...new Set(ids)].slice(0, idsPerAddress);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The longest sentence on how a criterion bears on the work. */
export const longestRelevance = 300;

/** What a version asks of one criterion, and why the work asks it. */
export interface AskedCriterion extends IdealCriterion {
  /** How the criterion bears on the work, in a sentence; empty until somebody has written it. */
  readonly relevance: string;
}

/** What a new profile asks before anybody has decided anything: every criterion alike, any level, no minimum. */
export function blankCriteria(criterionIds: readonly string[]): readonly AskedCriterion[] {
  return criterionIds.map((criterionId) => ({
    criterionId,
    weight: 20,
    lo: 1,
    hi: 5,
    mustHave: null,
    relevance: "",
  }));
}

/** Whether two versions ask the same for the same reasons; the order of criteria does not matter. */
export function asksTheSame(
  one: { readonly mode: string; readonly criteria: readonly AskedCriterion[] },
  other: { readonly mode: string; readonly criteria: readonly AskedCriterion[] },
): boolean {
  if (one.mode !== other.mode || one.criteria.length !== other.criteria.length) return false;
  return one.criteria.every((asked) => {
    const match = other.criteria.find(({ criterionId }) => criterionId === asked.criterionId);
    return (
      match?.weight === asked.weight &&
      match.lo === asked.lo &&
      match.hi === asked.hi &&
      match.mustHave === asked.mustHave &&
      match.relevance === asked.relevance
    );
  });
}

/** The criteria that have no sentence yet on how they bear on the work: a profile is published without none. */
export function criteriaWithoutRelevance(criteria: readonly AskedCriterion[]): readonly string[] {
  return criteria.filter(({ relevance }) => relevance.trim() === "").map(({ criterionId }) => criterionId);
}
