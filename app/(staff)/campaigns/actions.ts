"use server";

import { revalidatePath } from "next/cache";
import type { StaffScope } from "@/lib/access/scope";
import { staffAction } from "@/lib/access/wrap";
import { amendSettings, moveDeadline } from "@/lib/campaigns/amendments/commands";
import { closeCampaign, createCampaign, deleteDraft, launchCampaign, updateSettings } from "@/lib/campaigns/commands";
import {
  amendSettingsInput,
  closeCampaignInput,
  createCampaignInput,
  deleteDraftInput,
  launchCampaignInput,
  moveDeadlineInput,
  updateSettingsInput,
} from "@/lib/campaigns/schema";
import type { FormState, Outcome } from "@/lib/outcome";

/** What stands around the pages of a campaign depends on its state too. */
function refreshing<Input extends { campaignId: string }, Value>(
  command: (scope: StaffScope, input: Input) => Promise<Outcome<Value>>,
) {
  return async (scope: StaffScope, input: Input) => {
    const outcome = await command(scope, input);
    if (outcome.ok) revalidatePath(`/campaigns/${input.campaignId}`, "layout");
    return outcome;
  };
}

type Of = { campaignId: string };
const overview = (_value: unknown, { campaignId }: Of) => `/campaigns/${campaignId}`;

const create = staffAction(
  "campaigns:manage",
  createCampaignInput,
  createCampaign,
  ({ campaignId }) => `/campaigns/${campaignId}`,
);
const update = staffAction(
  "campaigns:manage",
  updateSettingsInput,
  refreshing(updateSettings),
  (_value, { campaignId }) => `/campaigns/${campaignId}/settings?saved=1`,
);
const remove = staffAction("campaigns:manage", deleteDraftInput, deleteDraft, () => "/campaigns");
const launch = staffAction(
  "campaigns:manage",
  launchCampaignInput,
  refreshing(launchCampaign),
  (_value, { campaignId }) => `/campaigns/${campaignId}?launched=1`,
);
const close = staffAction("campaigns:manage", closeCampaignInput, refreshing(closeCampaign), overview);
const move = staffAction(
  "campaigns:manage",
  moveDeadlineInput,
  refreshing(moveDeadline),
  (_value, { campaignId }) => `/campaigns/${campaignId}/log`,
);
const amend = staffAction(
  "campaigns:manage",
  amendSettingsInput,
  refreshing(amendSettings),
  (_value, { campaignId }) => `/campaigns/${campaignId}/log`,
);

export async function createCampaignAction(previous: FormState<{ campaignId: string }>, form: FormData) {
  return create(previous, form);
}

export async function updateSettingsAction(previous: FormState<undefined>, form: FormData) {
  return update(previous, form);
}

export async function deleteDraftAction(previous: FormState<undefined>, form: FormData) {
  return remove(previous, form);
}

export async function launchCampaignAction(previous: FormState<{ asked: number; mails: number }>, form: FormData) {
  return launch(previous, form);
}

export async function closeCampaignAction(previous: FormState<undefined>, form: FormData) {
  return close(previous, form);
}

export async function moveDeadlineAction(previous: FormState<undefined>, form: FormData) {
  return move(previous, form);
}

export async function amendSettingsAction(previous: FormState<undefined>, form: FormData) {
  return amend(previous, form);
}
