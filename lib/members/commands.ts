import type { StaffScope } from "../access/scope";
import { hashToken, newToken } from "../access/tokens";
import { retryConflicts } from "../db/retry-conflicts";
import { forTenant } from "../db/tenant";
import { done, type Outcome, refused } from "../outcome";
import type { InviteMemberInput, MemberAccessInput } from "./schema";

const sevenDaysMs = 7 * 24 * 60 * 60 * 1000;

/** Invites a colleague. The link is returned once; only its hash stays. */
export async function inviteMember(scope: StaffScope, input: InviteMemberInput): Promise<Outcome<{ path: string }>> {
  const { organisationId } = scope;
  const database = forTenant(scope);
  const known = await database.member.count({ where: { user: { email: input.email } } });
  if (known > 0) return refused("email-taken", { fields: { email: "already-used" } });
  const token = newToken();
  await database.memberInvitation.create({
    data: {
      ...input,
      organisationId,
      tokenHash: hashToken("member_invitation", token),
      expiresAt: new Date(Date.now() + sevenDaysMs),
    },
  });
  return done({ path: `/join/${token}` });
}

/** Makes an invitation useless at once. */
export async function revokeMemberInvitation(scope: StaffScope, input: { invitationId: string }): Promise<Outcome> {
  await forTenant(scope).memberInvitation.updateMany({
    where: { id: input.invitationId, acceptedAt: null },
    data: { revokedAt: new Date() },
  });
  return done();
}

/**
 * Takes a member's access away, or gives it back; it counts from the next request on. The last administrator stays:
 * judged inside one serializable transaction, since two could otherwise remove each other.
 */
export async function setMemberAccess(scope: StaffScope, input: MemberAccessInput): Promise<Outcome> {
  const disabledAt = input.enabled === "yes" ? null : new Date();
  return retryConflicts(() =>
    forTenant(scope).$transaction(
      async (tx): Promise<Outcome> => {
        if (disabledAt) {
          const others = await tx.member.count({
            where: { id: { not: input.memberId }, disabledAt: null, roles: { has: "administrator" } },
          });
          if (others === 0) return refused("last-administrator");
        }
        await tx.member.updateMany({ where: { id: input.memberId }, data: { disabledAt } });
        return done();
      },
      { isolationLevel: "Serializable" },
    ),
  );
}
