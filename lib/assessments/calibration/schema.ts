import { z } from "zod";
import type { LevelKey, RaterKind } from "../../frameworks/schema";
import { locales } from "../../i18n/locales";

/** A case to rate, without what its authors make of it. */
export interface Case {
  readonly indicatorId: string;
  readonly criterionName: string;
  readonly statement: string;
  readonly anchors: Readonly<Record<LevelKey, string>>;
  readonly text: string;
}

/** The exercise of one rater before they rate (C8). */
export interface Exercise {
  readonly raterKind: RaterKind;
  readonly candidateName: string;
  /** Whether it can be taken now: the form takes answers, and its notice has been read. */
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly cases: readonly Case[];
}

/** One case as it was rated, beside the level that its authors give it. Shown once, kept nowhere. */
export interface ComparedCase {
  readonly indicatorId: string;
  readonly given: number;
  readonly reference: number;
  readonly reason: string;
}

const level = z.coerce.number({ error: "unknown-choice" }).int({ error: "unknown-choice" });

const exercise = z.object({
  assessmentId: z.uuid({ error: "malformed" }),
  locale: z.enum(locales, { error: "malformed" }),
  levels: z.record(z.string(), level.min(1, { error: "out-of-range" }).max(5, { error: "out-of-range" })),
});

/** The exercise as its form posts it: fields `level.<indicator>`. A case without a level is for the rules to miss. */
export const exerciseForm = z
  .record(z.string(), z.string({ error: "malformed" }))
  .transform((form): unknown => ({
    assessmentId: form.assessmentId,
    locale: form.locale,
    levels: Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) => (name.startsWith("level.") ? [[name.slice(6), value]] : [])),
    ),
  }))
  .pipe(z.unknown().pipe(exercise));
export type ExerciseInput = z.infer<typeof exerciseForm>;
