import type { StaffScope } from "../access/scope";
import { isUniqueViolation } from "../db/is-unique-violation";
import { forTenant } from "../db/tenant";
import { criterionIdsOf } from "../frameworks/schema";
import { done, type Outcome, refused } from "../outcome";
import { getCurrentFramework, listPresets } from "./queries";
import { type AskedCriterion, asksTheSame, blankCriteria, criteriaWithoutRelevance } from "./rules";
import {
  type ArchiveProfileInput,
  type CreateProfileInput,
  type PublishVersionInput,
  profileCriteria,
  type RenameProfileInput,
  type RestoreVersionInput,
  type SaveVersionInput,
} from "./schema";
import { weighingAnswers } from "./weighing/schema";

/** Makes a profile whose first version is the chosen starting point. */
export async function createProfile(
  scope: StaffScope,
  { name, subject, subjectName, start, locale }: CreateProfileInput,
): Promise<Outcome<{ profileId: string }>> {
  const { frameworkVersionId, criterionIds } = await getCurrentFramework(scope);
  const preset = (await listPresets(scope, locale ?? "en")).presets.find(({ presetId }) => presetId === start);
  if (!preset && start !== "blank") return refused("invalid", { fields: { start: "unknown-choice" } });
  const { organisationId } = scope;
  return forTenant(scope).$transaction(async (tx) => {
    // The unique key decides about the name, also when two people create at once.
    const [created] = await tx.idealProfile.createManyAndReturn({
      data: [{ organisationId, frameworkVersionId, name, subject, subjectName }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) return refused("name-taken", { fields: { name: "already-used" } });
    const criteria = preset?.criteria ?? blankCriteria(criterionIds);
    await tx.idealProfileVersion.create({
      data: {
        organisationId,
        idealProfileId: created.id,
        number: 1,
        criteria: criteria.map((criterion) => ({ ...criterion })),
        // A preset's weights are points; from blank, the order of the jumps is asked first.
        weighingMethod: preset ? "points" : "ranks",
        weighingAnswers: preset ? { points: pointsOf(criteria) } : {},
        presetId: preset?.presetId ?? null,
        authorId: scope.memberId,
        authorName: scope.name,
        reason: "",
      },
    });
    return done({ profileId: created.id });
  });
}

/**
 * Saves what was edited as the version after the one on screen. Somebody else's save in between took that number: then
 * nothing is written and the details hold the other's name and values. The same member saving the same twice is one save.
 */
export async function saveProfileVersion(
  scope: StaffScope,
  input: SaveVersionInput,
): Promise<Outcome<{ profileId: string; number: number }>> {
  const { profileId, base, mode, reason, method, answers, criteria, isPublished } = input;
  const database = forTenant(scope);
  const profile = await database.idealProfile.findFirst({
    where: { id: profileId, versions: { some: { number: base } } },
    select: { archivedAt: true, frameworkVersion: { select: { shape: true } } },
  });
  if (!profile) return refused("stale-form");
  if (profile.archivedAt) return refused("profile-archived");
  const known = criterionIdsOf(profile.frameworkVersion.shape);
  const inOrder = known.flatMap((id) => criteria.filter(({ criterionId }) => criterionId === id));
  if (inOrder.length !== known.length || criteria.length !== known.length) return refused("stale-form");

  const number = base + 1;
  const { count } = await database.idealProfileVersion.createMany({
    data: [
      {
        organisationId: scope.organisationId,
        idealProfileId: profileId,
        number,
        mode: mode === "range" ? "range" : "at_least",
        criteria: inOrder.map((criterion) => ({ ...criterion })),
        weighingMethod: method,
        weighingAnswers: answers,
        authorId: scope.memberId,
        authorName: scope.name,
        reason,
        ...(isPublished && { publishedAt: new Date(), publishedByName: scope.name }),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1 ? done({ profileId, number }) : saveOfSomebodyElse(scope, input);
}

/** What stands where the version should have gone: the newest version, unless it is this very save, sent twice. */
async function saveOfSomebodyElse(
  scope: StaffScope,
  input: SaveVersionInput,
): Promise<Outcome<{ profileId: string; number: number }>> {
  const newer = await forTenant(scope).idealProfileVersion.findMany({
    where: { idealProfileId: input.profileId, number: { gt: input.base } },
    orderBy: { number: "desc" },
    select: { number: true, authorId: true, authorName: true, mode: true, reason: true, criteria: true },
  });
  const [latest] = newer;
  if (!latest) throw new Error("saveProfileVersion: the number was taken, and no version has it");
  const mode = latest.mode === "range" ? "range" : "at-least";
  const criteria = profileCriteria.parse(latest.criteria);
  const isOwnRepeat =
    latest.number === input.base + 1 &&
    latest.authorId === scope.memberId &&
    latest.reason === input.reason &&
    asksTheSame({ mode, criteria }, input);
  if (isOwnRepeat) return done({ profileId: input.profileId, number: latest.number });
  return refused("changed-elsewhere", {
    details: {
      name: latest.authorName,
      number: latest.number,
      reason: latest.reason,
      mode,
      ...Object.fromEntries(
        criteria.flatMap(({ criterionId, weight, lo, hi, mustHave, relevance }) => [
          [`weight.${criterionId}`, weight],
          [`relevance.${criterionId}`, relevance],
          [`lo.${criterionId}`, lo],
          [`hi.${criterionId}`, hi],
          [`mustHave.${criterionId}`, mustHave ?? ""],
        ]),
      ),
    },
  });
}

/** Points by criterion, as the editor shows weights that nobody has answered for in another way. */
function pointsOf(criteria: readonly AskedCriterion[]): Record<string, number> {
  return Object.fromEntries(criteria.map(({ criterionId, weight }) => [criterionId, weight]));
}

/**
 * Publishes the newest version: from then on it may be used to decide about people. Each criterion must say how it bears
 * on the work. Publishing twice is publishing once.
 */
export async function publishVersion(
  scope: StaffScope,
  { profileId, number }: PublishVersionInput,
): Promise<Outcome<{ profileId: string; number: number }>> {
  const versions = await forTenant(scope).idealProfileVersion.findMany({
    where: { idealProfileId: profileId, number: { gte: number } },
    orderBy: { number: "desc" },
    select: { number: true, criteria: true, idealProfile: { select: { archivedAt: true } } },
  });
  const [latest] = versions;
  if (latest?.number !== number) return refused("stale-form");
  if (latest.idealProfile.archivedAt) return refused("profile-archived");
  const missing = criteriaWithoutRelevance(profileCriteria.parse(latest.criteria));
  if (missing.length > 0) return refused("relevance-missing", { details: { count: missing.length } });
  await forTenant(scope).idealProfileVersion.updateMany({
    where: { idealProfileId: profileId, number, publishedAt: null },
    data: { publishedAt: new Date(), publishedByName: scope.name },
  });
  return done({ profileId, number });
}

/** Makes an earlier version the newest again, as a version of its own; somebody else's save in between is told. */
export async function restoreVersion(
  scope: StaffScope,
  { profileId, number, base, reason }: RestoreVersionInput,
): Promise<Outcome<{ profileId: string; number: number }>> {
  const restored = await forTenant(scope).idealProfileVersion.findFirst({
    where: { idealProfileId: profileId, number },
    select: { mode: true, criteria: true, weighingMethod: true, weighingAnswers: true },
  });
  if (!restored || number >= base) return refused("stale-form");
  return saveProfileVersion(scope, {
    profileId,
    base,
    mode: restored.mode === "range" ? "range" : "at-least",
    reason,
    method: restored.weighingMethod,
    answers: weighingAnswers.parse(restored.weighingAnswers),
    criteria: profileCriteria.parse(restored.criteria),
    isPublished: false,
  });
}

/** Gives a profile another name or subject; its versions stay as they are. */
export async function renameProfile(
  scope: StaffScope,
  { profileId, ...named }: RenameProfileInput,
): Promise<Outcome<{ profileId: string }>> {
  try {
    const { count } = await forTenant(scope).idealProfile.updateMany({ where: { id: profileId }, data: named });
    return count === 1 ? done({ profileId }) : refused("stale-form");
  } catch (error) {
    if (isUniqueViolation(error)) return refused("name-taken", { fields: { name: "already-used" } });
    throw error;
  }
}

/** Takes a profile out of lists and choices, or brings it back. Its versions stay readable, its name stays taken. */
export async function archiveProfile(
  scope: StaffScope,
  { profileId, archived }: ArchiveProfileInput,
): Promise<Outcome<{ profileId: string }>> {
  const { count } = await forTenant(scope).idealProfile.updateMany({
    where: { id: profileId },
    data: { archivedAt: archived === "yes" ? new Date() : null },
  });
  return count === 1 ? done({ profileId }) : refused("stale-form");
}
