import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { findParticipant, holdsCookie } from "./participant";
import { allows, type Permission } from "./permissions";
import { findRespondent } from "./respondent";
import type { InviteScope, ParticipantScope, StaffScope } from "./scope";
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
  const scope = isId(assessmentId) ? await findRespondent(assessmentId) : null;
  if (!scope) redirect("/r/not-usable");
  return scope;
}

/**
 * Whoever joined this workshop on this device. Everybody else is sent to the page for joining, which says so kindly when
 * the device took part until its name was continued on another one.
 */
export async function requireParticipant(workshopId: string): Promise<ParticipantScope> {
  const scope = isId(workshopId) ? await findParticipant(workshopId) : null;
  if (scope) return scope;
  redirect((await holdsCookie(workshopId)) ? "/workshop?elsewhere=1" : "/workshop");
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
