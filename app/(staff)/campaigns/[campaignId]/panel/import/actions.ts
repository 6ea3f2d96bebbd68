"use server";

import { staffAction } from "@/lib/access/wrap";
import { addPanel } from "@/lib/campaigns/import/commands";
import { decodeFile } from "@/lib/campaigns/import/decode";
import { checkPanel } from "@/lib/campaigns/import/queries";
import { type PanelCheck, panelTextInput } from "@/lib/campaigns/import/schema";
import type { FormState } from "@/lib/outcome";

const check = staffAction("campaigns:manage", panelTextInput, checkPanel);
const commit = staffAction(
  "campaigns:manage",
  panelTextInput,
  addPanel,
  ({ newSeats }, { campaignId }) => `/campaigns/${campaignId}/panel?imported=${newSeats}`,
);

/** The same form with a chosen file's text in the place of what was pasted; null when the file cannot be read. */
async function withFileText(form: FormData): Promise<FormData | null> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return form;
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return null;
  const read = new FormData();
  for (const [name, value] of form) if (name !== "file") read.append(name, value);
  read.set("text", text);
  return read;
}

/** Dry run or commit of a panel. A commit that finds something wrong answers with the lines, as a dry run does. */
export async function importPanelAction(
  _previous: FormState<PanelCheck>,
  form: FormData,
): Promise<FormState<PanelCheck>> {
  const read = await withFileText(form);
  if (!read) {
    const text = form.get("text");
    return {
      status: "refused",
      reason: "invalid",
      fields: { file: "malformed" },
      ...(typeof text === "string" && { typed: { text } }),
    };
  }
  const idle = { status: "idle" } as const;
  if (read.get("step") !== "commit") return check(idle, read);
  const { value: _, ...state } = await commit(idle, read);
  return state.reason === "panel-errors" ? check(idle, read) : state;
}
