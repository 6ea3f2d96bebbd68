"use client";

import { useState } from "react";
import { useFormState } from "@/components/ui/action-form";
import type { FieldReason, FormState } from "@/lib/outcome";
import { type AnswerTexts, answerTexts, readTexts } from "@/lib/profiles/weighing/answer-texts";
import { type WeighingAnswers, type WeighingMethod, weighingMethods } from "@/lib/profiles/weighing/answers";
import { weightsAnswered } from "@/lib/profiles/weighing/read-answers";
import { type Weighed, weigh } from "@/lib/profiles/weighing/rules";

/** How weights are being given, and what was answered so far. */
export interface Weighing {
  readonly method: WeighingMethod;
  readonly answers: WeighingAnswers;
}

/** The answers in a form around, and what those of the chosen way come to. A refusal gives back what was typed. */
export function useWeighing(start: Weighing, criterionIds: readonly string[]) {
  const state = useFormState();
  const [method, setMethod] = useState(() => methodOf(state.typed?.method) ?? start.method);
  const [started] = useState(() => answerTexts(start.answers, criterionIds));
  const [texts, setTexts] = useState(() => answerTexts(start.answers, criterionIds, state.typed));
  const read = readTexts(texts, method);
  const weighed = weigh(method, read.answers, criterionIds);
  return {
    method,
    setMethod,
    texts,
    change: (changed: AnswerTexts) => setTexts((before) => ({ ...before, ...changed })),
    answers: read.answers,
    weighed,
    /** In the order of the criteria, as they would be saved; null while there are none. */
    weights: weightsAnswered(method, read.answers, criterionIds, () => {}),
    problems: problemsToShow({ method, texts, started, unreadable: read.problems, weighed, state }),
  };
}

/**
 * What to say next to the fields of the chosen way. A number that nobody has given yet is no mistake until the server
 * has refused it; what the server refused stands until it is changed.
 */
export function problemsToShow({
  method,
  texts,
  started,
  unreadable,
  weighed,
  state,
}: {
  method: WeighingMethod;
  texts: AnswerTexts;
  started: AnswerTexts;
  unreadable: Readonly<Record<string, FieldReason>>;
  weighed: Weighed;
  state: Pick<FormState, "fields" | "typed">;
}): Readonly<Record<string, FieldReason>> {
  const mistaken = Object.entries(unreadable).filter(([name]) => texts[name] !== "" || started[name] !== "");
  const refused = Object.entries(state.fields ?? {}).filter(([name]) =>
    name === method
      ? weighed.status === "incomplete"
      : texts[name] !== undefined && texts[name] === state.typed?.[name],
  );
  return {
    ...Object.fromEntries(refused),
    ...Object.fromEntries(mistaken),
    ...(weighed.status === "all-zero" && { [method]: "all-zero" as const }),
  };
}

function methodOf(typed: unknown): WeighingMethod | null {
  return weighingMethods.find((method) => method === typed) ?? null;
}
