import { createHmac, randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { database } from "../db/client";
import { env } from "../env";
import { localeCookie } from "../i18n/preferences";
import { auth } from "./auth";

/**
 * Makes the account that somebody signs in with, or gives an account that belongs to no organisation a new password: an
 * earlier attempt may have stopped half-way.
 * @returns the user's id, or null when the address already belongs to a member
 */
export async function ensureUser(email: string, name: string, password: string): Promise<string | null> {
  const hash = await (await auth().$context).password.hash(password);
  return database().$transaction(async (tx) => {
    const known = await tx.user.findUnique({
      where: { email },
      select: { id: true, _count: { select: { members: true } } },
    });
    if (known && known._count.members > 0) return null;
    const id = known?.id ?? randomUUID();
    if (known) await tx.authAccount.deleteMany({ where: { userId: id } });
    else await tx.user.create({ data: { id, email, name, emailVerified: true } });
    await tx.authAccount.create({
      data: { id: randomUUID(), accountId: id, providerId: "credential", issuer: "", userId: id, password: hash },
    });
    return id;
  });
}

/** Opens a session and sets its cookie. @returns false when address and password do not go together */
export async function openSession(email: string, password: string): Promise<boolean> {
  try {
    await auth().api.signInEmail({ body: { email, password }, headers: await headers() });
  } catch (error) {
    if (error instanceof Error && "statusCode" in error && error.statusCode === 401) return false;
    throw error;
  }
  const member = await database().member.findFirst({
    where: { user: { email }, disabledAt: null },
    select: { locale: true },
  });
  const jar = await cookies();
  if (member?.locale && !jar.get(localeCookie)) {
    jar.set(localeCookie, member.locale, { maxAge: 60 * 60 * 24 * 365, sameSite: "lax", httpOnly: true, path: "/" });
  }
  return true;
}

/** Ends the session on the server and forgets its cookie. */
export async function closeSession(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}

/** A password that nobody types: derived from this installation's secret, so that there is no default account. */
export function derivedPassword(account: string): string {
  return createHmac("sha256", env().BETTER_AUTH_SECRET).update(`account:${account}`).digest("base64url");
}
