import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addNewPersonAfterLaunch,
  addPersonAfterLaunch,
  addRaterAfterLaunch,
  removeRaterAfterLaunch,
} from "@/lib/campaigns/amendments/commands";
import { launchCampaign } from "@/lib/campaigns/commands";
import { addPeople, addRater } from "@/lib/campaigns/panel/commands";
import { database } from "@/lib/db/client";
import { addCandidate } from "../../fixtures/assessments";
import { addPlanned, colleague, draftCampaign, draftWithCandidate, launchRows } from "../../fixtures/campaigns";
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

describe("naming a rater while somebody launches", () => {
  it("either comes in time to be asked, or is refused", async () => {
    const { scope, campaignId, candidateId } = await draftWithCandidate([]);
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
    const { scope, campaignId, candidateId } = await draftWithCandidate(["self", "peer"]);
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
