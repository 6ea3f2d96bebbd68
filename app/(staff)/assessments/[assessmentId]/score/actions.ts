"use server";

import { redirect } from "next/navigation";
import { staffAction } from "@/lib/access/wrap";
import { saveScorecard, submitScorecard } from "@/lib/assessments/commands";
import { problemAddress, scorecardForm, submitInput } from "@/lib/assessments/schema";
import { reopenAssessment } from "@/lib/campaigns/commands";
import { reopenAssessmentInput } from "@/lib/campaigns/schema";
import { type FormState, idle } from "@/lib/outcome";

const save = staffAction(
  "assessments:score",
  scorecardForm,
  saveScorecard,
  (_value, { assessmentId, intent }) =>
    `/assessments/${assessmentId}/score?${intent === "check" ? "step=check" : "saved=1"}`,
);
const send = staffAction(
  "assessments:score",
  submitInput,
  submitScorecard,
  (_value, { assessmentId }) => `/assessments/${assessmentId}/score`,
);
const reopen = staffAction(
  "campaigns:manage",
  reopenAssessmentInput,
  reopenAssessment,
  (_value, { assessmentId }) => `/assessments/${assessmentId}/score`,
);

/** Back to the page with the reason in its address: it works without JavaScript and holds no state. */
function back(form: FormData, step: "" | "step=check", { reason, details }: FormState): never {
  const path = `/assessments/${encodeURIComponent(String(form.get("assessmentId")))}/score`;
  if (reason === "already-submitted") redirect(`${path}?again=1`);
  redirect(problemAddress(step ? `${path}?${step}` : path, reason ?? "invalid", details?.indicatorId));
}

/**
 * Keeps a draft, and goes on to the check when the button that posted the form says so. One action for both: without
 * JavaScript a form with two carries the marks of both, which the guard takes for a forgery.
 */
export async function postScorecardAction(form: FormData): Promise<void> {
  back(form, "", await save(idle, form));
}

export async function sendScorecardAction(form: FormData): Promise<void> {
  back(form, "step=check", await send(idle, form));
}

export async function reopenScorecardAction(
  previous: FormState<undefined>,
  form: FormData,
): Promise<FormState<undefined>> {
  return reopen(previous, form);
}
