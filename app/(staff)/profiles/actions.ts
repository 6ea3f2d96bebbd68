"use server";

import { staffAction } from "@/lib/access/wrap";
import type { FormState } from "@/lib/outcome";
import { createProfile, saveProfileVersion } from "@/lib/profiles/commands";
import { createProfileInput, saveVersionInput } from "@/lib/profiles/schema";

const create = staffAction(
  "profiles:update",
  createProfileInput,
  createProfile,
  ({ profileId }) => `/profiles/${profileId}?saved=1`,
);

const save = staffAction(
  "profiles:update",
  saveVersionInput,
  saveProfileVersion,
  ({ profileId, number }) => `/profiles/${profileId}?saved=${number}`,
);

export async function createProfileFromForm(previous: FormState<{ profileId: string }>, form: FormData) {
  return create(previous, form);
}

export async function saveVersionFromForm(previous: FormState<{ profileId: string; number: number }>, form: FormData) {
  return save(previous, form);
}
