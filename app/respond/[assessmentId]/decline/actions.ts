"use server";

import { redirect } from "next/navigation";
import { inviteAction } from "@/lib/access/wrap";
import { declineAssessment } from "@/lib/assessments/respondent/commands";
import { declineInput } from "@/lib/assessments/respondent/schema";
import { idle } from "@/lib/outcome";

const decline = inviteAction(
  declineInput,
  declineAssessment,
  (_value, { assessmentId }) => `/respond/${assessmentId}/decline`,
);

/** Whatever keeps it from being declined is said by the page it leads back to. */
export async function declineAction(form: FormData): Promise<void> {
  const { reason } = await decline(idle, form);
  const path = `/respond/${form.get("assessmentId")}`;
  redirect(reason === "already-submitted" ? `${path}/done?again=1` : `${path}/decline`);
}
