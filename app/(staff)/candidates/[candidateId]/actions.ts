"use server";

import { staffAction } from "@/lib/access/wrap";
import {
  type CreatedInvitation,
  createInvitationInput,
  revokeInvitationInput,
  startScorecardInput,
} from "@/lib/assessments/schema";
import { createInvitation, revokeInvitation, startScorecard } from "@/lib/assessments/starting/commands";
import type { FormState } from "@/lib/outcome";

type Started = { assessmentId: string };

const create = staffAction("invitations:manage", createInvitationInput, createInvitation);
const revoke = staffAction("invitations:manage", revokeInvitationInput, revokeInvitation);
const start = staffAction<typeof startScorecardInput._zod.output, Started>(
  "assessments:score",
  startScorecardInput,
  startScorecard,
  ({ assessmentId }) => `/assessments/${assessmentId}/score`,
);

export async function createInvitationAction(
  previous: FormState<CreatedInvitation>,
  form: FormData,
): Promise<FormState<CreatedInvitation>> {
  return create(previous, form);
}

export async function revokeInvitationAction(
  previous: FormState<undefined>,
  form: FormData,
): Promise<FormState<undefined>> {
  return revoke(previous, form);
}

export async function startScorecardAction(previous: FormState<Started>, form: FormData): Promise<FormState<Started>> {
  return start(previous, form);
}
