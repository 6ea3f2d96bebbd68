"use server";

import { redirect } from "next/navigation";
import { staffAction } from "@/lib/access/wrap";
import { saveScorecard, submitScorecard } from "@/lib/assessments/commands";
import { problemAddress, scorecardForm, sendScorecardForm } from "@/lib/assessments/schema";
import { type FormState, idle } from "@/lib/outcome";

const save = staffAction(
  "assessments:score",
  scorecardForm,
  saveScorecard,
  (_value, { assessmentId }) => `/assessments/${assessmentId}/score?saved=1`,
);
const send = staffAction(
  "assessments:score",
  sendScorecardForm,
  async (scope, input) => {
    const saved = await saveScorecard(scope, input);
    return saved.ok ? submitScorecard(scope, input) : saved;
  },
  (_value, { assessmentId }) => `/assessments/${assessmentId}/score`,
);

/** Back to the form with the reason in its address: the form works without JavaScript and holds no state. */
function back(form: FormData, { reason, details }: FormState): never {
  const path = `/assessments/${encodeURIComponent(String(form.get("assessmentId")))}/score`;
  if (reason === "already-submitted") redirect(`${path}?again=1`);
  redirect(problemAddress(path, reason ?? "invalid", details?.indicatorId));
}

/**
 * Keeps a draft, or sends the card when the button that posted the form says so. One action for both: without JavaScript a
 * form with two carries the marks of both, which the guard takes for a forgery.
 */
export async function postScorecardAction(form: FormData): Promise<void> {
  back(form, await (form.get("intent") === "send" ? send : save)(idle, form));
}
