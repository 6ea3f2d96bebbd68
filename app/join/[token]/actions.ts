"use server";

import { joiningAction } from "@/lib/access/joining";
import { joinInput } from "@/lib/members/schema";
import type { FormState } from "@/lib/outcome";

const action = joiningAction(joinInput, () => "/home");

export async function joinAction(previous: FormState<undefined>, form: FormData): Promise<FormState<undefined>> {
  return action(previous, form);
}
