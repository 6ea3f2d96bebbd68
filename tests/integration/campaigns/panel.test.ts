import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import {
  addNewPersonAfterLaunch,
  addPersonAfterLaunch,
  addRaterAfterLaunch,
  removeRaterAfterLaunch,
} from "@/lib/campaigns/amendments/commands";
import { launchCampaign } from "@/lib/campaigns/commands";
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
import { addPlanned, draftCampaign, launchRows } from "../../fixtures/campaigns";
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
const colleague = (name: string, email: string) =>
  ({ kind: "peer", name, email, locale: "fr", timeZone: "Europe/Paris" }) as const;

async function setting(asked: RaterKind[] = [...every]) {
  const scope = await createOrganisation();
  const campaignId = await draftCampaign(scope, { askedKinds: asked });
  const candidateId = await addCandidate(scope);
  return { scope, campaignId, candidateId };
}

async function seatsOf(scope: StaffScope, campaignId: string, candidateId: string) {
  const person = await findPanelPerson(scope, campaignId, every, candidateId);
  return person?.seats.map(({ kind, raterName }) => `${kind} ${raterName}`) ?? null;
}

describe("a panel in preparation", () => {
  it("seats people themselves when they are added, if the campaign asks for it", async () => {
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId } = await setting();
    const details = { campaignId, name: "Bao Tran", jobTitle: "KAM", email: "bao@firm.test", locale: "fr" } as const;
    const added = await addNewPerson(scope, details);
    expect(added.ok && (await seatsOf(scope, campaignId, added.value.candidateId))).toEqual(["self Bao Tran"]);
    expect(await addNewPerson(scope, details)).toMatchObject({
      reason: "email-taken",
      fields: { email: "already-used" },
    });
  });

  it("names raters of every kind, each human being once for a person", async () => {
    const { scope, campaignId, candidateId } = await setting(["hr", "peer"]);
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
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId, candidateId } = await setting();
    await addPeople(scope, { campaignId, candidateId: [candidateId] });
    const director = await addMember(scope.organisationId, "Dan", ["sales_director"]);
    const foreign = await createOrganisation("Birch");
    for (const { memberId } of [director, foreign]) {
      const rater = { kind: "hr", memberId, interviewOn: null } as const;
      expect(await addRater(scope, { campaignId, candidateId, ...rater })).toMatchObject({ reason: "no-account" });
    }
  });

  it("lets raters and people go, and forgets raters whom no campaign needs", async () => {
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId, candidateId } = await setting();
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

describe("naming a rater while somebody launches", () => {
  it("either comes in time to be asked, or is refused", async () => {
    const { scope, campaignId, candidateId } = await setting([]);
    await addPlanned(scope, campaignId, { candidateId, kind: "peer" });
    const [launched, named] = await Promise.all([
      launchCampaign(scope, { campaignId }),
      addRater(scope, { campaignId, candidateId, ...colleague("Bo", "bo@firm.test") }),
    ]);
    expect(launched).toMatchObject({ ok: true });
    if (!named.ok) expect(named.reason).toBe("campaign-launched");
    const seats = await database().assessment.findMany({ where: { campaignId }, include: { invitations: true } });
    expect(seats.map(({ status, invitations }) => `${status} ${invitations.length}`)).toEqual(
      Array(named.ok ? 2 : 1).fill("draft 1"),
    );
  });
});

describe("the panel after the launch", () => {
  async function running() {
    const { scope, campaignId, candidateId } = await setting(["self", "peer"]);
    const { assessmentId } = await addPlanned(scope, campaignId, { candidateId, kind: "peer" });
    await launchRows(scope, campaignId);
    return { scope, campaignId, candidateId, assessmentId };
  }
  const reason = "Left out by mistake";
  const amendments = (campaignId: string) =>
    database().campaignAmendment.findMany({
      where: { campaignId },
      orderBy: { madeAt: "asc" },
      select: { kind: true, reason: true, authorName: true, details: true },
    });

  it("takes another rater with a reason: asked at once, by a link whose hash alone is kept, and by mail", async () => {
    const { scope, campaignId, candidateId } = await running();
    process.env.SMTP_URL = "smtp://localhost:2525";
    const rater = { ...colleague("Bo", "bo@firm.test"), campaignId, candidateId, reason };
    expect(await addRaterAfterLaunch(scope, rater)).toMatchObject({ ok: true });
    process.env.SMTP_URL = "";
    const added = await database().assessment.findFirstOrThrow({
      where: { campaignId, rater: { email: "bo@firm.test" } },
      include: { invitations: true, mails: true, campaign: true },
    });
    expect(added.status).toBe("draft");
    const [invitation] = added.invitations;
    expect(invitation).toMatchObject({ purpose: "rating", revokedAt: null });
    expect(invitation?.expiresAt.getTime()).toBeGreaterThan(added.campaign.closesOn?.getTime() ?? Number.NaN);
    expect(added.mails).toMatchObject([
      { kind: "invitation", invitationId: invitation?.id, onceKey: `invitation:${added.id}`, state: "queued" },
    ]);
    const jobs = await database().$queryRaw<{ data: unknown }[]>`
      SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'mailId' = ${added.mails[0]?.id}`;
    expect(jobs).toEqual([{ data: { organisationId: scope.organisationId, mailId: added.mails[0]?.id } }]);
    expect(await amendments(campaignId)).toEqual([
      {
        kind: "rater_added",
        reason,
        authorName: "Marie Lopez",
        details: { assessmentId: added.id, candidateId, raterId: added.raterId, kind: "peer" },
      },
    ]);
    expect(await addRaterAfterLaunch(scope, rater)).toMatchObject({ reason: "already-on-panel" });
    expect(await amendments(campaignId)).toHaveLength(1);
  });

  it("takes another interviewer without link, and no mail where none leaves from here", async () => {
    const { scope, campaignId, candidateId } = await running();
    const rater = { kind: "hr", memberId: scope.memberId, interviewOn: null } as const;
    expect(await addRaterAfterLaunch(scope, { campaignId, candidateId, reason, ...rater })).toMatchObject({ ok: true });
    const added = await database().assessment.findFirstOrThrow({
      where: { campaignId, raterKind: "hr" },
      include: { invitations: true, mails: true },
    });
    expect(added).toMatchObject({ status: "draft", invitations: [], mails: [] });
  });

  it("takes other people, known or new, each with their self-assessment and an amendment", async () => {
    const { scope, campaignId } = await running();
    const second = await addCandidate(scope, "Cy Dahl");
    expect(await addPersonAfterLaunch(scope, { campaignId, candidateId: [second], reason })).toMatchObject({
      ok: true,
    });
    const person = { name: "Di Okoye", jobTitle: "KAM", email: "di@firm.test", locale: "en" } as const;
    expect(await addNewPersonAfterLaunch(scope, { campaignId, ...person, reason })).toMatchObject({ ok: true });
    expect((await amendments(campaignId)).map(({ kind }) => kind)).toEqual(["person_added", "person_added"]);
    const selves = await database().assessment.findMany({
      where: { campaignId, raterKind: "self" },
      include: { invitations: true },
    });
    expect(selves.map(({ status, invitations }) => `${status} ${invitations[0]?.purpose}`)).toEqual(
      Array(2).fill("draft self_assessment"),
    );
  });

  it("lets a rater go who has not answered, with links, draft and waiting mails", async () => {
    const { scope, campaignId, candidateId, assessmentId } = await running();
    const { id: invitationId } = await database().invitation.findFirstOrThrow({ where: { assessmentId } });
    await database().mail.create({
      data: {
        organisationId: scope.organisationId,
        assessmentId,
        invitationId,
        kind: "invitation",
        onceKey: `invitation:${assessmentId}`,
      },
    });
    expect(await removeRaterAfterLaunch(scope, { campaignId, assessmentId, reason })).toMatchObject({ ok: true });
    for (const count of [
      database().assessment.count({ where: { id: assessmentId } }),
      database().invitation.count({ where: { id: invitationId } }),
      database().mail.count({ where: { assessmentId } }),
    ])
      expect(await count).toBe(0);
    expect(await amendments(campaignId)).toMatchObject([
      { kind: "rater_removed", reason, details: { assessmentId, candidateId, kind: "peer" } },
    ]);
  });

  it("keeps whoever has answered, also when opened again since, and writes no amendment", async () => {
    const { scope, campaignId, assessmentId } = await running();
    const remove = () => removeRaterAfterLaunch(scope, { campaignId, assessmentId, reason });
    const where = { id: assessmentId };
    await database().assessment.update({ where, data: { status: "submitted", submittedAt: new Date() } });
    expect(await remove()).toMatchObject({ reason: "has-answered" });
    await database().assessment.update({ where, data: { status: "draft", submittedAt: null } });
    await database().reopening.create({
      data: { organisationId: scope.organisationId, assessmentId, reason: "typo", authorName: "Marie" },
    });
    expect(await remove()).toMatchObject({ reason: "has-answered" });
    expect(await amendments(campaignId)).toEqual([]);
  });

  it("is for running campaigns: not for drafts, not after the close", async () => {
    const { scope, campaignId, candidateId, assessmentId } = await running();
    const draft = await draftCampaign(scope);
    await addPeople(scope, { campaignId: draft, candidateId: [candidateId] });
    const rater = { candidateId, ...colleague("Bo", "bo@firm.test"), reason };
    expect(await addRaterAfterLaunch(scope, { campaignId: draft, ...rater })).toMatchObject({
      reason: "campaign-not-running",
    });
    await database().campaign.update({ where: { id: campaignId }, data: { state: "closed", closedAt: new Date() } });
    expect(await addRaterAfterLaunch(scope, { campaignId, ...rater })).toMatchObject({ reason: "campaign-closed" });
    expect(await removeRaterAfterLaunch(scope, { campaignId, assessmentId, reason })).toMatchObject({
      reason: "campaign-closed",
    });
  });
});

describe("looking at a panel", () => {
  it("shows who is named and who is missing, searched and counted", async () => {
    const { scope, campaignId, candidateId } = await setting(["self", "peer"]);
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
    const { scope, campaignId } = await setting(["peer"]);
    const ids = await Promise.all(
      Array.from({ length: 51 }, (_, i) => addCandidate(scope, `P ${String(i).padStart(2, "0")}`)),
    );
    await addPeople(scope, { campaignId, candidateId: ids });
    const last = await listPanel(scope, campaignId, ["peer"], { q: "", show: "all", page: 9 });
    expect([last.page, last.pages, last.found, last.people.map(({ name }) => name)]).toEqual([2, 2, 51, ["P 50"]]);
  });

  it("adds up what each human being is asked for, those with most first", async () => {
    const { scope, campaignId, candidateId } = await setting();
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
    const { scope, campaignId, candidateId } = await setting([]);
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
