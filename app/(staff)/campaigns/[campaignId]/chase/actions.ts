"use server";

import { staffAction } from "@/lib/access/wrap";
import { relaunch } from "@/lib/campaigns/outreach/commands";
import { relaunchInput } from "@/lib/campaigns/outreach/schema";
import type { FormState } from "@/lib/outcome";

const action = staffAction(
  "campaigns:manage",
  relaunchInput,
  relaunch,
  ({ queued }, { campaignId }) => `/campaigns/${campaignId}/chase?queued=${queued}`,
);

export async function relaunchAction(previous: FormState<{ queued: number }>, form: FormData) {
  return action(previous, form);
}
