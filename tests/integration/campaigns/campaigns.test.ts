import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkToken } from "@/lib/access/links";
import { hashToken } from "@/lib/access/tokens";
import { saveScorecard } from "@/lib/assessments/commands";
import { amendSettings, moveDeadline } from "@/lib/campaigns/amendments/commands";
import { listAmendments } from "@/lib/campaigns/amendments/queries";
import {
  closeCampaign,
  createCampaign,
  deleteDraft,
  launchCampaign,
  reopenAssessment,
  updateSettings,
} from "@/lib/campaigns/commands";
import { findCampaignSettings, listCampaigns } from "@/lib/campaigns/queries";
import type { UpdateSettingsInput } from "@/lib/campaigns/schema";
import { database } from "@/lib/db/client";
import { endOfDay } from "@/lib/zoned-time";
import { addCandidate, answerAll } from "@/tests/fixtures/assessments";
import { addPlanned, dayFromNow, draftCampaign, publishedProfile } from "@/tests/fixtures/campaigns";
import { addMember, createOrganisation } from "@/tests/fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  process.env.DATABASE_URL = testDatabase.connectionString;
});
afterAll(async () => {
  await database().$disconnect();
  await testDatabase.drop();
});
beforeEach(() => {
  process.env.SMTP_URL = "smtp://localhost:1";
});

async function newDraft(scope: Awaited<ReturnType<typeof createOrganisation>>) {
  const { idealProfileId, number } = await publishedProfile(scope);
  return createCampaign(scope, {
    purpose: "mobility",
    name: "Key accounts",
    otherName: "",
    locale: "en",
    profile: { profileId: idealProfileId, number },
    closesOn: dayFromNow(10),
    timeZone: "Europe/Paris",
  });
}

/** What the settings page would send for a campaign as it is. */
async function settingsOf(
  scope: Parameters<typeof findCampaignSettings>[0],
  campaignId: string,
): Promise<UpdateSettingsInput> {
  const campaign = await findCampaignSettings(scope, campaignId, "en");
  if (!campaign?.closesOn || !campaign.idealProfileId || !campaign.idealProfileNumber || !campaign.contactId)
    throw new Error("not a complete campaign");
  return {
    campaignId,
    revision: campaign.revision,
    nameEn: campaign.names.en,
    nameFr: campaign.names.fr,
    roleTitle: campaign.roleTitle,
    profile: { profileId: campaign.idealProfileId, number: campaign.idealProfileNumber },
    contactId: campaign.contactId,
    closesOn: campaign.closesOn,
    timeZone: campaign.timeZone,
    askedKinds: [...campaign.askedKinds],
    weightHr: 1,
    weightManager: 1,
    weightPeer: 1,
    weightCustomer: 1,
    minPeers: campaign.minPeers,
    minCustomers: campaign.minCustomers,
    minComments: campaign.minComments,
    remindersOn: "yes",
    quietFrom: 20,
    quietUntil: 7,
  };
}

/** A draft with one person, rated by a member and by a peer who has an address. */
async function smallCampaign() {
  const scope = await createOrganisation();
  const campaignId = await draftCampaign(scope);
  const candidateId = await addCandidate(scope);
  const hr = await addPlanned(scope, campaignId, { candidateId, kind: "hr", memberId: scope.memberId });
  const peer = await addPlanned(scope, campaignId, { candidateId, kind: "peer" });
  return { scope, campaignId, candidateId, hr, peer };
}

describe("a campaign in preparation", () => {
  test("starts from its template, with the version of the profile and the member as its contact", async () => {
    const scope = await createOrganisation();
    const created = await newDraft(scope);
    if (!created.ok) throw new Error(created.reason);
    expect(await findCampaignSettings(scope, created.value.campaignId, "fr")).toMatchObject({
      state: "draft",
      name: "Key accounts",
      purpose: "mobility",
      idealProfileNumber: 1,
      askedKinds: ["self", "hr", "manager", "peer", "customer"],
      minPeers: 3,
      minCustomers: 5,
      minComments: 5,
      contactId: scope.memberId,
    });
  });

  test.each([
    ["over already", -1, "in-the-past"],
    ["further away than links live", 61, "too-late"],
  ])("cannot end on a day that is %s", async (_name, days, reason) => {
    const scope = await createOrganisation();
    const { idealProfileId, number } = await publishedProfile(scope);
    const created = await createCampaign(scope, {
      purpose: "mobility",
      name: "Key accounts",
      otherName: "",
      locale: "en",
      profile: { profileId: idealProfileId, number },
      closesOn: dayFromNow(days),
      timeZone: "UTC",
    });
    expect(created).toMatchObject({ ok: false, reason: "invalid", fields: { closesOn: reason } });
  });

  test("is not based on a draft of a profile, nor on another organisation's", async () => {
    const [mine, theirs] = [await createOrganisation(), await createOrganisation()];
    const { idealProfileId, number } = await publishedProfile(theirs);
    const created = await createCampaign(mine, {
      purpose: "mobility",
      name: "Key accounts",
      otherName: "",
      locale: "en",
      profile: { profileId: idealProfileId, number },
      closesOn: dayFromNow(3),
      timeZone: "UTC",
    });
    expect(created).toMatchObject({ ok: false, fields: { profile: "unknown-choice" } });
  });

  test("takes the settings of whoever saves first; the second is told and loses nothing", async () => {
    const { scope, campaignId } = await smallCampaign();
    const input = await settingsOf(scope, campaignId);
    const [first, second] = await Promise.all([
      updateSettings(scope, { ...input, nameEn: "First" }),
      updateSettings(scope, { ...input, nameEn: "Second" }),
    ]);
    expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
    expect([first, second].find(({ ok }) => !ok)).toMatchObject({ reason: "changed-elsewhere" });
  });

  test("can be deleted with its panel", async () => {
    const { scope, campaignId } = await smallCampaign();
    expect(await deleteDraft(scope, { campaignId })).toMatchObject({ ok: true });
    expect(await listCampaigns(scope, "en")).toEqual([]);
    expect(await database().assessment.count({ where: { campaignId } })).toBe(0);
  });
});

describe("a launch", () => {
  test("is refused while something is missing, and nobody is asked", async () => {
    const scope = await createOrganisation();
    const campaignId = await draftCampaign(scope);
    expect(await launchCampaign(scope, { campaignId })).toMatchObject({ ok: false, reason: "campaign-incomplete" });
    expect((await findCampaignSettings(scope, campaignId, "en"))?.state).toBe("draft");
  });

  test("opens the panel, makes the links and queues the mails in one go; a second browser is refused", async () => {
    const { scope, campaignId, hr, peer } = await smallCampaign();
    const results = await Promise.all([
      launchCampaign(scope, { campaignId }),
      launchCampaign(scope, { campaignId }),
      launchCampaign(scope, { campaignId }),
    ]);
    expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { asked: 2, mails: 2 } }]);
    expect(results.filter((result) => !result.ok && result.reason === "campaign-launched")).toHaveLength(2);
    const invitations = await database().invitation.findMany({ where: { assessmentId: peer.assessmentId } });
    expect(invitations).toHaveLength(1);
    const [invitation] = invitations;
    expect(invitation?.tokenHash).toBe(hashToken("rating", linkToken("rating", invitation?.id ?? "")));
    expect(invitation?.expiresAt).toEqual(endOfDay(dayFromNow(14), "Europe/Paris"));
    const mails = await database().mail.findMany({ where: { organisationId: scope.organisationId } });
    expect(
      mails.map(({ assessmentId, invitationId }) => ({ assessmentId, invitationId })).toSorted(byAssessment),
    ).toEqual(
      [
        { assessmentId: hr.assessmentId, invitationId: null },
        { assessmentId: peer.assessmentId, invitationId: invitation?.id },
      ].toSorted(byAssessment),
    );
    const jobs = await database().$queryRaw<{ data: { mailId: string } }[]>`
      SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'organisationId' = ${scope.organisationId}`;
    expect(jobs.map(({ data }) => data.mailId).toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
  });

  test("queues no mail where no mail server is set up", async () => {
    const { scope, campaignId } = await smallCampaign();
    process.env.SMTP_URL = "";
    expect(await launchCampaign(scope, { campaignId })).toMatchObject({ ok: true, value: { asked: 2, mails: 0 } });
    expect(await database().mail.count({ where: { organisationId: scope.organisationId } })).toBe(0);
  });

  test("locks purpose, framework version and thresholds in the database itself", async () => {
    const { scope, campaignId } = await smallCampaign();
    await launchCampaign(scope, { campaignId });
    const change = (data: object) => database().campaign.update({ where: { id: campaignId }, data });
    await expect(change({ purpose: "recruitment" })).rejects.toThrow();
    await expect(change({ minCustomers: 4 })).rejects.toThrow();
    await expect(change({ state: "draft", launchedAt: null })).rejects.toThrow();
    expect(await updateSettings(scope, await settingsOf(scope, campaignId))).toMatchObject({
      reason: "campaign-launched",
    });
    expect(await deleteDraft(scope, { campaignId })).toMatchObject({ reason: "campaign-launched" });
  });
});

const byAssessment = (a: { assessmentId: string }, b: { assessmentId: string }) =>
  a.assessmentId.localeCompare(b.assessmentId);

describe("a running campaign", () => {
  test("moves its last day with a reason: open links live as long, and late raters are told once", async () => {
    const { scope, campaignId, peer } = await smallCampaign();
    await launchCampaign(scope, { campaignId });
    const closesOn = dayFromNow(20);
    const move = { campaignId, closesOn, reason: "Holidays", tell: "yes" as const };
    expect(await moveDeadline(scope, move)).toMatchObject({ ok: true });
    expect(await moveDeadline(scope, { ...move, closesOn: dayFromNow(-2) })).toMatchObject({
      fields: { closesOn: "in-the-past" },
    });
    const invitation = await database().invitation.findFirstOrThrow({ where: { assessmentId: peer.assessmentId } });
    expect(invitation.expiresAt).toEqual(endOfDay(closesOn, "Europe/Paris"));
    expect(await database().mail.count({ where: { assessmentId: peer.assessmentId, kind: "deadline" } })).toBe(1);
    expect(await listAmendments(scope, campaignId)).toMatchObject([
      {
        change: { kind: "deadline", from: dayFromNow(14), to: closesOn, isForOne: false },
        reason: "Holidays",
        authorName: "Marie Lopez",
        candidateName: null,
      },
    ]);
  });

  test("raises a threshold by amendment, and never lowers one", async () => {
    const { scope, campaignId } = await smallCampaign();
    await launchCampaign(scope, { campaignId });
    const { profile } = await settingsOf(scope, campaignId);
    const change = {
      campaignId,
      profile,
      weightHr: 1,
      weightManager: 2,
      weightPeer: 1,
      weightCustomer: 0,
      minPeers: 4,
      minCustomers: 5,
      minComments: 6,
      reason: "More protection",
    };
    expect(await amendSettings(scope, change)).toMatchObject({ ok: true });
    expect(await amendSettings(scope, { ...change, minPeers: 3 })).toMatchObject({ reason: "threshold-lowered" });
    const [amendment] = await listAmendments(scope, campaignId);
    expect(amendment?.change).toMatchObject({
      kind: "settings",
      from: { minPeers: 3 },
      to: { minPeers: 4, sourceWeights: { self: 0 } },
    });
  });

  test("takes answers until it is closed; of saves around the close each is kept before or refused after", async () => {
    const { scope, campaignId, hr } = await smallCampaign();
    await launchCampaign(scope, { campaignId });
    const { frameworkVersionId } = await database().campaign.findUniqueOrThrow({ where: { id: campaignId } });
    const save = (level: number) =>
      saveScorecard(scope, {
        assessmentId: hr.assessmentId,
        frameworkVersionId,
        answers: answerAll("hr", level).slice(0, 1),
      });
    const results = await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => save((i % 5) + 1)),
      closeCampaign(scope, { campaignId }),
      ...Array.from({ length: 10 }, (_, i) => save((i % 5) + 1)),
    ]);
    expect(results[10]).toMatchObject({ ok: true });
    for (const result of results) if (!result.ok) expect(result.reason).toBe("campaign-closed");
    expect(await save(3)).toMatchObject({ ok: false, reason: "campaign-closed" });
    expect(await closeCampaign(scope, { campaignId })).toMatchObject({ ok: false, reason: "campaign-not-running" });
    expect(await launchCampaign(scope, { campaignId })).toMatchObject({ ok: false, reason: "campaign-launched" });
  });

  test("opens a sent assessment again by an act with history; nothing else can be opened", async () => {
    const { scope, campaignId, peer } = await smallCampaign();
    await launchCampaign(scope, { campaignId });
    const reopen = () => reopenAssessment(scope, { assessmentId: peer.assessmentId, reason: "Sent by mistake" });
    expect(await reopen()).toMatchObject({ ok: false, reason: "not-reopenable" });
    await database().assessment.update({
      where: { id: peer.assessmentId },
      data: { status: "submitted", submittedAt: new Date() },
    });
    const results = await Promise.all([reopen(), reopen()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().reopening.findMany({ where: { assessmentId: peer.assessmentId } })).toMatchObject([
      { reason: "Sent by mistake", authorName: "Marie Lopez" },
    ]);
  });

  test("is another organisation's for everybody else: every act answers as for an absent one", async () => {
    const { scope, campaignId, peer } = await smallCampaign();
    const stranger = await createOrganisation();
    await addMember(stranger.organisationId, "Paul Martin");
    expect(await launchCampaign(stranger, { campaignId })).toMatchObject({ reason: "stale-form" });
    await launchCampaign(scope, { campaignId });
    expect(await closeCampaign(stranger, { campaignId })).toMatchObject({ reason: "campaign-not-running" });
    expect(
      await moveDeadline(stranger, { campaignId, closesOn: dayFromNow(3), reason: "x", tell: undefined }),
    ).toMatchObject({ reason: "stale-form" });
    expect(await reopenAssessment(stranger, { assessmentId: peer.assessmentId, reason: "x" })).toMatchObject({
      reason: "not-reopenable",
    });
  });
});
