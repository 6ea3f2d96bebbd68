import { z } from "zod";
import type { StaffScope } from "../access/scope";
import type { Campaign } from "../campaigns/schema";
import { forTenant } from "../db/tenant";
import { criterionIdsOf } from "../frameworks/schema";
import type { Locale } from "../i18n/locales";
import { packs } from "../packs/catalogue";
import { FIVE_POINT, type Ideal } from "../scoring/types";
import {
  type PresetView,
  type Profile,
  type ProfileSubject,
  type ProfileVersion,
  profileCriteria,
  type VersionEntry,
} from "./schema";
import type { WeighingAnswers, WeighingMethod } from "./weighing/answers";
import { weighingAnswers } from "./weighing/schema";

const versionColumns = {
  number: true,
  mode: true,
  criteria: true,
  presetId: true,
  authorName: true,
  reason: true,
  createdAt: true,
  weighingMethod: true,
  weighingAnswers: true,
  workshopId: true,
  publishedAt: true,
  publishedByName: true,
} as const;

const profileColumns = {
  id: true,
  name: true,
  subject: true,
  subjectName: true,
  frameworkVersionId: true,
  archivedAt: true,
} as const;

interface StoredProfile {
  readonly id: string;
  readonly name: string;
  readonly subject: ProfileSubject;
  readonly subjectName: string;
  readonly frameworkVersionId: string;
  readonly archivedAt: Date | null;
}

interface StoredVersion {
  readonly number: number;
  readonly mode: "range" | "at_least";
  readonly criteria: unknown;
  readonly presetId: string | null;
  readonly authorName: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly weighingMethod: WeighingMethod;
  readonly weighingAnswers: unknown;
  readonly workshopId: string | null;
  readonly publishedAt: Date | null;
  readonly publishedByName: string | null;
}

function asEntry(version: StoredVersion): VersionEntry {
  const { number, authorName, reason, presetId, createdAt, workshopId, publishedAt, publishedByName } = version;
  const weighedBy = version.weighingMethod;
  const published = publishedAt && publishedByName ? { at: publishedAt, byName: publishedByName } : null;
  return { number, authorName, reason, presetId, createdAt, weighedBy, workshopId, published };
}

function asVersion(profile: StoredProfile, version: StoredVersion, latestNumber: number): ProfileVersion {
  const asked = profileCriteria.parse(version.criteria);
  const ideal: Ideal = {
    criteria: asked.map(({ relevance: _, ...criterion }) => criterion),
    mode: version.mode === "range" ? "range" : "at-least",
    scale: FIVE_POINT,
  };
  return {
    ...asEntry(version),
    profileId: profile.id,
    name: profile.name,
    subject: profile.subject,
    subjectName: profile.subjectName,
    frameworkVersionId: profile.frameworkVersionId,
    archivedAt: profile.archivedAt,
    latestNumber,
    ideal,
    relevance: Object.fromEntries(asked.map(({ criterionId, relevance }) => [criterionId, relevance])),
    weighing: { method: version.weighingMethod, answers: answersOf(version, ideal) },
  };
}

/** Weights that nobody answered for in points start there as points. */
function answersOf({ weighingAnswers: stored }: StoredVersion, ideal: Ideal): WeighingAnswers {
  const answers = weighingAnswers.parse(stored);
  const points = Object.fromEntries(ideal.criteria.map(({ criterionId, weight }) => [criterionId, weight]));
  return Object.keys(answers.points).length > 0 ? answers : { ...answers, points };
}

/** The organisation's ideal profiles in their newest version, oldest profile first: the first one is offered first. */
export async function listProfiles(scope: StaffScope): Promise<readonly ProfileVersion[]> {
  const rows = await forTenant(scope).idealProfile.findMany({
    where: { archivedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { ...profileColumns, versions: { orderBy: { number: "desc" }, take: 1, select: versionColumns } },
  });
  return rows.flatMap(({ versions: [latest], ...profile }) =>
    latest ? [asVersion(profile, latest, latest.number)] : [],
  );
}

/** Profiles taken out of the lists, the last one archived first. */
export async function listArchivedProfiles(
  scope: StaffScope,
): Promise<readonly { profileId: string; name: string; archivedAt: Date }[]> {
  const rows = await forTenant(scope).idealProfile.findMany({
    where: { archivedAt: { not: null } },
    orderBy: [{ archivedAt: "desc" }, { id: "asc" }],
    select: { id: true, name: true, archivedAt: true },
  });
  return rows.flatMap(({ id, name, archivedAt }) => (archivedAt ? [{ profileId: id, name, archivedAt }] : []));
}

/** A profile in one version with its history; null when either is absent or another organisation's. */
export async function findProfile(scope: StaffScope, profileId: string, number?: number): Promise<Profile | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const row = await forTenant(scope).idealProfile.findFirst({
    where: { id: profileId },
    select: { ...profileColumns, versions: { orderBy: { number: "desc" }, select: versionColumns } },
  });
  const [latest] = row?.versions ?? [];
  const wanted = row?.versions.find((version) => version.number === (number ?? latest?.number));
  if (!row || !latest || !wanted) return null;
  return {
    ...asVersion(row, wanted, latest.number),
    history: row.versions.map(asEntry),
  };
}

/**
 * One version of a profile, as the engine and a receipt need it.
 * @param number the newest when left out
 * @returns null when the profile or the version is absent or another organisation's
 */
export async function findProfileVersion(
  scope: StaffScope,
  profileId: string,
  number?: number,
): Promise<ProfileVersion | null> {
  const profile = await findProfile(scope, profileId, number);
  if (!profile) return null;
  const { history: _, ...version } = profile;
  return version;
}

/** The version of the ideal profile that a campaign is held against; null in the standing round, which has none. */
export async function findProfileOfCampaign(
  scope: StaffScope,
  { idealProfileId, idealProfileNumber }: Pick<Campaign, "idealProfileId" | "idealProfileNumber">,
): Promise<ProfileVersion | null> {
  if (idealProfileId === null || idealProfileNumber === null) return null;
  return findProfileVersion(scope, idealProfileId, idealProfileNumber);
}

/** Of the minutes of a workshop: the weights of each round, one list a participant. */
const minutesWeights = z.object({
  rounds: z.array(z.object({ weights: z.array(z.array(z.number().finite().min(0))) })),
});

/**
 * What each participant of the workshop behind a version gave in the last round, as shares in the order of the framework's
 * criteria; nobody is named.
 * @returns null when one person gave the weights, or the version is absent or another organisation's
 */
export async function findWeightJudges(
  scope: StaffScope,
  profileId: string,
  number: number,
): Promise<readonly (readonly number[])[] | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const version = await forTenant(scope).idealProfileVersion.findFirst({
    where: { idealProfileId: profileId, number },
    select: { criteria: true, workshop: { select: { minutes: true } } },
  });
  const minutes = minutesWeights.safeParse(version?.workshop?.minutes);
  if (!version || !minutes.success) return null;
  const criteria = profileCriteria.parse(version.criteria).length;
  const judges = minutes.data.rounds.at(-1)?.weights.filter((weights) => weights.length === criteria) ?? [];
  return judges.length > 0 ? judges : null;
}

/** Starting points for the organisation's framework, in one language, with the notice that must stand beside them. */
export async function listPresets(
  scope: StaffScope,
  locale: Locale,
): Promise<{ label: string; notice: string; presets: readonly PresetView[] }> {
  const { packId, criterionIds } = await getCurrentFramework(scope);
  const pack = packs[packId];
  return {
    ...pack.texts[locale].presets,
    presets: pack.presets.map(({ id, name, description, rationale, criteria }) => ({
      presetId: id,
      name: name[locale],
      description: description[locale],
      rationale: rationale[locale],
      criteria: criterionIds.flatMap((criterionId) => {
        const asked = Object.entries(criteria).find(([known]) => known === criterionId)?.[1];
        if (!asked) return [];
        const relevance = Object.entries(pack.texts[locale].criteria).find(([known]) => known === criterionId)?.[1];
        const { weight, target, mustHave } = asked;
        return [{ criterionId, weight, ...target, mustHave, relevance: relevance?.workRelevance ?? "" }];
      }),
    })),
  };
}

/** The framework version that new profiles are made for. */
export async function getCurrentFramework(
  scope: StaffScope,
): Promise<{ frameworkVersionId: string; packId: keyof typeof packs; criterionIds: readonly string[] }> {
  const row = await forTenant(scope).frameworkVersion.findFirstOrThrow({
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    select: { id: true, packId: true, shape: true },
  });
  if (!isPackId(row.packId)) throw new RangeError(`getCurrentFramework: no pack ${row.packId}`);
  return { frameworkVersionId: row.id, packId: row.packId, criterionIds: criterionIdsOf(row.shape) };
}

function isPackId(id: string): id is keyof typeof packs {
  return Object.hasOwn(packs, id);
}

/** People rated in a campaign on whom a profile can be tried, by name. */
export async function listTrialPeople(scope: StaffScope, campaignId: string, limit = 200): Promise<readonly string[]> {
  const rows = await forTenant(scope).candidate.findMany({
    where: { archivedAt: null, assessments: { some: { campaignId, status: "submitted" } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
