"use server";

import { staffAction } from "@/lib/access/wrap";
import { startScorecard } from "@/lib/assessments/starting/commands";
import { addCandidate, archiveCandidate, editCandidate } from "@/lib/candidates/commands";
import { addCandidateInput, archiveInput, editCandidateInput } from "@/lib/candidates/schema";
import type { FormState } from "@/lib/outcome";

type Saved = { candidateId: string };
const toCandidate = ({ candidateId }: Saved) => `/candidates/${candidateId}`;

const add = staffAction<typeof addCandidateInput._zod.output, Saved>(
  "candidates:write",
  addCandidateInput,
  async (scope, input) => {
    const added = await addCandidate(scope, input);
    if (added.ok && input.rateMyself) await startScorecard(scope, added.value);
    return added;
  },
  toCandidate,
);
const edit = staffAction("candidates:write", editCandidateInput, editCandidate, toCandidate);
const archive = staffAction("candidates:write", archiveInput, archiveCandidate, toCandidate);

export async function addCandidateAction(previous: FormState<Saved>, form: FormData): Promise<FormState<Saved>> {
  return add(previous, form);
}

export async function editCandidateAction(previous: FormState<Saved>, form: FormData): Promise<FormState<Saved>> {
  return edit(previous, form);
}

export async function archiveCandidateAction(previous: FormState<Saved>, form: FormData): Promise<FormState<Saved>> {
  return archive(previous, form);
}
