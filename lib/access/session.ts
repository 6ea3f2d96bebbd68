import { headers } from "next/headers";
import { cache } from "react";
import { database } from "../db/client";
import { auth } from "./auth";
import { StaffScope } from "./mint";

const idleLimitMs = 30 * 60 * 1000;
const touchEveryMs = 60 * 1000;

/** Ends a session that has been idle for too long; notes, at most once a minute, that it is in use. */
async function isAlive(sessionId: string, now: Date): Promise<boolean> {
  const session = await database().session.findUnique({ where: { id: sessionId }, select: { updatedAt: true } });
  if (!session) return false;
  const idleMs = now.getTime() - session.updatedAt.getTime();
  if (idleMs > idleLimitMs) {
    await database().session.deleteMany({ where: { id: sessionId } });
    return false;
  }
  if (idleMs > touchEveryMs)
    await database().session.updateMany({ where: { id: sessionId }, data: { updatedAt: now } });
  return true;
}

/**
 * The member behind the request's session cookie, read from the database once per request: a disabled member or a removed
 * role counts at once.
 * @returns null when nobody is signed in
 */
export const findStaff = cache(async (): Promise<StaffScope | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (!session || !(await isAlive(session.session.id, new Date()))) return null;
  const member = await database().member.findFirst({
    where: { userId: session.user.id, disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, organisationId: true, roles: true, name: true },
  });
  return member ? new StaffScope(member.organisationId, member.id, member.roles, member.name) : null;
});
