import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { addPanel } from "@/lib/campaigns/import/commands";
import { checkPanel } from "@/lib/campaigns/import/queries";
import { database } from "@/lib/db/client";
import { draftCampaign, launchRows } from "../../fixtures/campaigns";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

const header =
  "Person name;Person e-mail;Relation;Rater name;Rater e-mail;Rater language;Rater time zone;Interview date";
const panel = (...lines: string[]) => [header, ...lines].join("\n");

const small = panel(
  "Ana Ruiz;ana@firm.test;peer;Bo Lind;bo@firm.test;en;;",
  "Ana Ruiz;ana@firm.test;manager;Cy Dahl;cy@firm.test;;Asia/Kathmandu;",
  "Di Okoye;di@firm.test;peer;Bo Lind;bo@firm.test;;;",
  "Eli Roux;eli@firm.test;;;;;;",
);

async function counts({ organisationId }: StaffScope) {
  const where = { organisationId };
  const d = database();
  return {
    people: await d.candidate.count({ where }),
    raters: await d.rater.count({ where: { ...where, kind: { in: ["manager", "peer", "customer"] } } }),
    placed: await d.campaignPerson.count({ where }),
    seats: await d.assessment.count({ where }),
  };
}

async function added(scope: StaffScope, campaignId: string, text: string) {
  const outcome = await addPanel(scope, { campaignId, text });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const everything = { people: 3, raters: 2, placed: 3, seats: 6 };
const nothing = { people: 0, raters: 0, placed: 0, seats: 0 };

describe("importing a panel", () => {
  it("says what it would add without writing anything, then adds exactly that", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    const checked = await checkPanel(scope, { campaignId, text: small });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        problemCount: 0,
        counts: { newPeople: 3, knownPeople: 0, newRaters: 2, knownRaters: 0, newSeats: 6, takenSeats: 0 },
      },
    });
    expect(await counts(scope)).toEqual(nothing);
    await added(scope, campaignId, small);
    expect(await counts(scope)).toEqual(everything);
    const again = await checkPanel(scope, { campaignId, text: small });
    expect(again.ok && again.value.counts).toEqual({
      newPeople: 0,
      knownPeople: 3,
      newRaters: 0,
      knownRaters: 2,
      newSeats: 0,
      takenSeats: 6,
    });
  });

  it("adds nothing at all when one line is wrong", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    const text = `${small}\nFay;not an address;;;;;;`;
    expect(await addPanel(scope, { campaignId, text })).toEqual({
      ok: false,
      reason: "panel-errors",
      details: { count: 1 },
    });
    expect(await counts(scope)).toEqual(nothing);
  });

  it("judges the text by the database as it is at the commit, not as it was at the dry run", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    const checked = await checkPanel(scope, { campaignId, text: small });
    expect(checked.ok && checked.value.problemCount).toBe(0);
    await database().candidate.create({
      data: {
        organisationId: scope.organisationId,
        name: "Another Ana",
        email: "ana@firm.test",
        kind: "kam",
        jobTitle: "",
        locale: "fr",
      },
    });
    expect(await addPanel(scope, { campaignId, text: small })).toMatchObject({ reason: "panel-errors" });
    expect(await counts(scope)).toMatchObject({ people: 1, raters: 0, seats: 0 });
  });

  it("adds nothing twice when the same text is committed by two browsers at once", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    const outcomes = await Promise.all([1, 2, 3].map(() => addPanel(scope, { campaignId, text: small })));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    const seats = outcomes.map((outcome) => (outcome.ok ? outcome.value.newSeats : -1));
    expect(seats.sort()).toEqual([0, 0, 6]);
    expect(await counts(scope)).toEqual(everything);
  });

  it("adds one person once when two campaigns get them at once", async () => {
    const scope = await createOrganisation();
    const campaignIds = await Promise.all([draftCampaign(scope), draftCampaign(scope)]);
    await Promise.all(campaignIds.map((campaignId) => added(scope, campaignId, small)));
    expect(await counts(scope)).toEqual({ people: 3, raters: 2, placed: 6, seats: 12 });
  });

  it("takes the campaign's and the person's settings for what the text leaves out, and the text's word over what was", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope, { roleTitle: "Global KAM", timeZone: "Europe/Lisbon" });
    await added(scope, campaignId, small);
    const where = { organisationId: scope.organisationId };
    const raters = { where: { ...where, email: { not: null } }, orderBy: { email: "asc" as const } };
    const about = (rows: { email: string | null; locale: string | null; timeZone: string | null }[]) =>
      rows.map(({ email, locale, timeZone }) => `${email} ${locale} ${timeZone}`);
    expect(about(await database().rater.findMany(raters))).toEqual([
      "bo@firm.test en Europe/Lisbon",
      "cy@firm.test en Asia/Kathmandu",
    ]);
    expect(await database().candidate.findFirst({ where: { ...where, email: "ana@firm.test" } })).toMatchObject({
      kind: "kam",
      jobTitle: "Global KAM",
      locale: "en",
    });
    await added(scope, campaignId, panel("Ana Ruiz;ana@firm.test;peer;Bo Lind;bo@firm.test;fr;;"));
    expect(about(await database().rater.findMany(raters))[0]).toBe("bo@firm.test fr Europe/Lisbon");
  });

  it("seats interviewers by their account, with the day of the interview, changed when told again", async () => {
    const scope = await createOrganisation();
    const zoe = await addMember(scope.organisationId, "Zoé Blanc");
    const { email } = await database().user.findFirstOrThrow({ where: { members: { some: { id: zoe.memberId } } } });
    const campaignId = await draftCampaign(scope, { askedKinds: ["hr"] });
    for (const day of ["2026-12-01", "02/12/2026"])
      await added(scope, campaignId, panel(`Ana Ruiz;ana@firm.test;RH;;${email.toUpperCase()};;;${day}`));
    const seats = await database().assessment.findMany({
      where: { campaignId },
      select: { raterKind: true, status: true, interviewOn: true, rater: { select: { memberId: true, name: true } } },
    });
    expect(seats).toEqual([
      {
        raterKind: "hr",
        status: "planned",
        interviewOn: new Date("2026-12-02"),
        rater: { memberId: zoe.memberId, name: "Zoé Blanc" },
      },
    ]);
  });

  it("refuses members without the HR role, disabled ones, and those of another organisation, all alike", async () => {
    const scope = await createOrganisation();
    const other = await createOrganisation("Birch");
    const director = await addMember(scope.organisationId, "Dan", ["sales_director"]);
    const gone = await addMember(scope.organisationId, "Guy");
    await database().member.update({ where: { id: gone.memberId }, data: { disabledAt: new Date() } });
    const emails = await Promise.all(
      [director, gone, other].map(async ({ memberId }) => {
        const user = await database().user.findFirstOrThrow({ where: { members: { some: { id: memberId } } } });
        return user.email;
      }),
    );
    const campaignId = await draftCampaign(scope);
    const text = panel(...emails.map((email) => `Ana Ruiz;ana@firm.test;HR;;${email};;;`));
    const checked = await checkPanel(scope, { campaignId, text });
    expect(checked.ok && checked.value.problems.map(({ reason }) => reason)).toEqual(Array(3).fill("no-account"));
  });

  it("is over once the campaign was launched, and never was possible in the standing round", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    await added(scope, campaignId, small);
    await launchRows(scope, campaignId);
    for (const act of [checkPanel, addPanel]) {
      expect(await act(scope, { campaignId, text: small })).toMatchObject({ reason: "campaign-launched" });
      const { id } = await database().campaign.findFirstOrThrow({
        where: { organisationId: scope.organisationId, isStanding: true },
      });
      expect(await act(scope, { campaignId: id, text: small })).toMatchObject({ reason: "stale-form" });
    }
  });

  it("checks and adds 5,000 lines in a few seconds each", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    const lines = Array.from({ length: 5_000 }, (_, i) => {
      const person = Math.floor(i / 10);
      const kind = [
        "manager",
        "peer",
        "peer",
        "peer",
        "peer",
        "customer",
        "customer",
        "customer",
        "customer",
        "customer",
      ][i % 10];
      return `Person ${person};p${person}@firm.test;${kind};Rater ${i};r${i}@firm.test;fr;Europe/Paris;`;
    });
    const text = panel(...lines);
    const started = performance.now();
    const checked = await checkPanel(scope, { campaignId, text });
    const checkedAfter = performance.now() - started;
    expect(checked.ok && checked.value.counts).toMatchObject({ newPeople: 500, newRaters: 5_000, newSeats: 5_500 });
    await added(scope, campaignId, text);
    const addedAfter = performance.now() - started - checkedAfter;
    expect(await counts(scope)).toEqual({ people: 500, raters: 5_000, placed: 500, seats: 5_500 });
    expect(checkedAfter).toBeLessThan(10_000);
    expect(addedAfter).toBeLessThan(20_000);
  });
});
