import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import { presets } from "@/lib/packs/kam-aptitudes/presets";
import { createProfile, publishVersion, saveProfileVersion } from "@/lib/profiles/commands";
import { findProfile, findProfileVersion, listPresets, listProfiles } from "@/lib/profiles/queries";
import type { ProfileVersion, SaveVersionInput } from "@/lib/profiles/schema";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;
const forRole = { subject: "role", subjectName: "" } as const;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

async function newProfile(scope: StaffScope, start = "interdependent"): Promise<ProfileVersion> {
  const created = await createProfile(scope, { ...forRole, name: `Profile ${randomUUID()}`, start });
  if (!created.ok) throw new Error(created.reason);
  const profile = await findProfileVersion(scope, created.value.profileId);
  if (!profile) throw new Error("the profile just created is not there");
  return profile;
}

/** What a form sends that changes the first weight only. */
function edited(profile: ProfileVersion, weight: number, reason = "Client first"): SaveVersionInput {
  return {
    profileId: profile.profileId,
    base: profile.number,
    mode: profile.ideal.mode,
    reason,
    method: "points",
    answers: profile.weighing.answers,
    criteria: profile.ideal.criteria.map((criterion, i) => ({
      ...criterion,
      relevance: "",
      ...(i === 0 && { weight }),
    })),
    isPublished: false,
  };
}

const firstWeight = (profile: ProfileVersion | null) => profile?.ideal.criteria[0]?.weight;

describe("a new profile", () => {
  it("takes every value of its preset as version 1, with its author", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    const preset = presets.find(({ id }) => id === "interdependent");
    expect(profile).toMatchObject({ number: 1, latestNumber: 1, presetId: "interdependent", authorName: scope.name });
    expect(profile.ideal).toMatchObject({ mode: "range", scale: { min: 1, max: 5 } });
    for (const { criterionId, weight, lo, hi, mustHave } of profile.ideal.criteria) {
      const asked = Object.entries(preset?.criteria ?? {}).find(([id]) => id === criterionId)?.[1];
      expect({ weight, target: { lo, hi }, mustHave }).toEqual(asked);
    }
    expect(profile.ideal.criteria).toHaveLength(5);
  });

  it("starts with sentences on the work in the author's language, which can be published as they stand", async () => {
    const scope = await createOrganisation();
    for (const locale of ["en", "fr"] as const) {
      const created = await createProfile(scope, { ...forRole, name: `KAM ${locale}`, start: "balanced", locale });
      if (!created.ok) throw new Error(created.reason);
      const { profileId } = created.value;
      const sentence = (await findProfileVersion(scope, profileId))?.relevance["problem-solver"];
      expect(sentence).toMatch(locale === "fr" ? /client se tourne/ : /client turns/);
      expect((await publishVersion(scope, { profileId, number: 1 })).ok).toBe(true);
    }
  });

  it("can be blank: every criterion alike, nothing excluded", async () => {
    const profile = await newProfile(await createOrganisation(), "blank");
    expect(profile.presetId).toBeNull();
    expect(
      new Set(profile.ideal.criteria.map(({ weight, lo, hi, mustHave }) => [weight, lo, hi, mustHave].join())),
    ).toEqual(new Set(["20,1,5,"]));
  });

  it("is refused under a name in use, also when two are created at once, and leaves nothing half written", async () => {
    const scope = await createOrganisation();
    const outcomes = await Promise.all(
      [1, 2].map(() => createProfile(scope, { ...forRole, name: "KAM", start: "balanced" })),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      reason: "name-taken",
      fields: { name: "already-used" },
    });
    expect(await listProfiles(scope)).toHaveLength(1);
    const elsewhere = await createOrganisation("Birch");
    expect((await createProfile(elsewhere, { ...forRole, name: "KAM", start: "balanced" })).ok).toBe(true);
  });

  it("is refused for a starting point that does not exist", async () => {
    const scope = await createOrganisation();
    expect(await createProfile(scope, { ...forRole, name: "KAM", start: "ideal" })).toEqual({
      ok: false,
      reason: "invalid",
      fields: { start: "unknown-choice" },
    });
    expect(await listProfiles(scope)).toEqual([]);
  });

  it("is offered every preset in both languages, with the notice that they are no norms", async () => {
    const scope = await createOrganisation();
    const [en, fr] = await Promise.all([listPresets(scope, "en"), listPresets(scope, "fr")]);
    expect(en.presets.map(({ presetId }) => presetId)).toEqual(presets.map(({ id }) => id));
    const figures = ({ presets: each }: typeof en) =>
      each.map(({ criteria }) => criteria.map(({ relevance: _, ...asked }) => asked));
    expect(figures(fr)).toEqual(figures(en));
    expect(en.label).toContain("not norms");
    expect(fr.notice).not.toBe(en.notice);
  });
});

describe("saving", () => {
  it("adds the next version with author and reason and leaves the earlier ones as they were", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran", ["sales_director"]);
    const first = await newProfile(scope);
    expect(await saveProfileVersion(colleague, { ...edited(first, 45), mode: "at-least" })).toEqual({
      ok: true,
      value: { profileId: first.profileId, number: 2 },
    });
    const saved = await findProfile(scope, first.profileId);
    expect(saved).toMatchObject({ number: 2, latestNumber: 2, authorName: "Bao Tran", reason: "Client first" });
    expect(saved?.ideal.mode).toBe("at-least");
    expect(firstWeight(saved)).toBe(45);
    expect(saved?.history.map(({ number, authorName }) => [number, authorName])).toEqual([
      [2, "Bao Tran"],
      [1, scope.name],
    ]);
    expect(await findProfileVersion(scope, first.profileId, 1)).toEqual({ ...first, latestNumber: 2 });
    expect((await listProfiles(scope)).map(({ number }) => number)).toEqual([2]);
  });

  it("by two people at once goes through for one; the other is told who and what, and nothing of either is lost", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const profile = await newProfile(scope);
    const outcomes = await Promise.all([
      saveProfileVersion(scope, edited(profile, 60, "Mine")),
      saveProfileVersion(colleague, edited(profile, 5, "Theirs")),
    ]);
    const [winner, loser] = outcomes[0].ok ? ([60, outcomes[1]] as const) : ([5, outcomes[0]] as const);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(loser).toMatchObject({
      ok: false,
      reason: "changed-elsewhere",
      details: {
        number: 2,
        name: winner === 60 ? scope.name : "Bao Tran",
        reason: winner === 60 ? "Mine" : "Theirs",
        mode: "range",
        [`weight.${profile.ideal.criteria[0]?.criterionId}`]: winner,
      },
    });
    const now = await findProfile(scope, profile.profileId);
    expect(now?.history).toHaveLength(2);
    expect(firstWeight(now)).toBe(winner);
  });

  it("again after being told, on the other's version, makes the version after it", async () => {
    const scope = await createOrganisation();
    const colleague = await addMember(scope.organisationId, "Bao Tran");
    const profile = await newProfile(scope);
    await saveProfileVersion(colleague, edited(profile, 5));
    await saveProfileVersion(colleague, edited({ ...profile, number: 2 }, 6));
    const told = await saveProfileVersion(scope, edited(profile, 60));
    if (told.ok || told.details === undefined) throw new Error("two versions ahead, and nobody was told");
    const again = await saveProfileVersion(scope, { ...edited(profile, 60), base: Number(told.details.number) });
    expect(again).toEqual({ ok: true, value: { profileId: profile.profileId, number: 4 } });
  });

  it("the same form sent twice is one save", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    const outcomes = await Promise.all([1, 2].map(() => saveProfileVersion(scope, edited(profile, 30))));
    expect(outcomes).toEqual(Array(2).fill({ ok: true, value: { profileId: profile.profileId, number: 2 } }));
    expect((await findProfile(scope, profile.profileId))?.history).toHaveLength(2);
  });

  it("is refused on a version that never was, and for criteria that are not the framework's", async () => {
    const scope = await createOrganisation();
    const profile = await newProfile(scope);
    const input = edited(profile, 30);
    const stale = { ok: false, reason: "stale-form" };
    expect(await saveProfileVersion(scope, { ...input, base: 7 })).toEqual(stale);
    expect(await saveProfileVersion(scope, { ...input, criteria: input.criteria.slice(1) })).toEqual(stale);
    const [first, ...others] = input.criteria;
    if (!first) throw new Error("no criteria");
    const renamed = [{ ...first, criterionId: "charisma" }, ...others];
    expect(await saveProfileVersion(scope, { ...input, criteria: renamed })).toEqual(stale);
    expect(await saveProfileVersion(scope, { ...input, criteria: [first, ...input.criteria] })).toEqual(stale);
    expect((await findProfile(scope, profile.profileId))?.history).toHaveLength(1);
  });
});

describe("looking a profile up", () => {
  it("gives nothing for absent, malformed and another organisation's ids, and for a version that is not there", async () => {
    const scope = await createOrganisation();
    const theirs = await newProfile(await createOrganisation("Birch"));
    const own = await newProfile(scope);
    for (const id of [randomUUID(), "x", "1'--", theirs.profileId]) {
      expect(await findProfile(scope, id)).toBeNull();
      expect(await findProfileVersion(scope, id, 1)).toBeNull();
    }
    expect(await findProfileVersion(scope, own.profileId, 2)).toBeNull();
    expect(await saveProfileVersion(scope, { ...edited(theirs, 30) })).toEqual({ ok: false, reason: "stale-form" });
  });
});
