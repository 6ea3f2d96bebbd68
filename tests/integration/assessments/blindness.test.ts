import { afterAll, beforeAll, expect, test } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { saveAnswers, saveScorecard, submitAnswers, submitScorecard } from "@/lib/assessments/commands";
import { findOwnScorecard, findScorecard, listAssessments } from "@/lib/assessments/queries";
import { startScorecard } from "@/lib/assessments/starting/commands";
import { getStandingCampaign } from "@/lib/campaigns/queries";
import { database } from "@/lib/db/client";
import { getSelfBeside, listDueScorecards, listIndicatorRatings, listOwed, listResults } from "@/lib/results/queries";
import { addCandidate, answerAll, openSelfAssessment } from "../../fixtures/assessments";
import { addPlanned, draftCampaign, launchRows } from "../../fixtures/campaigns";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});

async function sendSelf(staff: StaffScope, candidateId: string, answer: number) {
  const { respondent, frameworkVersionId } = await openSelfAssessment(staff, candidateId);
  const { assessmentId } = respondent;
  await saveAnswers(respondent, {
    frameworkVersionId,
    answers: answerAll("self", answer),
    examples: [{ criterionId: "customer-centric", text: "Only I know." }],
  });
  await submitAnswers(respondent, { assessmentId, frameworkVersionId, locale: "fr" });
}

async function start(scope: StaffScope, candidateId: string) {
  const started = await startScorecard(scope, { candidateId });
  if (!started.ok) throw new Error(started.reason);
  const card = await findScorecard(scope, started.value.assessmentId, "en");
  if (!card) throw new Error("no scorecard");
  return { assessmentId: started.value.assessmentId, frameworkVersionId: card.framework.frameworkVersionId };
}

async function send(scope: StaffScope, card: Awaited<ReturnType<typeof start>>, answer: number) {
  await saveScorecard(scope, {
    ...card,
    answers: answerAll("hr", answer).map((one) => ({ ...one, evidence: "Note." })),
  });
  await submitScorecard(scope, { ...card, locale: "en" });
}

/** Everything that the queries behind the pages let a reader see of a person. */
async function look(scope: StaffScope, candidateId: string) {
  const campaign = await getStandingCampaign(scope, "en");
  const [person] = await listResults(scope, campaign, [candidateId]);
  const ratings = await listIndicatorRatings(scope, campaign, candidateId, true);
  return {
    visibility: person?.visibility,
    levels: person?.levels.map(({ value }) => value),
    raters: person?.raters,
    ratings: ratings.length,
  };
}

test("whoever owes a scorecard sees nobody's levels until it is sent; a colleague who owes none does", async () => {
  const marie = await createOrganisation();
  const paul = await addMember(marie.organisationId, "Paul Renaud");
  const candidateId = await addCandidate(marie);
  await sendSelf(marie, candidateId, 5);
  const mariesCard = await start(marie, candidateId);
  const paulsCard = await start(paul, candidateId);
  await send(paul, paulsCard, 2);

  expect(await look(marie, candidateId)).toEqual({
    visibility: "hidden",
    levels: [null, null, null, null, null],
    raters: {},
    ratings: 0,
  });
  const seen = await look(paul, candidateId);
  expect(seen).toMatchObject({ visibility: "shown", raters: { self: 1, hr: 1 }, levels: [2, 2, 2, 2, 2] });
  expect(seen.ratings).toBeGreaterThan(40);

  const rows = await listAssessments(marie, candidateId, (await getStandingCampaign(marie, "en")).campaignId);
  expect(rows).toMatchObject([
    { raterKind: "self", raterName: "Ana Ruiz", status: "submitted", isMine: false },
    { raterKind: "hr", raterName: "Marie Lopez", status: "draft", isMine: true },
    { raterKind: "hr", raterName: "Paul Renaud", status: "submitted", isMine: false },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/level|evidence|Note\./);
  const own = await findScorecard(marie, mariesCard.assessmentId, "en");
  expect(own?.answers).toEqual({});
  expect(JSON.stringify(own)).not.toContain("Only I know.");

  await send(marie, mariesCard, 4);
  expect(await look(marie, candidateId)).toMatchObject({
    visibility: "shown",
    raters: { self: 1, hr: 2 },
    levels: [3, 3, 3, 3, 3],
  });
});

test("owing a scorecard on one person hides nothing of another", async () => {
  const marie = await createOrganisation();
  const [ana, bao] = [await addCandidate(marie, "Ana Ruiz"), await addCandidate(marie, "Bao Tran")];
  await sendSelf(marie, ana, 5);
  await sendSelf(marie, bao, 5);
  await start(marie, ana);
  expect(await look(marie, ana)).toMatchObject({ visibility: "hidden" });
  expect(await look(marie, bao)).toMatchObject({ visibility: "shown", raters: { self: 1 } });
});

test("peers and customers are listed without their names", async () => {
  const marie = await createOrganisation();
  const candidateId = await addCandidate(marie);
  const { organisationId } = marie;
  const { campaignId, frameworkVersionId } = await getStandingCampaign(marie, "en");
  for (const kind of ["peer", "customer", "manager"] as const) {
    const rater = await database().rater.create({ data: { organisationId, kind, name: `The ${kind}` } });
    await database().assessment.create({
      data: { organisationId, campaignId, frameworkVersionId, candidateId, raterId: rater.id, raterKind: kind },
    });
  }
  expect(
    (await listAssessments(marie, candidateId, campaignId)).map(({ raterKind, raterName }) => [raterKind, raterName]),
  ).toEqual([
    ["manager", "The manager"],
    ["peer", null],
    ["customer", null],
  ]);
});

/** Puts the member on the panel of a campaign, with the person's own assessment. */
async function onPanel(staff: StaffScope, candidateId: string, overrides = {}) {
  const campaignId = await draftCampaign(staff, overrides);
  const { memberId } = staff;
  const { assessmentId } = await addPlanned(staff, campaignId, { candidateId, kind: "hr", memberId });
  await addPlanned(staff, campaignId, { candidateId, kind: "self" });
  return { campaignId, assessmentId };
}

async function close(campaignId: string) {
  const ended = { state: "closed" as const, closedAt: new Date(), closedByName: "Marie Lopez" };
  await database().campaign.update({ where: { id: campaignId }, data: ended });
}

test("a scorecard owed in one campaign hides the person's levels of every other, from its launch to its close", async () => {
  const marie = await createOrganisation();
  const candidateId = await addCandidate(marie);
  await sendSelf(marie, candidateId, 5);
  const panel = await onPanel(marie, candidateId);
  expect(await look(marie, candidateId)).toMatchObject({ visibility: "shown" });
  expect(await listDueScorecards(marie, "en")).toEqual([]);

  await launchRows(marie, panel.campaignId);
  expect(await look(marie, candidateId)).toMatchObject({ visibility: "hidden", raters: {}, ratings: 0 });
  expect(await listDueScorecards(marie, "en")).toMatchObject([
    { assessmentId: panel.assessmentId, candidateName: "Ana Ruiz", campaignName: "Spring round" },
  ]);
  expect(await getSelfBeside(marie, (await getStandingCampaign(marie, "en")).campaignId, candidateId)).toEqual({
    state: "hidden",
  });

  await close(panel.campaignId);
  expect(await look(marie, candidateId)).toMatchObject({ visibility: "shown", raters: { self: 1 } });
  expect(await listDueScorecards(marie, "en")).toEqual([]);
  expect(await listAssessments(marie, candidateId, panel.campaignId)).toMatchObject([
    { raterKind: "self", status: "draft", isOpen: false },
    { raterKind: "hr", status: "draft", isOpen: false, isMine: true },
  ]);
});

test("whoever prefers not to answer owes nothing", async () => {
  const marie = await createOrganisation();
  const candidateId = await addCandidate(marie);
  const { campaignId, assessmentId } = await onPanel(marie, candidateId);
  await launchRows(marie, campaignId);
  expect((await listOwed(marie, [candidateId])).size).toBe(1);
  await database().assessment.update({
    where: { id: assessmentId },
    data: { status: "declined", declinedAt: new Date() },
  });
  expect((await listOwed(marie, [candidateId])).size).toBe(0);
  expect(await listDueScorecards(marie, "en")).toEqual([]);
});

test("once sent, a scorecard stands beside the self-assessment of its own campaign, and nobody else's", async () => {
  const marie = await createOrganisation();
  const candidateId = await addCandidate(marie);
  await sendSelf(marie, candidateId, 5);
  const { campaignId, assessmentId } = await onPanel(marie, candidateId);
  await addPlanned(marie, campaignId, { candidateId, kind: "peer" });
  await launchRows(marie, campaignId);
  const card = await findScorecard(marie, assessmentId, "en");
  if (!card) throw new Error("no scorecard");
  const { frameworkVersionId } = card.framework;
  await send(marie, { assessmentId, frameworkVersionId }, 3);
  expect(await getSelfBeside(marie, campaignId, candidateId)).toEqual({ state: "not-sent" });

  const self = await database().assessment.findFirstOrThrow({ where: { campaignId, raterKind: "self" } });
  const rated = answerAll("self", 2).map(({ indicatorId }) => ({
    organisationId: marie.organisationId,
    assessmentId: self.id,
    frameworkVersionId,
    indicatorId,
    level: 2,
  }));
  await database().rating.createMany({ data: rated });
  expect(await getSelfBeside(marie, campaignId, candidateId)).toEqual({ state: "not-sent" });
  await database().assessment.update({
    where: { id: self.id },
    data: { status: "submitted", submittedAt: new Date() },
  });
  const beside = await getSelfBeside(marie, campaignId, candidateId);
  expect(beside).toEqual({
    state: "sent",
    levels: Object.fromEntries(rated.map(({ indicatorId }) => [indicatorId, 2])),
  });
});

test("the page about somebody leads to the scorecard that a running campaign waits for", async () => {
  const marie = await createOrganisation();
  const candidateId = await addCandidate(marie);
  const standing = (await getStandingCampaign(marie, "en")).campaignId;
  const adHoc = await start(marie, candidateId);
  await send(marie, adHoc, 3);
  const sent = { assessmentId: adHoc.assessmentId, status: "submitted" };
  expect(await findOwnScorecard(marie, candidateId, standing)).toEqual(sent);
  const { campaignId, assessmentId } = await onPanel(marie, candidateId);
  expect(await findOwnScorecard(marie, candidateId, campaignId)).toEqual(sent);
  await launchRows(marie, campaignId);
  expect(await findOwnScorecard(marie, candidateId, standing)).toEqual({ assessmentId, status: "draft" });
  expect(await startScorecard(marie, { candidateId })).toMatchObject({ ok: true, value: { assessmentId } });
  await close(campaignId);
  expect(await findOwnScorecard(marie, candidateId, campaignId)).toEqual(sent);
});
