import type { ZodType } from "zod";
import { database } from "../db/client";
import type { FormState } from "../outcome";
import { done, refused } from "../outcome";
import { ensureUser, openSession } from "./accounts";
import { hashToken, isTokenShaped } from "./tokens";
import { publicAction } from "./wrap";

/** A colleague's invitation that can be accepted now; null for every other link, whatever the cause. */
export async function findMemberInvitation(token: string) {
  if (!isTokenShaped(token)) return null;
  return database().memberInvitation.findFirst({
    where: {
      tokenHash: hashToken("member_invitation", token),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: new Date() },
    },
    select: {
      id: true,
      name: true,
      email: true,
      roles: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  });
}

/** Accepts an invitation once: the account, the membership and the end of the invitation. */
export function joiningAction<Input extends { token: string; password: string }>(
  schema: ZodType<Input>,
  next: () => string,
): (previous: FormState<undefined>, form: FormData) => Promise<FormState<undefined>> {
  return publicAction(
    schema,
    async ({ token, password }) => {
      const invitation = await findMemberInvitation(token);
      if (!invitation) return refused("link-not-usable");
      const userId = await ensureUser(invitation.email, invitation.name, password);
      if (!userId) return refused("email-taken");
      const { id, organisationId, name, roles, email } = invitation;
      const joined = await database().$transaction(async (tx) => {
        const claimed = await tx.memberInvitation.updateMany({
          where: { id, acceptedAt: null },
          data: { acceptedAt: new Date() },
        });
        if (claimed.count === 1) await tx.member.create({ data: { organisationId, userId, name, roles } });
        return claimed.count === 1;
      });
      if (!joined) return refused("link-not-usable");
      await openSession(email, password);
      return done();
    },
    next,
  );
}
