import type { TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";

export interface OrganisationView {
  readonly name: string;
  readonly isSample: boolean;
}

export async function getOrganisation(scope: TenantScope): Promise<OrganisationView> {
  return forTenant(scope).organisation.findFirstOrThrow({ where: {}, select: { name: true, isSample: true } });
}
