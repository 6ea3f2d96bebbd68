import type { StaffScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import { frameworkShape } from "../frameworks/schema";
import { done, type Outcome, refused } from "../outcome";
import { getCurrentFramework, listPresets } from "./queries";
import { asksTheSame, blankCriteria } from "./rules";
import { type CreateProfileInput, profileCriteria, type SaveVersionInput } from "./schema";

/** Makes a profile whose first version is the chosen starting point. */
export async function createProfile(
  scope: StaffScope,
  { name, start }: CreateProfileInput,
): Promise<Outcome<{ profileId: string }>> {
  const { frameworkVersionId, criterionIds } = await getCurrentFramework(scope);
  const preset = (await listPresets(scope, "en")).presets.find(({ presetId }) => presetId === start);
  if (!preset && start !== "blank") return refused("invalid", { fields: { start: "unknown-choice" } });
  const { organisationId } = scope;
  return forTenant(scope).$transaction(async (tx) => {
    // The unique key decides about the name, also when two people create at once.
    const [created] = await tx.idealProfile.createManyAndReturn({
      data: [{ organisationId, frameworkVersionId, name }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) return refused("name-taken", { fields: { name: "already-used" } });
    await tx.idealProfileVersion.create({
      data: {
        organisationId,
        idealProfileId: created.id,
        number: 1,
        criteria: (preset?.criteria ?? blankCriteria(criterionIds)).map((criterion) => ({ ...criterion })),
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
  { profileId, base, mode, reason, criteria }: SaveVersionInput,
): Promise<Outcome<{ profileId: string; number: number }>> {
  const database = forTenant(scope);
  const profile = await database.idealProfile.findFirst({
    where: { id: profileId, versions: { some: { number: base } } },
    select: { frameworkVersion: { select: { shape: true } } },
  });
  if (!profile) return refused("stale-form");
  const known = frameworkShape.parse(profile.frameworkVersion.shape).criteria.map(({ id }) => id);
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
        authorId: scope.memberId,
        authorName: scope.name,
        reason,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1
    ? done({ profileId, number })
    : saveOfSomebodyElse(scope, { profileId, base, mode, reason, criteria });
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
        criteria.flatMap(({ criterionId, weight, lo, hi, mustHave }) => [
          [`weight.${criterionId}`, weight],
          [`lo.${criterionId}`, lo],
          [`hi.${criterionId}`, hi],
          [`mustHave.${criterionId}`, mustHave ?? ""],
        ]),
      ),
    },
  });
}
