import type { StaffScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import type { MemberInvitationView, MemberView } from "./schema";

/** The organisation's members, by name. */
export async function listMembers(scope: StaffScope): Promise<readonly MemberView[]> {
  const rows = await forTenant(scope).member.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, roles: true, disabledAt: true, user: { select: { email: true } } },
  });
  return rows.map(({ id, user, disabledAt, ...row }) => ({
    ...row,
    memberId: id,
    email: user.email,
    isDisabled: disabledAt !== null,
  }));
}

/** Invitations that can still be accepted, never their tokens. */
export async function listMemberInvitations(scope: StaffScope, now: Date): Promise<readonly MemberInvitationView[]> {
  const rows = await forTenant(scope).memberInvitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, email: true, roles: true, expiresAt: true },
  });
  return rows.map(({ id, ...row }) => ({ ...row, invitationId: id }));
}
