import type { Role } from "./scope";

/**
 * Who may do what. The one place: gates, navigation and the authorization test read it; what is not listed is refused.
 * An administrator alone sees no results; a member may hold several roles.
 */
export const permissions = {
  "home:read": ["administrator", "hr_manager", "sales_director"],
  "candidates:read": ["hr_manager", "sales_director"],
  "candidates:write": ["hr_manager"],
  "results:read": ["hr_manager", "sales_director"],
  "evidence:read": ["hr_manager"],
  "assessments:score": ["hr_manager"],
  "invitations:manage": ["hr_manager"],
  "campaigns:manage": ["hr_manager"],
  "profiles:read": ["hr_manager", "sales_director"],
  "profiles:update": ["hr_manager", "sales_director"],
  "workshops:host": ["hr_manager", "sales_director"],
  "members:manage": ["administrator"],
  "sample:reset": ["hr_manager"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** @returns true when one of the roles carries the permission */
export function allows(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission];
  return roles.some((role) => holders.includes(role));
}
