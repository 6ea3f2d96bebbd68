"use server";

import { staffAction } from "@/lib/access/wrap";
import type { FormState } from "@/lib/outcome";
import {
  archiveProfile,
  createProfile,
  publishVersion,
  renameProfile,
  restoreVersion,
  saveProfileVersion,
} from "@/lib/profiles/commands";
import {
  archiveProfileInput,
  createProfileInput,
  publishVersionInput,
  renameProfileInput,
  restoreVersionInput,
  saveVersionInput,
} from "@/lib/profiles/schema";

interface Kept {
  profileId: string;
}
interface Numbered extends Kept {
  number: number;
}

const toProfile = ({ profileId }: Kept) => `/profiles/${profileId}`;
const toSaved = ({ profileId, number }: Numbered) => `/profiles/${profileId}?saved=${number}`;

const create = staffAction(
  "profiles:update",
  createProfileInput,
  createProfile,
  ({ profileId }) => `/profiles/${profileId}?saved=1`,
);

const save = staffAction("profiles:update", saveVersionInput, saveProfileVersion, toSaved);

const restore = staffAction("profiles:update", restoreVersionInput, restoreVersion, toSaved);

const publish = staffAction(
  "profiles:update",
  publishVersionInput,
  publishVersion,
  ({ profileId, number }) => `/profiles/${profileId}?published=${number}`,
);

const rename = staffAction("profiles:update", renameProfileInput, renameProfile, toProfile);

const archive = staffAction("profiles:update", archiveProfileInput, archiveProfile, toProfile);

export async function createProfileFromForm(previous: FormState<Kept>, form: FormData) {
  return create(previous, form);
}

export async function saveVersionFromForm(previous: FormState<Numbered>, form: FormData) {
  return save(previous, form);
}

export async function restoreVersionFromForm(previous: FormState<Numbered>, form: FormData) {
  return restore(previous, form);
}

export async function publishVersionFromForm(previous: FormState<Numbered>, form: FormData) {
  return publish(previous, form);
}

export async function renameProfileFromForm(previous: FormState<Kept>, form: FormData) {
  return rename(previous, form);
}

export async function archiveProfileFromForm(previous: FormState<Kept>, form: FormData) {
  return archive(previous, form);
}
