import { askedOf } from "../../assessments/rules";
import type { FrameworkShape } from "../../frameworks/schema";
import { centralTendency } from "../../scoring/signals/central-tendency";
import { halo } from "../../scoring/signals/halo";
import { mahalanobis } from "../../scoring/signals/mahalanobis";
import { type ResponseStyle, responseStyle } from "../../scoring/signals/response-style";
import { FIVE_POINT } from "../../scoring/types";
import { mean } from "../../stats/mean";
import type { NamedKind, RaterNote, SentForm, Signals } from "./schema";

const signalsForANote = 2;
/** A longer time was not one sitting: it says when somebody came back, not how fast they answered. */
const longestSittingMs = 2 * 60 * 60 * 1000;

/** The traces from which the length of a sitting is told. No time per question is read. */
export interface Sitting {
  /** When the notice was confirmed, just before the first question; null for members, who have none. */
  readonly noticeAt: Date | null;
  readonly firstSavedAt: Date | null;
  readonly lastSavedAt: Date | null;
  readonly submittedAt: Date;
  /** It was opened again after it had been sent. */
  readonly isReopened: boolean;
}

/**
 * How long a form took that was answered in one sitting, in seconds. Null when it was interrupted or opened again, and when
 * everything arrived in one posting and no notice says when the reading began: that is how forms without JavaScript arrive.
 */
export function sittingSeconds({
  noticeAt,
  firstSavedAt,
  lastSavedAt,
  submittedAt,
  isReopened,
}: Sitting): number | null {
  if (isReopened) return null;
  const isOnePosting = firstSavedAt === null || firstSavedAt.getTime() === lastSavedAt?.getTime();
  const startedAt = noticeAt ?? (isOnePosting ? null : firstSavedAt);
  if (startedAt === null) return null;
  const ms = submittedAt.getTime() - startedAt.getTime();
  return ms < 0 || ms > longestSittingMs ? null : ms / 1000;
}

interface ReadForm extends SentForm {
  readonly style: ResponseStyle;
  /** Mean level given on each criterion, in levels; null = nothing observed. */
  readonly criterionLevels: readonly (number | null)[];
}

/**
 * What may be noted about the raters of a campaign. A note needs two signals: two in one form, or one in a form and one
 * over all the rater's forms, or two over all of them. It changes no figure and removes no rating.
 */
export function signalsOf(shape: FrameworkShape, forms: readonly SentForm[]): Signals {
  const read = (["self", "hr", "manager"] as const).flatMap((kind) => readForms(shape, kind, forms));
  const ofOthers = read.filter(({ raterKind }) => raterKind !== "self");
  const spreads = centralTendency(
    [...byRater(ofOthers)].map(([raterId, own]) => ({
      raterId,
      levels: own.map(({ criterionLevels }) => meanOf(criterionLevels)),
    })),
  );
  const halos = halo(
    ofOthers.map(({ raterId, candidateId, criterionLevels }) => ({
      raterId,
      rateeId: candidateId,
      levels: criterionLevels,
    })),
  );
  const notes = [...byRater(read)].flatMap(([raterId, own]) => {
    const isNarrow = spreads.value?.find((each) => each.raterId === raterId)?.isNarrow ?? false;
    const isFlat = halos.value?.find((each) => each.raterId === raterId)?.isFlat ?? false;
    const most = Math.max(...own.map(({ style }) => style.value ?? 0));
    if (most + Number(isNarrow) + Number(isFlat) < signalsForANote) return [];
    return [noteOn(own, isNarrow, isFlat)];
  });
  return { notes, forms: read.length, spreads, halos };
}

function noteOn(own: readonly ReadForm[], isNarrow: boolean, isFlat: boolean): RaterNote {
  const { raterId, raterName, raterKind } = own[0] as ReadForm;
  const forms = own
    .filter(({ style }) => (style.value ?? 0) > 0)
    .map(({ candidateName, style }) => ({ candidateName, style }));
  return { raterId, raterName, raterKind, forms, isNarrow, isFlat };
}

/** The forms of one kind, whose questions are the same, so that their patterns of answers can be compared. */
function readForms(shape: FrameworkShape, kind: NamedKind, forms: readonly SentForm[]): readonly ReadForm[] {
  const asked = askedOf(shape, kind);
  const own = forms.filter(({ raterKind }) => raterKind === kind);
  const inOrder = own.map(({ levels }) =>
    asked.flatMap(({ indicatorIds }) => indicatorIds.map((id) => levels[id] ?? null)),
  );
  const patterns = mahalanobis(inOrder).value;
  return own.map((form, place) => ({
    ...form,
    style: responseStyle({
      levels: inOrder[place] ?? [],
      scale: FIVE_POINT,
      seconds: form.seconds,
      patternP: patterns?.[place]?.p ?? null,
    }),
    criterionLevels: asked.map(({ indicatorIds }) => meanOf(indicatorIds.map((id) => form.levels[id] ?? null))),
  }));
}

function meanOf(levels: readonly (number | null)[]): number | null {
  const present = levels.filter((level) => level !== null);
  return present.length === 0 ? null : mean(present);
}

function byRater<F extends SentForm>(forms: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const raters = new Map<string, F[]>();
  for (const form of forms) raters.set(form.raterId, [...(raters.get(form.raterId) ?? []), form]);
  return raters;
}
