"use server";

import { foundingAction } from "@/lib/access/founding";
import { foundOrganisation } from "@/lib/organisations/commands";
import { setUpInput } from "@/lib/organisations/schema";
import type { FormState } from "@/lib/outcome";

const action = foundingAction(setUpInput, foundOrganisation, () => "/home");

export async function setUpAction(previous: FormState<undefined>, form: FormData): Promise<FormState<undefined>> {
  return action(previous, form);
}
