"use server";

import { staffAction } from "@/lib/access/wrap";
import { reopenAssessment } from "@/lib/campaigns/commands";
import { extendLink, replaceLink, withdrawLink } from "@/lib/campaigns/outreach/commands";
import { extendLinkInput, seatInput } from "@/lib/campaigns/outreach/schema";
import { reopenAssessmentInput } from "@/lib/campaigns/schema";
import type { FormState } from "@/lib/outcome";

const replace = staffAction("campaigns:manage", seatInput, replaceLink);
const withdraw = staffAction("campaigns:manage", seatInput, withdrawLink);
const extend = staffAction("campaigns:manage", extendLinkInput, extendLink);
const reopen = staffAction("campaigns:manage", reopenAssessmentInput, reopenAssessment);

export async function replaceLinkAction(previous: FormState<{ isMailed: boolean }>, form: FormData) {
  return replace(previous, form);
}

export async function withdrawLinkAction(previous: FormState<undefined>, form: FormData) {
  return withdraw(previous, form);
}

export async function extendLinkAction(previous: FormState<undefined>, form: FormData) {
  return extend(previous, form);
}

export async function reopenAssessmentAction(previous: FormState<undefined>, form: FormData) {
  return reopen(previous, form);
}
