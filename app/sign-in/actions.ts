"use server";

import { z } from "zod";
import { safeReturnPath } from "@/lib/access/gates";
import { signIn } from "@/lib/access/sign-in";
import { publicAction } from "@/lib/access/wrap";
import type { FormState } from "@/lib/outcome";

const input = z.object({
  email: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(254, { error: "too-long" }),
  password: z.string({ error: "required" }).min(1, { error: "required" }).max(128, { error: "too-long" }),
  next: z.string().optional(),
});

const action = publicAction(input, signIn, (_value, { next }) => safeReturnPath(next) ?? "/home");

export async function signInAction(previous: FormState<undefined>, form: FormData): Promise<FormState<undefined>> {
  return action(previous, form);
}
