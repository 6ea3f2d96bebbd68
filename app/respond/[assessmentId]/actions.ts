"use server";

import { redirect } from "next/navigation";
import { inviteAction } from "@/lib/access/wrap";
import { acknowledgeNotice, saveAnswers, submitAnswers } from "@/lib/assessments/commands";
import { acknowledgeNoticeInput, answersForm, problemAddress, submitInput } from "@/lib/assessments/schema";
import { type FormState, idle } from "@/lib/outcome";

const acknowledge = inviteAction(
  acknowledgeNoticeInput,
  acknowledgeNotice,
  (_value, { assessmentId }) => `/respond/${assessmentId}?step=1`,
);
const save = inviteAction(
  answersForm,
  saveAnswers,
  (_value, { assessmentId, next }) => `/respond/${assessmentId}?step=${next}`,
);
const submit = inviteAction(submitInput, submitAnswers, (_value, { assessmentId }) => `/respond/${assessmentId}/done`);

/**
 * Back to the page that was posted, with the reason in its address: these pages hold no state in the browser. The wrapper
 * has let only the form's own respondent come this far.
 */
function back(form: FormData, step: string, { reason, details }: FormState): never {
  const path = `/respond/${form.get("assessmentId")}`;
  if (reason === "already-submitted") redirect(`${path}/done?again=1`);
  if (reason === "declined") redirect(`${path}/decline`);
  if (reason === "notice-first") redirect(problemAddress(`${path}?step=notice`, reason, null));
  redirect(problemAddress(`${path}?step=${encodeURIComponent(step)}`, reason ?? "invalid", details?.indicatorId));
}

export async function acknowledgeNoticeAction(form: FormData): Promise<void> {
  back(form, "notice", await acknowledge(idle, form));
}

export async function saveAnswersAction(form: FormData): Promise<void> {
  back(form, String(form.get("step")), await save(idle, form));
}

export async function submitAnswersAction(form: FormData): Promise<void> {
  back(form, "check", await submit(idle, form));
}
