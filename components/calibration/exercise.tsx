"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ComparedCase, Exercise as ExerciseView } from "@/lib/assessments/calibration/schema";
import { type FormState, idle } from "@/lib/outcome";
import { CaseField } from "./case-field";
import { ComparedCases } from "./compared-cases";
import { ExerciseIntroduction } from "./introduction";

type Action = (
  previous: FormState<readonly ComparedCase[]>,
  form: FormData,
) => Promise<FormState<readonly ComparedCase[]>>;

interface ExerciseProps {
  readonly assessmentId: string;
  readonly exercise: ExerciseView;
  readonly action: Action;
  /** The form that the exercise prepares for. */
  readonly formHref: string;
}

/**
 * Cases to rate, then the same cases beside their reference levels. The answer to the post holds the comparison and nothing
 * stores it, so that reloading starts again. Works without JavaScript.
 */
export function Exercise({ assessmentId, exercise, action, formHref }: ExerciseProps) {
  const t = useTranslations("calibration");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const [state, post] = useActionState(action, idle);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The page stays where the button was: what came back is above it, and a screen reader hears of it by the focus.
    if (state.status !== "idle") top.current?.focus();
  }, [state]);
  if (state.status === "done" && state.value) {
    return (
      <div ref={top} tabIndex={-1} className="outline-none">
        <ComparedCases exercise={exercise} compared={state.value} formHref={formHref} />
      </div>
    );
  }
  return (
    <>
      <ExerciseIntroduction exercise={exercise} />
      {state.status === "refused" ? (
        <div
          ref={top}
          tabIndex={-1}
          role="alert"
          className="mb-6 rounded-card border-l-4 border-danger bg-danger-soft p-4 font-[650]"
        >
          {state.reason === "answers-missing" ? t("missing") : errors(state.reason ?? "invalid", state.details ?? {})}
        </div>
      ) : null}
      <form action={post} autoComplete="off">
        <input type="hidden" name="assessmentId" value={assessmentId} />
        <input type="hidden" name="locale" value={locale} />
        {exercise.cases.map((one, place) => {
          const chosen = state.typed?.[`level.${one.indicatorId}`];
          return (
            // The key makes the browser take the level that came back with a refusal.
            <CaseField key={`${one.indicatorId} ${chosen}`} one={one} n={place + 1} level={Number(chosen) || null} />
          );
        })}
        <div className="flex flex-wrap gap-3">
          <Button className="min-h-12 w-full sm:w-auto">{t("compare")}</Button>
          <a href={formHref} className="inline-flex min-h-12 items-center px-2">
            {t("back")}
          </a>
        </div>
      </form>
    </>
  );
}
