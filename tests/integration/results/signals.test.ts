import { afterAll, beforeAll, expect, test } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { findCampaign } from "@/lib/campaigns/queries";
import { database } from "@/lib/db/client";
import type { RaterKind } from "@/lib/frameworks/schema";
import { getSignals } from "@/lib/results/signals/queries";
import { addCandidate, indicatorsFor } from "../../fixtures/assessments";
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

/** A running campaign on one person, rated by everybody named; nothing is sent yet. */
async function running(staff: StaffScope, candidateId: string, others: readonly StaffScope[] = []) {
  const campaignId = await draftCampaign(staff);
  const seats: Partial<Record<RaterKind, string>> = {};
  for (const kind of ["self", "manager", "peer", "customer"] as const) {
    seats[kind] = (await addPlanned(staff, campaignId, { candidateId, kind, name: `The ${kind}` })).assessmentId;
  }
  const cards: string[] = [];
  for (const { memberId, name } of [staff, ...others]) {
    cards.push((await addPlanned(staff, campaignId, { candidateId, kind: "hr", memberId, name })).assessmentId);
  }
  await launchRows(staff, campaignId);
  const campaign = await findCampaign(staff, campaignId, "en");
  if (!campaign) throw new Error("no campaign");
  return { campaign, seats, cards };
}

/** Sends an assessment with level 3 throughout: saved at once, `seconds` after its notice. */
async function sendAlike(assessmentId: string, kind: RaterKind, seconds: number) {
  const { organisationId, frameworkVersionId } = await database().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
  });
  const submittedAt = new Date();
  await database().rating.createMany({
    data: indicatorsFor(kind).map((indicatorId) => ({
      organisationId,
      assessmentId,
      frameworkVersionId,
      indicatorId,
      level: 3,
    })),
  });
  if (kind !== "hr") {
    const receivedAt = new Date(submittedAt.getTime() - seconds * 1_000);
    await database().noticeReceipt.create({
      data: { organisationId, assessmentId, noticeVersion: "1", locale: "en", receivedAt },
    });
  }
  await database().assessment.update({ where: { id: assessmentId }, data: { status: "submitted", submittedAt } });
}

test("notes are about self, HR and managers; colleagues and clients are not read at all", async () => {
  const marie = await createOrganisation();
  const paul = await addMember(marie.organisationId, "Paul Renaud");
  const candidateId = await addCandidate(marie);
  const { campaign, seats, cards } = await running(paul, candidateId);
  for (const [kind, assessmentId] of Object.entries(seats)) await sendAlike(assessmentId, kind as RaterKind, 23);
  await sendAlike(cards[0] ?? "", "hr", 0);
  const signals = await getSignals(marie, campaign);
  expect(signals.forms).toBe(3);
  expect(signals.notes.map(({ raterName }) => raterName).sort()).toEqual(
    ["Ana Ruiz", "Paul Renaud", "The manager"].sort(),
  );
  expect(JSON.stringify(signals)).not.toMatch(/The peer|The customer/);
  const fast = signals.notes.map(({ raterKind, forms }) => [
    raterKind,
    forms[0]?.style.terms.some(({ id, amount }) => id === "fast" && amount === 1),
  ]);
  expect(Object.fromEntries(fast)).toEqual({ self: true, manager: true, hr: false });
});

test("whoever still owes a scorecard on a person sees no note about anybody's answers on them", async () => {
  const marie = await createOrganisation();
  const paul = await addMember(marie.organisationId, "Paul Renaud");
  const candidateId = await addCandidate(marie);
  const { campaign, cards } = await running(marie, candidateId, [paul]);
  await sendAlike(cards[1] ?? "", "hr", 0);
  expect(await getSignals(marie, campaign)).toMatchObject({ notes: [], forms: 0, hiddenPeople: 1 });
  expect((await getSignals(paul, campaign)).notes.map(({ raterName }) => raterName)).toEqual(["Paul Renaud"]);
  await sendAlike(cards[0] ?? "", "hr", 0);
  expect(await getSignals(marie, campaign)).toMatchObject({ forms: 2, hiddenPeople: 0 });
});

test("another organisation's member reads nothing from the campaign, even with it in hand", async () => {
  const marie = await createOrganisation();
  const stranger = await createOrganisation("Birch");
  const candidateId = await addCandidate(marie);
  const { campaign, seats } = await running(marie, candidateId);
  await sendAlike(seats.self ?? "", "self", 23);
  await expect(getSignals(stranger, campaign)).rejects.toThrow();
  expect(await findCampaign(stranger, campaign.campaignId, "en")).toBeNull();
});
