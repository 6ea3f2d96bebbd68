import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import {
  addEveryoneThemselves,
  addNewPerson,
  addPeople,
  addRater,
  removePerson,
  removeRater,
  setInterviewDates,
} from "@/lib/campaigns/panel/commands";
import {
  findPanelPerson,
  getPanelTotals,
  listLikelyDoubles,
  listPanel,
  listPeopleToAdd,
  listWorkload,
} from "@/lib/campaigns/panel/queries";
import { database } from "@/lib/db/client";
import type { RaterKind } from "@/lib/frameworks/schema";
import { addCandidate } from "../../fixtures/assessments";
import { addPlanned, colleague, draftCampaign, draftWithCandidate, launchRows } from "../../fixtures/campaigns";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  process.env.SMTP_URL = "";
  await database().$disconnect();
  await db.drop();
});

const every: readonly RaterKind[] = ["self", "hr", "manager", "peer", "customer"];

async function seatsOf(scope: StaffScope, campaignId: string, candidateId: string) {
  const person = await findPanelPerson(scope, campaignId, every, candidateId);
  return person?.seats.map(({ kind, raterName }) => `${kind} ${raterName}`) ?? null;
}

describe("a panel in preparation", () => {
  it("seats people themselves when they are added, if the campaign asks for it", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    expect(await addPeople(scope, { campaignId, candidateId: [candidateId] })).toMatchObject({ ok: true });
    expect(await seatsOf(scope, campaignId, candidateId)).toEqual(["self Ana Ruiz"]);
    const other = await draftCampaign(scope, { askedKinds: ["peer"] });
    await addPeople(scope, { campaignId: other, candidateId: [candidateId] });
    expect(await seatsOf(scope, other, candidateId)).toEqual([]);
    await addEveryoneThemselves(scope, { campaignId: other });
    await addEveryoneThemselves(scope, { campaignId: other });
    expect(await seatsOf(scope, other, candidateId)).toEqual(["self Ana Ruiz"]);
  });

  it("refuses somebody twice, somebody archived, and somebody nobody knows, with nobody added", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const gone = await addCandidate(scope, "Gone");
    await database().candidate.update({ where: { id: gone }, data: { archivedAt: new Date() } });
    const foreign = await addCandidate(await createOrganisation("Birch"));
    const add = (...candidateIds: string[]) => addPeople(scope, { campaignId, candidateId: candidateIds });
    expect(await add(candidateId, gone)).toMatchObject({ reason: "archived" });
    expect(await add(candidateId, foreign)).toMatchObject({ fields: { candidateId: "unknown-choice" } });
    expect(await database().campaignPerson.count({ where: { campaignId } })).toBe(0);
    const both = await Promise.all([add(candidateId), add(candidateId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "already-on-panel" });
  });

  it("adds somebody new to the organisation too, once per address", async () => {
    const { scope, campaignId } = await draftWithCandidate();
    const details = { campaignId, name: "Bao Tran", jobTitle: "KAM", email: "bao@firm.test", locale: "fr" } as const;
    const added = await addNewPerson(scope, details);
    expect(added.ok && (await seatsOf(scope, campaignId, added.value.candidateId))).toEqual(["self Bao Tran"]);
    expect(await addNewPerson(scope, details)).toMatchObject({
      reason: "email-taken",
      fields: { email: "already-used" },
    });
  });

  it("names raters of every kind, each human being once for a person", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate(["hr", "peer"]);
    await database().candidate.update({ where: { id: candidateId }, data: { email: "ana@firm.test" } });
    const zoe = await addMember(scope.organisationId, "Zoé Blanc");
    const { email } = await database().user.findFirstOrThrow({ where: { members: { some: { id: zoe.memberId } } } });
    await addPeople(scope, { campaignId, candidateId: [candidateId] });
    const add = (rater: object) => addRater(scope, { campaignId, candidateId, ...rater } as never);
    expect(await add({ kind: "hr", memberId: zoe.memberId, interviewOn: new Date("2026-12-01") })).toMatchObject({
      ok: true,
    });
    expect(await add(colleague("Bo", "bo@firm.test"))).toMatchObject({ ok: true });
    expect(await add({ kind: "self" })).toMatchObject({ ok: true });
    expect(await seatsOf(scope, campaignId, candidateId)).toEqual(["self Ana Ruiz", "hr Zoé Blanc", "peer Bo"]);
    const again = [
      { kind: "self" },
      { kind: "hr", memberId: zoe.memberId, interviewOn: null },
      colleague("Bo", "bo@firm.test"),
      { ...colleague("Bo", "bo@firm.test"), kind: "customer" },
      { ...colleague("Zoé Blanc", email), kind: "manager" },
    ];
    for (const rater of again) expect(await add(rater)).toMatchObject({ reason: "already-on-panel" });
    expect(await add(colleague("Ana", "ana@firm.test"))).toMatchObject({ reason: "rates-themselves" });
  });

  it("keeps one name for one address, and takes the newest word on language and time zone", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const second = await addCandidate(scope, "Cy Dahl");
    await addPeople(scope, { campaignId, candidateId: [candidateId, second] });
    await addRater(scope, { campaignId, candidateId, ...colleague("Zoé Noël", "zoe@firm.test") });
    const rater = { ...colleague("Robert", "zoe@firm.test"), campaignId, candidateId: second };
    expect(await addRater(scope, rater)).toMatchObject({
      reason: "known-by-another-name",
      details: { name: "Zoé Noël" },
    });
    await addRater(scope, { ...rater, name: "zoe noel", locale: "en", timeZone: "Asia/Kathmandu" });
    const raters = await database().rater.findMany({ where: { email: "zoe@firm.test" } });
    expect(raters).toMatchObject([{ name: "Zoé Noël", locale: "en", timeZone: "Asia/Kathmandu" }]);
  });

  it("takes interviewers among members with the HR role only", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    await addPeople(scope, { campaignId, candidateId: [candidateId] });
    const director = await addMember(scope.organisationId, "Dan", ["sales_director"]);
    const foreign = await createOrganisation("Birch");
    for (const { memberId } of [director, foreign]) {
      const rater = { kind: "hr", memberId, interviewOn: null } as const;
      expect(await addRater(scope, { campaignId, candidateId, ...rater })).toMatchObject({ reason: "no-account" });
    }
  });

  it("lets raters and people go, and forgets raters whom no campaign needs", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const other = await draftCampaign(scope);
    for (const id of [campaignId, other]) {
      await addPeople(scope, { campaignId: id, candidateId: [candidateId] });
      await addRater(scope, { campaignId: id, candidateId, ...colleague("Bo", "bo@firm.test") });
    }
    await addRater(scope, { campaignId, candidateId, ...colleague("Di", "di@firm.test") });
    const known = async () =>
      (await database().rater.findMany({ where: { kind: "peer", organisationId: scope.organisationId } }))
        .map(({ name }) => name)
        .sort();
    const { id: assessmentId } = await database().assessment.findFirstOrThrow({
      where: { campaignId, rater: { email: "di@firm.test" } },
    });
    await removeRater(scope, { campaignId, assessmentId });
    expect(await known()).toEqual(["Bo"]);
    await removePerson(scope, { campaignId, candidateId });
    expect(await seatsOf(scope, campaignId, candidateId)).toBeNull();
    expect(await known()).toEqual(["Bo"]);
    await removePerson(scope, { campaignId: other, candidateId });
    expect(await known()).toEqual([]);
    expect(await database().candidate.count({ where: { id: candidateId } })).toBe(1);
  });

  it("sets and clears days of interviews, of that person's interviewers only", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const hr = await addPlanned(scope, campaignId, { candidateId, kind: "hr", memberId: scope.memberId });
    const peer = await addPlanned(scope, campaignId, { candidateId, kind: "peer" });
    const days = async () =>
      (await database().assessment.findMany({ where: { campaignId }, orderBy: { raterKind: "asc" } })).map(
        ({ interviewOn }) => interviewOn?.toISOString().slice(0, 10) ?? null,
      );
    const on = new Date("2026-12-24");
    const dates = [hr, peer].map(({ assessmentId }) => ({ assessmentId, interviewOn: on }));
    await setInterviewDates(scope, { campaignId, candidateId, dates });
    expect(await days()).toEqual(["2026-12-24", null]);
    await setInterviewDates(scope, { campaignId, candidateId, dates: [{ ...hr, interviewOn: null }] });
    expect(await days()).toEqual([null, null]);
  });

  it("is locked by the launch: every act is refused", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const { assessmentId } = await addPlanned(scope, campaignId, { candidateId, kind: "peer" });
    await launchRows(scope, campaignId);
    const second = await addCandidate(scope, "Cy Dahl");
    const acts = [
      addPeople(scope, { campaignId, candidateId: [second] }),
      addNewPerson(scope, { campaignId, name: "X", jobTitle: "Y", email: null, locale: "fr" }),
      removePerson(scope, { campaignId, candidateId }),
      addRater(scope, { campaignId, candidateId, ...colleague("Bo", "bo@firm.test") }),
      removeRater(scope, { campaignId, assessmentId }),
      addEveryoneThemselves(scope, { campaignId }),
    ];
    for (const act of acts) expect(await act).toMatchObject({ reason: "campaign-launched" });
    expect(await database().assessment.count({ where: { campaignId } })).toBe(1);
    expect(await database().candidate.count({ where: { name: "X" } })).toBe(0);
  });
});

describe("looking at a panel", () => {
  it("shows who is named and who is missing, searched and counted", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate(["self", "peer"]);
    const second = await addCandidate(scope, "Cy Dahl");
    await addPeople(scope, { campaignId, candidateId: [candidateId, second] });
    await addRater(scope, { campaignId, candidateId, ...colleague("Bo", "bo@firm.test") });
    const asked = ["self", "peer"] as const;
    expect(await getPanelTotals(scope, campaignId, asked)).toEqual({
      people: 2,
      incomplete: 1,
      seats: { self: 2, hr: 0, manager: 0, peer: 1, customer: 0 },
      peopleWithout: { self: 0, peer: 1 },
    });
    const show = async (query: { q?: string; show?: "missing" }) =>
      (await listPanel(scope, campaignId, asked, { q: "", show: "all", page: 1, ...query })).people.map(
        ({ name, missing }) => `${name} ${missing}`,
      );
    expect(await show({})).toEqual(["Ana Ruiz ", "Cy Dahl peer"]);
    expect(await show({ show: "missing" })).toEqual(["Cy Dahl peer"]);
    expect(await show({ q: "ruiz" })).toEqual(["Ana Ruiz "]);
    expect(await listPeopleToAdd(scope, campaignId, "")).toEqual([]);
  });

  it("comes in pages of fifty, and a page beyond the last shows the last", async () => {
    const { scope, campaignId } = await draftWithCandidate(["peer"]);
    const ids = await Promise.all(
      Array.from({ length: 51 }, (_, i) => addCandidate(scope, `P ${String(i).padStart(2, "0")}`)),
    );
    await addPeople(scope, { campaignId, candidateId: ids });
    const last = await listPanel(scope, campaignId, ["peer"], { q: "", show: "all", page: 9 });
    expect([last.page, last.pages, last.found, last.people.map(({ name }) => name)]).toEqual([2, 2, 51, ["P 50"]]);
  });

  it("adds up what each human being is asked for, those with most first", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate();
    const second = await addCandidate(scope, "Cy Dahl");
    await addPeople(scope, { campaignId, candidateId: [candidateId, second] });
    await addRater(scope, { campaignId, candidateId, ...colleague("Bo Lind", "bo@firm.test") });
    await addRater(scope, {
      campaignId,
      candidateId: second,
      ...colleague("Bo Lind", "bo@firm.test"),
      kind: "customer",
    });
    await addRater(scope, { campaignId, candidateId, kind: "hr", memberId: scope.memberId, interviewOn: null });
    const load = await listWorkload(scope, campaignId, 7);
    expect([load.found, load.page]).toEqual([2, 1]);
    expect(load.raters).toMatchObject([
      { name: "Bo Lind", email: "bo@firm.test", people: 2, kinds: ["peer", "customer"] },
      { name: "Marie Lopez", people: 1, kinds: ["hr"] },
    ]);
    // 23 questions to HR at 27 seconds each.
    expect(load.raters[1]?.minutes).toBe(10);
    expect(await listWorkload(scope, await draftCampaign(scope), 1)).toMatchObject({ raters: [], found: 0, pages: 1 });
  });

  it("points out names under two addresses", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate([]);
    const namesake = await addCandidate(scope, "ana ruiz");
    await database().candidate.update({ where: { id: namesake }, data: { email: "ana@firm.test" } });
    await addPeople(scope, { campaignId, candidateId: [candidateId, namesake] });
    for (const email of ["bo@firm.test", "b.lind@firm.test"])
      await addRater(scope, { campaignId, candidateId, ...colleague("Bo Lind", email) });
    expect(await listLikelyDoubles(scope, campaignId)).toEqual([
      { who: "person", name: "Ana Ruiz", addresses: ["ana@firm.test", ""] },
      { who: "rater", name: "Bo Lind", addresses: ["b.lind@firm.test", "bo@firm.test"] },
    ]);
  });
});
