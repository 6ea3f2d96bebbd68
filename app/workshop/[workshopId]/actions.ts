"use server";

import { redirect } from "next/navigation";
import { participantAction } from "@/lib/access/wrap";
import { idle } from "@/lib/outcome";
import { sendWeighing } from "@/lib/workshops/commands";
import { sendWeighingInput } from "@/lib/workshops/schema";

const send = participantAction(sendWeighingInput, sendWeighing, (_value, { workshopId }) => `/workshop/${workshopId}`);

/** The plain form, without script. The wrapper has let only the form's own participant come this far. */
export async function sendFromForm(form: FormData): Promise<void> {
  const { reason } = await send(idle, form);
  redirect(`/workshop/${form.get("workshopId")}?${reason === "workshop-moved-on" ? "moved=1" : "edit=1&missing=1"}`);
}
