"use server";

import { joiningWorkshop } from "@/lib/access/workshop-joining";
import type { FormState } from "@/lib/outcome";
import { joinInput } from "@/lib/workshops/schema";

const join = joiningWorkshop(joinInput, (workshopId) => `/workshop/${workshopId}`);

export async function joinFromForm(previous: FormState<string>, form: FormData) {
  return join(previous, form);
}
