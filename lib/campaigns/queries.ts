import type { TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { type Campaign, localised, sourceWeights } from "./schema";

const columns = {
  id: true,
  name: true,
  purpose: true,
  frameworkVersionId: true,
  opensOn: true,
  closesOn: true,
  sourceWeights: true,
  minItemShare: true,
  minPeers: true,
  minCustomers: true,
  minComments: true,
} as const;

/** The organisation's campaigns, latest first. Every organisation has at least one. */
export async function listCampaigns(scope: TenantScope, locale: Locale): Promise<readonly Campaign[]> {
  const rows = await forTenant(scope).campaign.findMany({
    select: columns,
    orderBy: [{ opensOn: "desc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, sourceWeights: weights, ...rest }) => ({
    ...rest,
    campaignId: id,
    name: localised.parse(name)[locale],
    sourceWeights: sourceWeights.parse(weights),
  }));
}

/** The latest campaign: what pages show until campaigns have screens of their own. */
export async function getCurrentCampaign(scope: TenantScope, locale: Locale): Promise<Campaign> {
  const [latest] = await listCampaigns(scope, locale);
  if (!latest) throw new Error("the organisation has no campaign");
  return latest;
}
