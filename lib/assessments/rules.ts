import type { Framework, FrameworkShape, RaterKind } from "../frameworks/schema";
import { done, type Outcome, refused } from "../outcome";
import { FIVE_POINT } from "../scoring/types";
import type { Answer, AssessmentStatus, GivenAnswers, InvitationRow } from "./schema";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * When a link made now stops working: at the end (UTC) of the day that is `days` days away, so that the notice can name a
 * day and be right about it.
 */
export function expiryOf(now: Date, days: number): Date {
  const day = new Date(now.getTime() + days * dayMs);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 23, 59, 59, 999));
}

/** Revoked wins over expired: somebody decided it. */
export function invitationState(
  link: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: Date,
): InvitationRow["state"] {
  if (link.revokedAt) return "revoked";
  return link.expiresAt.getTime() > now.getTime() ? "usable" : "expired";
}

/** A criterion with the indicators that one kind of rater is asked; criteria without any are left out. */
export interface AskedCriterion {
  readonly criterionId: string;
  readonly indicatorIds: readonly string[];
}

export function askedOf(shape: FrameworkShape, kind: RaterKind): readonly AskedCriterion[] {
  return shape.criteria
    .map(({ id, indicators }) => ({
      criterionId: id,
      indicatorIds: indicators.filter((indicator) => indicator.askedOf.includes(kind)).map((indicator) => indicator.id),
    }))
    .filter(({ indicatorIds }) => indicatorIds.length > 0);
}

/** One indicator's change: `answer` or `evidence` absent = left as it is; answer null or evidence "" = taken back. */
export interface RatingChange {
  readonly indicatorId: string;
  readonly answer?: Answer | undefined;
  readonly evidence?: string | undefined;
}

export interface Changes {
  readonly ratings: readonly RatingChange[];
  readonly examples: readonly { readonly criterionId: string; readonly text: string }[];
}

/** The state that decides whether an assessment takes answers. */
export interface OpenForm {
  readonly status: AssessmentStatus;
  readonly campaignState: "draft" | "running" | "closed";
  readonly frameworkVersionId: string;
  /** False only for a respondent who has not confirmed the notice. */
  readonly hasReadNotice: boolean;
}

/** Why an assessment takes nothing now; null when it does. */
export function closedBecause(form: OpenForm, frameworkVersionId: string): Outcome<never> | null {
  if (form.status === "submitted") return refused("already-submitted");
  if (form.status === "declined") return refused("declined");
  if (form.status === "planned" || form.campaignState !== "running") return refused("campaign-closed");
  if (!form.hasReadNotice) return refused("notice-first");
  if (form.frameworkVersionId !== frameworkVersionId) return refused("stale-form");
  return null;
}

function isOnScale(answer: Answer | undefined): boolean {
  if (typeof answer !== "number") return true;
  return Number.isInteger(answer) && answer >= FIVE_POINT.min && answer <= FIVE_POINT.max;
}

/**
 * The changes as they can be written: each indicator and criterion once, the last mention wins. Refuses all of them when
 * one belongs to no question or is off the scale; `details.indicatorId` names it.
 */
export function readChanges(asked: readonly AskedCriterion[], changes: Changes): Outcome<Changes> {
  const indicatorIds = new Set(asked.flatMap((criterion) => criterion.indicatorIds));
  const criterionIds = new Set(asked.map(({ criterionId }) => criterionId));
  const ratings = new Map<string, RatingChange>();
  for (const change of changes.ratings) {
    const { indicatorId } = change;
    if (!indicatorIds.has(indicatorId)) return refused("unknown-indicator");
    if (!isOnScale(change.answer)) return refused("level-off-scale", { details: { indicatorId } });
    ratings.set(indicatorId, { ...ratings.get(indicatorId), ...change });
  }
  const examples = new Map<string, { criterionId: string; text: string }>();
  for (const example of changes.examples) {
    if (!criterionIds.has(example.criterionId)) return refused("unknown-indicator");
    examples.set(example.criterionId, example);
  }
  return done({ ratings: [...ratings.values()], examples: [...examples.values()] });
}

/** Indicators without an answer, in the framework's order. "Not observed" is an answer. */
export function missingAnswers(
  asked: readonly AskedCriterion[],
  answers: GivenAnswers,
): readonly { readonly criterionId: string; readonly indicatorId: string }[] {
  return asked.flatMap(({ criterionId, indicatorIds }) =>
    indicatorIds
      .filter((indicatorId) => (answers[indicatorId]?.answer ?? null) === null)
      .map((indicatorId) => ({ criterionId, indicatorId })),
  );
}

/** Where somebody who comes back to the form goes on: the notice, the first page with a question left, or the check. */
export function resumeAt(
  asked: readonly AskedCriterion[],
  form: { readonly hasReadNotice: boolean; readonly answers: GivenAnswers },
): string {
  if (!form.hasReadNotice) return "notice";
  const [first] = missingAnswers(asked, form.answers);
  if (!first) return "check";
  return String(asked.findIndex(({ criterionId }) => criterionId === first.criterionId) + 1);
}

/** The criteria of a framework already cut to what one kind of rater is asked, as the rules above take them. */
export function askedIn(framework: Pick<Framework, "criteria">): readonly AskedCriterion[] {
  return framework.criteria.map(({ criterionId, indicators }) => ({
    criterionId,
    indicatorIds: indicators.map(({ indicatorId }) => indicatorId),
  }));
}
