import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import {
  archiveProfile,
  createProfile,
  publishVersion,
  renameProfile,
  restoreVersion,
  saveProfileVersion,
} from "@/lib/profiles/commands";
import { findProfile, findProfileVersion, listArchivedProfiles, listProfiles } from "@/lib/profiles/queries";
import type { Profile, ProfileVersion, SaveVersionInput } from "@/lib/profiles/schema";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;
const forRole = { subject: "role", subjectName: "" } as const;
const stale = { ok: false, reason: "stale-form" };

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

async function read(scope: StaffScope, profileId: string): Promise<Profile> {
  const profile = await findProfile(scope, profileId);
  if (!profile) throw new Error("the profile is not there");
  return profile;
}

async function newProfile(scope: StaffScope, name = `Profile ${randomUUID()}`): Promise<Profile> {
  const created = await createProfile(scope, { ...forRole, name, start: "blank" });
  if (!created.ok) throw new Error(created.reason);
  return read(scope, created.value.profileId);
}

function edited(profile: ProfileVersion, weight: number, sentence: (i: number) => string): SaveVersionInput {
  return {
    profileId: profile.profileId,
    base: profile.number,
    mode: profile.ideal.mode,
    reason: `Weight ${weight}`,
    method: "points",
    answers: profile.weighing.answers,
    criteria: profile.ideal.criteria.map((criterion, i) => ({
      ...criterion,
      relevance: sentence(i),
      ...(i === 0 && { weight }),
    })),
    isPublished: false,
  };
}

const everySentence = () => "The work asks it.";
const firstWeight = (profile: ProfileVersion | null) => profile?.ideal.criteria[0]?.weight;

describe("publishing", () => {
  it("is refused while sentences are missing, says how many, and leaves a draft", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    await saveProfileVersion(
      scope,
      edited(profile, 40, (i) => (i < 3 ? "The work asks it." : " ")),
    );
    expect(await publishVersion(scope, { profileId: profile.profileId, number: 2 })).toEqual({
      ok: false,
      reason: "relevance-missing",
      details: { count: 2 },
    });
    expect((await read(scope, profile.profileId)).published).toBeNull();
  });

  it("keeps who did it first and when, also when two do it at once", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const profile = await newProfile(scope);
    await saveProfileVersion(scope, edited(profile, 40, everySentence));
    const version = { profileId: profile.profileId, number: 2 };
    const outcomes = await Promise.all([publishVersion(scope, version), publishVersion(colleague, version)]);
    expect(outcomes).toEqual(Array(2).fill({ ok: true, value: version }));
    const { published, history } = await read(scope, profile.profileId);
    expect([scope.name, "Bao Tran"]).toContain(published?.byName);
    expect(history.map((entry) => entry.published !== null)).toEqual([true, false]);

    await publishVersion(await addMember(scope.organisationId, "Late"), version);
    expect((await read(scope, profile.profileId)).published).toEqual(published);
  });

  it("is for the newest version only, and for one that exists", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    const { profileId } = profile;
    await saveProfileVersion(scope, edited(profile, 40, everySentence));
    await saveProfileVersion(scope, edited({ ...profile, number: 2 }, 50, everySentence));
    expect(await publishVersion(scope, { profileId, number: 2 })).toEqual(stale);
    expect(await publishVersion(scope, { profileId, number: 4 })).toEqual(stale);
    expect((await read(scope, profileId)).history.every(({ published }) => published === null)).toBe(true);
  });

  it("is undone by no later version: the next save is a draft beside it", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    await saveProfileVersion(scope, { ...edited(profile, 40, everySentence), isPublished: true });
    await saveProfileVersion(scope, edited({ ...profile, number: 2 }, 50, everySentence));
    const { history } = await read(scope, profile.profileId);
    expect(history.map(({ number, published }) => [number, published?.byName])).toEqual([
      [3, undefined],
      [2, scope.name],
      [1, undefined],
    ]);
  });
});

describe("restoring", () => {
  it("makes the older values a new draft with its own author and reason, and changes no version", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const first = await newProfile(scope);
    const { profileId } = first;
    const published = { ...edited(first, 40, everySentence), mode: "at-least" as const, isPublished: true };
    await saveProfileVersion(scope, published);
    await saveProfileVersion(
      scope,
      edited({ ...first, number: 2 }, 90, () => ""),
    );
    const back = { profileId, number: 2, base: 3, reason: "Version 2 fits better" };
    expect(await restoreVersion(colleague, back)).toEqual({ ok: true, value: { profileId, number: 4 } });
    const now = await read(scope, profileId);
    const older = await findProfileVersion(scope, profileId, 2);
    expect(now).toMatchObject({ number: 4, authorName: "Bao Tran", reason: "Version 2 fits better", published: null });
    expect([now.ideal, now.relevance, now.weighing]).toEqual([older?.ideal, older?.relevance, older?.weighing]);
    expect(older?.published?.byName).toBe(scope.name);
    expect(firstWeight(await findProfileVersion(scope, profileId, 3))).toBe(90);
  });

  it("is refused with the other's name when somebody saved in between, and sent twice it is one", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const first = await newProfile(scope);
    const { profileId } = first;
    await saveProfileVersion(scope, edited(first, 40, everySentence));
    await saveProfileVersion(colleague, edited({ ...first, number: 2 }, 70, everySentence));
    const back = { profileId, number: 1, base: 2, reason: "Back" };
    expect(await restoreVersion(scope, back)).toMatchObject({
      ok: false,
      reason: "changed-elsewhere",
      details: { name: "Bao Tran", number: 3 },
    });
    const twice = await Promise.all([1, 2].map(() => restoreVersion(scope, { ...back, base: 3 })));
    expect(twice).toEqual(Array(2).fill({ ok: true, value: { profileId, number: 4 } }));
    expect((await read(scope, profileId)).history).toHaveLength(4);
  });

  it("by two people of two versions at once goes through for one", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const first = await newProfile(scope);
    const { profileId } = first;
    await saveProfileVersion(scope, edited(first, 40, everySentence));
    await saveProfileVersion(scope, edited({ ...first, number: 2 }, 70, everySentence));
    const outcomes = await Promise.all([
      restoreVersion(scope, { profileId, number: 1, base: 3, reason: "One" }),
      restoreVersion(colleague, { profileId, number: 2, base: 3, reason: "Two" }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(firstWeight(await read(scope, profileId))).toBe(outcomes[0].ok ? 20 : 40);
  });

  it("is refused for the newest version, one that is not there and one that never was the newest", async () => {
    const scope = await createOrganisation();
    const { profileId } = await newProfile(scope);
    for (const [number, base] of [
      [1, 1],
      [2, 3],
      [1, 9],
    ] as const) {
      expect(await restoreVersion(scope, { profileId, number, base, reason: "Back" })).toEqual(stale);
    }
    expect((await read(scope, profileId)).history).toHaveLength(1);
  });
});

describe("renaming", () => {
  it("changes name and subject without making a version", async () => {
    const scope = await createOrganisation();
    const { profileId } = await newProfile(scope);
    const named = { name: "KAM north", subject: "business_unit", subjectName: "Northern region" } as const;
    expect(await renameProfile(scope, { profileId, ...named })).toEqual({ ok: true, value: { profileId } });
    expect(await read(scope, profileId)).toMatchObject({ ...named, number: 1 });
  });

  it("to a name in use is refused, also when two take it at once; keeping one's own is not", async () => {
    const scope = await createOrganisation();
    const [one, two] = [await newProfile(scope), await newProfile(scope)];
    const outcomes = await Promise.all(
      [one, two].map(({ profileId }) => renameProfile(scope, { ...forRole, profileId, name: "KAM" })),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      reason: "name-taken",
      fields: { name: "already-used" },
    });
    const winner = outcomes[0]?.ok ? one : two;
    expect((await renameProfile(scope, { ...forRole, profileId: winner.profileId, name: "KAM" })).ok).toBe(true);
  });
});

describe("archiving", () => {
  it("takes a profile out of the lists, keeps its versions readable and refuses changes until it is back", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope, "Old role");
    const kept = await newProfile(scope);
    const { profileId } = profile;
    await saveProfileVersion(scope, edited(profile, 40, everySentence));
    expect(await archiveProfile(scope, { profileId, archived: "yes" })).toEqual({ ok: true, value: { profileId } });
    expect((await listProfiles(scope)).map(({ profileId: id }) => id)).toEqual([kept.profileId]);
    expect((await listArchivedProfiles(scope)).map(({ name }) => name)).toEqual(["Old role"]);
    expect((await read(scope, profileId)).archivedAt).toBeInstanceOf(Date);
    expect(firstWeight(await findProfileVersion(scope, profileId, 1))).toBe(20);

    const archived = { ok: false, reason: "profile-archived" };
    expect(await saveProfileVersion(scope, edited({ ...profile, number: 2 }, 50, everySentence))).toEqual(archived);
    expect(await publishVersion(scope, { profileId, number: 2 })).toEqual(archived);
    expect(await restoreVersion(scope, { profileId, number: 1, base: 2, reason: "Back" })).toEqual(archived);
    expect(await createProfile(scope, { ...forRole, name: "Old role", start: "blank" })).toMatchObject({ ok: false });

    await archiveProfile(scope, { profileId, archived: "no" });
    expect((await listProfiles(scope)).map(({ name }) => name)).toContain("Old role");
    expect(await listArchivedProfiles(scope)).toEqual([]);
    expect((await publishVersion(scope, { profileId, number: 2 })).ok).toBe(true);
  });
});
