"use server";

import { staffAction } from "@/lib/access/wrap";
import { resetMailText, saveMailText, sendTestMail } from "@/lib/mails/commands";
import { resetMailTextInput, saveMailTextInput, sendTestMailInput } from "@/lib/mails/schema";
import type { FormState } from "@/lib/outcome";

interface Of {
  readonly campaignId: string;
  readonly textId: string;
  readonly locale: string;
}

const backTo = ({ campaignId, textId, locale }: Of, what: "saved" | "reset") =>
  `/campaigns/${campaignId}/mails?text=${textId}&in=${locale}&done=${what}`;

const save = staffAction("campaigns:manage", saveMailTextInput, saveMailText, (_, of) => backTo(of, "saved"));
const reset = staffAction("campaigns:manage", resetMailTextInput, resetMailText, (_, of) => backTo(of, "reset"));
const test = staffAction("campaigns:manage", sendTestMailInput, sendTestMail);

export async function saveMailTextAction(previous: FormState<undefined>, form: FormData) {
  return save(previous, form);
}

export async function resetMailTextAction(previous: FormState<undefined>, form: FormData) {
  return reset(previous, form);
}

export async function sendTestMailAction(previous: FormState<{ address: string; answer: string }>, form: FormData) {
  return test(previous, form);
}
