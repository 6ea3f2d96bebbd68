import { requireAtLeast, requireDistinct, requireFinite } from "../require";
import { type Reason, type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";

/** z of a 95 % band. */
const Z = 1.959963984540054;

/** What self and others say together about a criterion. */
export type Quadrant = "blind-spot" | "hidden-strength" | "confirmed-strength" | "known-need" | "aligned";

/** Limits in levels; a company may set its own. */
export interface SelfOtherLimits {
  /** Difference from which self and others disagree. */
  readonly gap: number;
  /** Both at or above: a strength. */
  readonly high: number;
  /** Both at or below: a development need. */
  readonly low: number;
  /** SD among the others from which their mean hides them: compare with each source instead. */
  readonly divided: number;
}

/** Limits when a company has set none. */
export const DEFAULT_LIMITS: SelfOtherLimits = Object.freeze({ gap: 1, high: 3.5, low: 2.5, divided: 1 });

/** One criterion seen by oneself and by others, in levels. */
export interface SelfOtherInput {
  readonly criterionId: string;
  readonly self: number | null;
  readonly others: number | null;
  /** Standard error of self minus others, in levels; null = unknown. */
  readonly standardError: number | null;
  /** SD among the others, in levels; null = unknown, or only one. */
  readonly othersSd: number | null;
}

/** Where self and others stand on a criterion. */
export interface SelfOtherCriterion {
  readonly criterionId: string;
  /** Self minus others, in levels; null when either is missing. */
  readonly difference: number | null;
  readonly quadrant: Quadrant | null;
  /** True when the 95 % band of the difference covers 0, or is unknown: the word is then "possible". */
  readonly isOnlyPossible: boolean;
  /** True when the others disagree among themselves: compare with each source, not with their mean. */
  readonly areOthersDivided: boolean;
}

/** The comparison over all criteria. */
export type SelfOther = Result<readonly SelfOtherCriterion[], Term>;

/**
 * Self compared with others, criterion by criterion: blind spots (self a level or more above), hidden strengths (a level or
 * more below), strengths and needs that both see. For a conversation; never a score, never used to select.
 * @param criteria levels by oneself and mean level by the others, with errors where known, in levels
 * @param limits limits in levels; a difference or level within 1e-9 of a limit reaches it
 * @returns one record a criterion, in the order given; `n` = criteria with both; terms are empty
 * Missing: a criterion without self or others has no quadrant, status partial. None has both: value null, no-data.
 * @throws RangeError when ids repeat, a number is not finite, an error, SD or limit is negative, or `low` is above `high`
 * Source: thresholds of `scoring.md` section 7, after Luft & Ingham (1955); Fleenor et al. (2010) Leadersh. Q. 21, 1005-1034.
 */
export function selfOther(criteria: readonly SelfOtherInput[], limits: SelfOtherLimits = DEFAULT_LIMITS): SelfOther {
  requireInput(criteria, limits);
  const value = criteria.map((criterion) => compare(criterion, limits));
  const n = value.filter(({ quadrant }) => quadrant !== null).length;
  if (n === 0) return seal({ value: null, n, status: "undefined", reasons: ["no-data"], terms: [] });
  const isWhole = n === criteria.length;
  const reasons: readonly Reason[] = isWhole ? [] : ["criterion-missing"];
  return seal({ value, n, status: isWhole ? "ok" : "partial", reasons, terms: [] });
}

function compare(criterion: SelfOtherInput, limits: SelfOtherLimits): SelfOtherCriterion {
  const { criterionId, self, others, standardError, othersSd } = criterion;
  const areOthersDivided = othersSd !== null && othersSd > limits.divided + SLACK;
  if (self === null || others === null) {
    return { criterionId, difference: null, quadrant: null, isOnlyPossible: true, areOthersDivided };
  }
  const difference = self - others;
  return {
    criterionId,
    difference,
    quadrant: quadrantOf(self, others, limits),
    isOnlyPossible: standardError === null || Math.abs(difference) <= Z * standardError + SLACK,
    areOthersDivided,
  };
}

function quadrantOf(self: number, others: number, { gap, high, low }: SelfOtherLimits): Quadrant {
  const difference = self - others;
  if (difference >= gap - SLACK) return "blind-spot";
  if (difference <= -gap + SLACK) return "hidden-strength";
  if (Math.min(self, others) >= high - SLACK) return "confirmed-strength";
  if (Math.max(self, others) <= low + SLACK) return "known-need";
  return "aligned";
}

function requireInput(criteria: readonly SelfOtherInput[], limits: SelfOtherLimits): void {
  requireDistinct(
    "selfOther: criteria",
    criteria.map(({ criterionId }) => criterionId),
  );
  for (const { criterionId, self, others, standardError, othersSd } of criteria) {
    const where = `selfOther: criteria["${criterionId}"]`;
    if (self !== null) requireFinite(`${where}.self`, self);
    if (others !== null) requireFinite(`${where}.others`, others);
    if (standardError !== null) requireAtLeast(`${where}.standardError`, standardError, 0);
    if (othersSd !== null) requireAtLeast(`${where}.othersSd`, othersSd, 0);
  }
  requireAtLeast("selfOther: limits.gap", limits.gap, 0);
  requireAtLeast("selfOther: limits.divided", limits.divided, 0);
  requireFinite("selfOther: limits.low", limits.low);
  requireAtLeast("selfOther: limits.high", limits.high, limits.low);
}
