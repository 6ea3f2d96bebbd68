"use server";

import { redirect } from "next/navigation";
import { staffAction } from "@/lib/access/wrap";
import { type FormState, idle } from "@/lib/outcome";
import { agreeOnWeights, cancelWorkshop, openSecondRound, openWorkshop, revealRound } from "@/lib/workshops/commands";
import { agreeInput, moveInput, openWorkshopInput } from "@/lib/workshops/schema";

const toWorkshop = ({ profileId }: { profileId: string }) => `/profiles/${profileId}/workshop`;

const start = staffAction(
  "workshops:host",
  openWorkshopInput,
  (scope, input) => openWorkshop(scope, input),
  toWorkshop,
);
const reveal = staffAction("workshops:host", moveInput, (scope, input) => revealRound(scope, input), toWorkshop);
const second = staffAction("workshops:host", moveInput, (scope, input) => openSecondRound(scope, input), toWorkshop);
const cancel = staffAction("workshops:host", moveInput, (scope, input) => cancelWorkshop(scope, input), toWorkshop);
const agree = staffAction(
  "workshops:host",
  agreeInput,
  (scope, input) => agreeOnWeights(scope, input),
  ({ profileId, number }) => `/profiles/${profileId}/workshop/minutes?v=${number}`,
);

/** Back to the page, which shows where the workshop stands now, with the reason in its address. */
function back(form: FormData, { reason }: FormState): never {
  redirect(`/profiles/${encodeURIComponent(String(form.get("profileId")))}/workshop?problem=${reason ?? "invalid"}`);
}

export async function startFromForm(form: FormData): Promise<void> {
  back(form, await start(idle, form));
}

export async function revealFromForm(form: FormData): Promise<void> {
  back(form, await reveal(idle, form));
}

export async function openSecondFromForm(form: FormData): Promise<void> {
  back(form, await second(idle, form));
}

export async function cancelFromForm(form: FormData): Promise<void> {
  back(form, await cancel(idle, form));
}

export async function agreeFromForm(previous: FormState<{ profileId: string; number: number }>, form: FormData) {
  return agree(previous, form);
}
