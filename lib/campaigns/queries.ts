import { z } from "zod";
import type { StaffScope, TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { type Campaign, localised, sourceWeights } from "./schema";

const columns = {
  id: true,
  name: true,
  state: true,
  isStanding: true,
  purpose: true,
  frameworkVersionId: true,
  idealProfileId: true,
  idealProfileNumber: true,
  opensOn: true,
  closesOn: true,
  timeZone: true,
  sourceWeights: true,
  minItemShare: true,
  minPeers: true,
  minCustomers: true,
  minComments: true,
} as const;

type Row = Awaited<ReturnType<typeof readRows>>[number];

async function readRows(scope: TenantScope, where: object) {
  return forTenant(scope).campaign.findMany({
    where,
    select: columns,
    orderBy: [{ opensOn: "desc" }, { createdAt: "desc" }, { id: "asc" }],
  });
}

function asCampaign({ id, name, sourceWeights: weights, ...rest }: Row, locale: Locale): Campaign {
  return { ...rest, campaignId: id, name: localised.parse(name)[locale], sourceWeights: sourceWeights.parse(weights) };
}

/** The round that is always open, for ratings outside any campaign. Every organisation has one. */
export async function getStandingCampaign(scope: TenantScope, locale: Locale): Promise<Campaign> {
  const [standing] = await readRows(scope, { isStanding: true });
  if (!standing) throw new Error("the organisation has no standing campaign");
  return asCampaign(standing, locale);
}

/**
 * The launched campaigns in which any of these people is assessed, latest first, and the standing one: what their figures
 * can rest on. Never empty.
 */
export async function listCampaignsOf(
  scope: StaffScope,
  candidateIds: readonly string[],
  locale: Locale,
): Promise<readonly Campaign[]> {
  const isAssessedIn = { assessments: { some: { candidateId: { in: [...candidateIds] } } } };
  const rows = await readRows(scope, { state: { not: "draft" }, OR: [{ isStanding: true }, isAssessedIn] });
  return rows.map((row) => asCampaign(row, locale));
}

/** One campaign in any state; null when absent, another organisation's, or not an id at all. */
export async function findCampaign(scope: TenantScope, campaignId: string, locale: Locale): Promise<Campaign | null> {
  if (!z.uuid().safeParse(campaignId).success) return null;
  const [row] = await readRows(scope, { id: campaignId });
  return row ? asCampaign(row, locale) : null;
}
