import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JobScope, StaffScope } from "@/lib/access/mint";
import { database } from "@/lib/db/client";
import { loadSample, reloadSample } from "@/lib/jobs/load-sample";
import { listProfiles } from "@/lib/profiles/queries";
import { chooseCampaign, listDueScorecards, listResults } from "@/lib/results/queries";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { createTestDatabase, type TestDatabase } from "../database";

/** C1 to C5 and total of `sample-notes.md`; Hugo's without his withheld customers. */
const expected: Record<string, readonly number[]> = {
  "Anaïs Kerboul-Diop": [4.28, 3.44, 4.15, 3.73, 3.71, 3.86],
  "Mateusz Corbière": [3.42, 3.81, 3.46, 4.33, 4.15, 3.84],
  "Leïla Benhaddou-Roche": [3.8, 3.62, 3.11, 3.6, 3.36, 3.51],
  "Marcus Oyelaran-Finch": [4.18, 2.36, 4.25, 3.85, 3.56, 3.66],
  "Solène Tréguivy": [3.07, 3.45, 2.97, 3.11, 3.44, 3.19],
  "Priya Ramsworth-Cole": [3.02, 3.6, 3.16, 3.08, 4.23, 3.36],
  "Hugo Lanthier-Ngo": [3.36, 3.45, 3.31, 2.76, 3.1, 3.18],
  "Rhiannon Pembrake": [2.89, 3.54, 2.5, 2.68, 2.68, 2.86],
  "Fatoumata Quillivic": [3.11, 3.22, 4.29, 2.84, 3.87, 3.41],
  "Callum Dressmoor": [3.76, 3.23, 2.93, 3.35, 3.81, 3.39],
  "Thomas Whitlow-Adeyemi": [3.26, 3.62, 2.93, 3.17, 3.08, 3.22],
  "Inès Abergel-Stone": [3.36, 3.38, 3.26, 3.79, 3.43, 3.46],
};

let db: TestDatabase;
const job = new JobScope(randomUUID());
const userId = randomUUID();

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
  await database().user.create({ data: { id: userId, name: "Odile Marchadour", email: "sample@example.test" } });
  await loadSample(job, { userId, locale: "fr" });
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

async function visitor(): Promise<StaffScope> {
  const member = await database().member.findFirstOrThrow({ where: { organisationId: job.organisationId } });
  return new StaffScope(job.organisationId, member.id, member.roles, member.name);
}

/** A workshop of a visitor's, and the version it agreed on. */
async function agreeInWorkshop({ organisationId, memberId, name }: StaffScope): Promise<void> {
  const base = await database().idealProfileVersion.findFirstOrThrow({ where: { organisationId } });
  const { idealProfileId, number, criteria } = base;
  const host = { hostId: memberId, hostName: name, expiresAt: new Date(Date.now() + 60_000) };
  const workshop = await database().workshop.create({
    data: { organisationId, idealProfileId, baseNumber: number, method: "ranks", code: "ABCD2345", ...host },
  });
  await database().idealProfileVersion.create({
    data: {
      organisationId,
      idealProfileId,
      number: number + 1,
      criteria: criteria as object[],
      workshopId: workshop.id,
      authorId: memberId,
      authorName: name,
      reason: "Agreed",
    },
  });
}

async function readTable(): Promise<Record<string, readonly number[]>> {
  const scope = await visitor();
  const { campaign } = await chooseCampaign(scope, "everybody", { asked: null, locale: "fr", toCompare: true });
  const [profile] = await listProfiles(scope);
  if (!profile) throw new Error("no profile");
  const people = await database().candidate.findMany({
    where: { organisationId: job.organisationId },
    select: { id: true },
  });
  const results = await listResults(
    scope,
    campaign,
    people.map(({ id }) => id),
  );
  return Object.fromEntries(
    results.map(({ candidateId, name, levels }) => {
      const byCriterion = Object.fromEntries(levels.map(({ criterionId, value }) => [criterionId, value]));
      const total = weightedSum({ personId: candidateId, levels: byCriterion }, profile.ideal, "strict").value;
      return [
        name,
        [...levels.map(({ value }) => value), total].map((value) => Number((value ?? Number.NaN).toFixed(2))),
      ];
    }),
  );
}

describe("the sample company", () => {
  it("shows the levels and totals of its notes to two decimals, Hugo's without the withheld group", async () => {
    expect(await readTable()).toEqual(expected);
  });

  it("loads twelve people, 125 sent assessments and one ideal profile per account", async () => {
    const { organisationId } = job;
    expect(await database().candidate.count({ where: { organisationId } })).toBe(12);
    expect(await database().assessment.count({ where: { organisationId, status: "submitted" } })).toBe(125);
    expect(await database().rating.count({ where: { organisationId } })).toBe(2561);
    expect(await database().rating.count({ where: { organisationId, notObserved: true } })).toBe(137);
    const profiles = await listProfiles(await visitor());
    expect(profiles.map(({ name }) => name)[0]).toBe("Maison Ostrelle – stade interdépendant");
    expect(profiles).toHaveLength(6);
  });

  it("has a closed campaign, one that runs ten more days, and the standing round, where nobody is assessed yet", async () => {
    const scope = await visitor();
    const { campaign, campaigns } = await chooseCampaign(scope, "everybody", { asked: null, locale: "fr" });
    expect(campaign).toMatchObject({ name: "Automne 2026", purpose: "mobility" });
    expect(campaigns.map(({ name, state, isStanding }) => [name, state, isStanding])).toEqual([
      ["Automne 2026", "running", false],
      ["Automne 2025", "closed", false],
      ["Autres évaluations", "running", true],
    ]);
    const daysLeft = ((campaign.closesOn?.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(daysLeft).toBeGreaterThan(8);
    expect(daysLeft).toBeLessThan(10.5);
    expect(campaign.opensOn.getTime()).toBeLessThan(Date.now());
    const { organisationId } = job;
    const standing = { organisationId, campaign: { isStanding: true } };
    expect(await database().assessment.count({ where: standing })).toBe(0);
    expect(await database().campaignPerson.count({ where: { organisationId } })).toBe(13);
  });

  it("waits for three raters, one declined; the visitor owes nothing, so that every figure is shown", async () => {
    const { organisationId } = job;
    const waiting = await database().assessment.findMany({
      where: { organisationId, status: { not: "submitted" } },
      select: {
        status: true,
        campaign: { select: { state: true } },
        rater: { select: { email: true, memberId: true } },
      },
    });
    expect(waiting.map(({ status }) => status).sort()).toEqual(["declined", "draft", "draft", "draft"]);
    for (const { campaign, rater } of waiting) {
      expect(campaign.state).toBe("running");
      expect(rater.email).toMatch(/@[a-z]+\.invalid$/);
    }
    expect(await listDueScorecards(await visitor(), "fr")).toEqual([]);
  });

  it("has its profiles published, with sentences on the work in the visitor's language", async () => {
    for (const { published, relevance, ...profile } of await listProfiles(await visitor())) {
      expect(profile).toMatchObject({ subject: "key_account", subjectName: profile.name.split(" – ")[0] });
      expect(published?.byName).toBe("Odile Marchadour");
      expect(Object.values(relevance).every((sentence) => /[a-z]\.$/.test(sentence))).toBe(true);
      expect(relevance["team-builder"]).toContain("compte clé");
    }
  });

  it("is put back as it was by a reset, under the same organisation", async () => {
    const scope = await visitor();
    await database().candidate.create({
      data: { organisationId: scope.organisationId, name: "Intrus", kind: "applicant", jobTitle: "–", locale: "fr" },
    });
    await agreeInWorkshop(scope);
    await reloadSample(job, { userId, locale: "fr" });
    expect(await readTable()).toEqual(expected);
    expect(await database().workshop.count()).toBe(0);
  });

  it("exists once per language: a second load at the same time is refused by the database", async () => {
    const other = randomUUID();
    await database().user.create({ data: { id: other, name: "Odile", email: "other@example.test" } });
    await expect(loadSample(new JobScope(randomUUID()), { userId: other, locale: "fr" })).rejects.toThrow();
    expect(await database().organisation.count({ where: { isSample: true } })).toBe(1);
  });
});
