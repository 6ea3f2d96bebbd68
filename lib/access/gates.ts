import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { allows, type Permission } from "./permissions";
import { findRespondent } from "./respondent";
import type { InviteScope, StaffScope } from "./scope";
import { findStaff } from "./session";

/** Same-origin path to come back to after signing in; anything else is dropped. */
export function safeReturnPath(path: string | null | undefined): string | null {
  return path && /^\/(?!\/|\\)[^\s\\]*$/.test(path) ? path : null;
}

/**
 * The signed-in member, if the permission is theirs. Pages, actions and routes call it before anything else.
 * Sends strangers to the sign-in page and members without the permission to the page that says who can see it.
 */
export async function requireStaff(permission: Permission): Promise<StaffScope> {
  const scope = await findStaff();
  if (!scope) {
    const path = safeReturnPath((await headers()).get("x-kam-path"));
    redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in");
  }
  if (!allows(scope.roles, permission)) forbidden();
  return scope;
}

/** The respondent whose cookie opens this assessment; everybody else is sent to the one page for links that do not work. */
export async function requireInvite(assessmentId: string): Promise<InviteScope> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(assessmentId);
  const scope = isId ? await findRespondent(assessmentId) : null;
  if (!scope) redirect("/r/not-usable");
  return scope;
}
