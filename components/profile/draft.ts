import type { FieldReason } from "@/lib/outcome";
import { readHalfLevel, readWeight } from "@/lib/profiles/rules";
import type { Ideal, IdealCriterion, TargetMode } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** What a profile asks of one criterion besides its weight, as chosen in the form. */
export interface DraftCriterion {
  readonly criterionId: string;
  readonly lo: string;
  readonly hi: string;
  /** Empty = no minimum. */
  readonly mustHave: string;
}

export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The form's first state: what was typed before a refusal, else the version's values. */
export function draftOf(criteria: readonly IdealCriterion[], typed: Typed | undefined): readonly DraftCriterion[] {
  const text = (field: string, stored: string) => {
    const entry = typed?.[field];
    return typeof entry === "string" ? entry : stored;
  };
  return criteria.map(({ criterionId, lo, hi, mustHave }) => ({
    criterionId,
    lo: text(`lo.${criterionId}`, String(lo)),
    hi: text(`hi.${criterionId}`, String(hi)),
    mustHave: text(`mustHave.${criterionId}`, mustHave === null ? "" : String(mustHave)),
  }));
}

/** What is wrong with a draft, by field name; empty when it can be used. The server checks again. */
export function draftProblems(draft: readonly DraftCriterion[]): Readonly<Record<string, FieldReason>> {
  const upsideDown = draft.filter(({ lo, hi }) => Number(lo) > Number(hi));
  return Object.fromEntries(upsideDown.map(({ criterionId }) => [`lo.${criterionId}`, "upside-down"]));
}

/**
 * The ideal that a draft describes; null while something in it cannot be used.
 * @param weights in the order of the draft; null while the answers come to none
 */
export function idealOfDraft(
  draft: readonly DraftCriterion[],
  weights: readonly number[] | null,
  mode: TargetMode,
  base: Ideal,
): Ideal | null {
  if (weights === null || Object.keys(draftProblems(draft)).length > 0) return null;
  return {
    mode,
    scale: base.scale,
    criteria: draft.map(({ criterionId, lo, hi, mustHave }, i) => ({
      criterionId,
      weight: weights[i] ?? 0,
      lo: readHalfLevel(lo) ?? base.scale.min,
      hi: readHalfLevel(hi) ?? base.scale.max,
      mustHave: readHalfLevel(mustHave),
    })),
  };
}

/**
 * Shares to show for weights as typed, adding up to exactly 100.
 * @returns null while a weight cannot be read or all are 0
 */
export function sharesOf(weights: readonly string[]): readonly number[] | null {
  const read = weights.map(readWeight);
  const values = read.flatMap((weight) => (weight.ok ? [weight.value] : []));
  return values.length === weights.length && values.some((value) => value > 0) ? shownPercents(values) : null;
}
