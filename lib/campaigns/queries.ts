import { z } from "zod";
import type { StaffScope, TenantScope } from "../access/scope";
import { mailLeaves } from "../db/outbox";
import { forTenant, type TenantTransaction } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { recipientColumns, recipientOf } from "../mails/recipient";
import { findProfileVersion } from "../profiles/queries";
import type { Preparation } from "./rules";
import {
  type Campaign,
  type CampaignRow,
  type CampaignSettings,
  type ChosenProfile,
  localised,
  sourceWeights,
} from "./schema";

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
  candidateIds: readonly string[] | "everybody",
  locale: Locale,
): Promise<readonly Campaign[]> {
  const isAssessedIn = {
    assessments: { some: candidateIds === "everybody" ? {} : { candidateId: { in: [...candidateIds] } } },
  };
  const rows = await readRows(scope, { state: { not: "draft" }, OR: [{ isStanding: true }, isAssessedIn] });
  return rows.map((row) => asCampaign(row, locale));
}

/** One campaign in any state; null when absent, another organisation's, or not an id at all. */
export async function findCampaign(scope: TenantScope, campaignId: string, locale: Locale): Promise<Campaign | null> {
  if (!z.uuid().safeParse(campaignId).success) return null;
  const [row] = await readRows(scope, { id: campaignId });
  return row ? asCampaign(row, locale) : null;
}

/** A campaign with everything its settings page edits; null as `findCampaign`. */
export async function findCampaignSettings(
  scope: StaffScope,
  campaignId: string,
  locale: Locale,
): Promise<CampaignSettings | null> {
  const campaign = await findCampaign(scope, campaignId, locale);
  if (!campaign) return null;
  const row = await forTenant(scope).campaign.findFirstOrThrow({
    where: { id: campaignId },
    select: {
      name: true,
      roleTitle: true,
      askedKinds: true,
      contactId: true,
      contact: { select: { name: true } },
      idealProfile: { select: { idealProfile: { select: { name: true } } } },
      remindersOn: true,
      quietFrom: true,
      quietUntil: true,
      revision: true,
      launchedAt: true,
      launchedByName: true,
      closedAt: true,
      closedByName: true,
    },
  });
  const { name, contact, idealProfile, ...rest } = row;
  return {
    ...campaign,
    ...rest,
    names: localised.parse(name),
    contactName: contact?.name ?? null,
    profileName: idealProfile?.idealProfile.name ?? null,
  };
}

/** A version that a campaign can rest on: published, of a profile in use; null for any other. */
export async function findPublishedProfile(scope: StaffScope, { profileId, number }: ChosenProfile) {
  const version = await findProfileVersion(scope, profileId, number);
  return version?.published && !version.archivedAt ? version : null;
}

/** Every campaign but the standing round, drafts first, then the latest. */
export async function listCampaigns(scope: StaffScope, locale: Locale): Promise<readonly CampaignRow[]> {
  const database = forTenant(scope);
  const [rows, counts] = await Promise.all([
    database.campaign.findMany({
      where: { isStanding: false },
      orderBy: [{ state: "asc" }, { opensOn: "desc" }, { createdAt: "desc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        state: true,
        purpose: true,
        closesOn: true,
        timeZone: true,
        _count: { select: { people: true } },
      },
    }),
    database.assessment.groupBy({ by: ["campaignId", "status"], _count: { _all: true } }),
  ]);
  return rows.map(({ id, name, _count, ...row }) => {
    const own = counts.filter(({ campaignId }) => campaignId === id);
    return {
      ...row,
      campaignId: id,
      name: localised.parse(name)[locale],
      people: _count.people,
      asked: own.reduce((sum, each) => sum + each._count._all, 0),
      sent: own.find(({ status }) => status === "submitted")?._count._all ?? 0,
    };
  });
}

/** What the checklist looks at; null when the campaign is absent or another organisation's. */
export async function findPreparation(scope: StaffScope, campaignId: string): Promise<Preparation | null> {
  return forTenant(scope).$transaction((tx) => readPreparation(tx, campaignId));
}

/** The same inside a launch's own transaction. */
export async function readPreparation(tx: TenantTransaction, campaignId: string): Promise<Preparation | null> {
  const campaign = await tx.campaign.findFirst({
    where: { id: campaignId },
    select: {
      closesOn: true,
      timeZone: true,
      contactId: true,
      askedKinds: true,
      minPeers: true,
      minCustomers: true,
      idealProfile: { select: { publishedAt: true } },
      organisation: { select: { isSample: true } },
      people: { select: { candidateId: true }, where: { candidate: { archivedAt: null } } },
    },
  });
  if (!campaign) return null;
  const seats = await tx.assessment.findMany({
    where: { campaignId },
    select: { candidateId: true, ...recipientColumns },
  });
  return {
    isProfilePublished: Boolean(campaign.idealProfile?.publishedAt),
    closesOn: campaign.closesOn,
    timeZone: campaign.timeZone,
    hasContact: campaign.contactId !== null,
    askedKinds: campaign.askedKinds,
    minPeers: campaign.minPeers,
    minCustomers: campaign.minCustomers,
    candidateIds: campaign.people.map(({ candidateId }) => candidateId),
    seats: seats.map((seat) => ({
      candidateId: seat.candidateId,
      kind: seat.raterKind,
      hasAddress: recipientOf(seat).address !== null,
    })),
    isMailOn: mailLeaves(campaign.organisation.isSample),
  };
}
