"use server";

import { staffAction } from "@/lib/access/wrap";
import { inviteMember, revokeMemberInvitation, setMemberAccess } from "@/lib/members/commands";
import { invitationIdInput, inviteMemberInput, memberAccessInput } from "@/lib/members/schema";
import type { FormState } from "@/lib/outcome";

const invite = staffAction("members:manage", inviteMemberInput, inviteMember);
const revoke = staffAction("members:manage", invitationIdInput, revokeMemberInvitation, () => "/members");
const access = staffAction("members:manage", memberAccessInput, setMemberAccess);

export async function inviteMemberAction(
  previous: FormState<{ path: string }>,
  form: FormData,
): Promise<FormState<{ path: string }>> {
  return invite(previous, form);
}

export async function revokeMemberInvitationAction(
  previous: FormState<undefined>,
  form: FormData,
): Promise<FormState<undefined>> {
  return revoke(previous, form);
}

export async function setMemberAccessAction(
  previous: FormState<undefined>,
  form: FormData,
): Promise<FormState<undefined>> {
  return access(previous, form);
}
