import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { getStandingCampaign } from "@/lib/campaigns/queries";
import { database } from "@/lib/db/client";
import type { RaterKind } from "@/lib/frameworks/schema";
import { chooseCampaign, getCampaignErrors, listResults } from "@/lib/results/queries";
import { addCandidate, indicatorsFor } from "../../fixtures/assessments";
import { addPlanned, dayFromNow, draftCampaign, launchRows } from "../../fixtures/campaigns";
import { createOrganisation } from "../../fixtures/organisation";
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

type Purpose = "recruitment" | "mobility" | "development";

/** A launched campaign in which one rater of each kind given was asked about each person. */
async function launched(
  staff: StaffScope,
  people: readonly string[],
  { purpose, opensOn, kinds = ["self"] }: { purpose: Purpose; opensOn: Date; kinds?: readonly RaterKind[] },
) {
  const campaignId = await draftCampaign(staff, { purpose, opensOn });
  for (const candidateId of people) {
    for (const kind of kinds) await addPlanned(staff, campaignId, { candidateId, kind, memberId: staff.memberId });
  }
  await launchRows(staff, campaignId);
  return campaignId;
}

/** Sends the assessments of one kind on a person, with one level everywhere. */
async function send(
  { organisationId }: StaffScope,
  campaignId: string,
  candidateId: string,
  kind: RaterKind,
  level = 3,
) {
  const rows = await database().assessment.findMany({ where: { campaignId, candidateId, raterKind: kind } });
  for (const { id: assessmentId, frameworkVersionId } of rows) {
    await database().rating.createMany({
      data: indicatorsFor(kind).map((indicatorId) => ({
        organisationId,
        assessmentId,
        frameworkVersionId,
        indicatorId,
        level,
      })),
    });
    await database().assessment.update({
      where: { id: assessmentId },
      data: { status: "submitted", submittedAt: new Date() },
    });
  }
}

const usual = { asked: null, locale: "en" as const };

test("figures rest on the latest launched campaign in which somebody shown has answered", async () => {
  const marie = await createOrganisation();
  const [ana, bao] = [await addCandidate(marie, "Ana Ruiz"), await addCandidate(marie, "Bao Tran")];
  const standing = (await getStandingCampaign(marie, "en")).campaignId;
  expect((await chooseCampaign(marie, [ana], usual)).campaign.campaignId).toBe(standing);

  const earlier = await launched(marie, [ana, bao], { purpose: "mobility", opensOn: dayFromNow(-20) });
  const later = await launched(marie, [ana], { purpose: "recruitment", opensOn: dayFromNow(-5) });
  await draftCampaign(marie);
  await send(marie, earlier, bao, "self");
  expect((await chooseCampaign(marie, [ana, bao], usual)).campaign.campaignId).toBe(earlier);
  expect((await chooseCampaign(marie, [ana], usual)).campaign.campaignId).toBe(later);
  expect((await chooseCampaign(marie, "everybody", usual)).campaign.campaignId).toBe(earlier);
  const offered = (ids: readonly string[]) =>
    chooseCampaign(marie, ids, usual).then(({ campaigns }) => campaigns.map(({ campaignId }) => campaignId));
  expect(await offered([ana, bao])).toEqual([later, earlier, standing]);
  expect(await offered([bao])).toEqual([earlier, standing]);
});

test("an address may ask for one of them; what is unknown, foreign or in preparation falls back", async () => {
  const marie = await createOrganisation();
  const other = await createOrganisation("Birch");
  const ana = await addCandidate(marie);
  const campaignId = await launched(marie, [ana], { purpose: "mobility", opensOn: dayFromNow(-20) });
  await send(marie, campaignId, ana, "self");
  const standing = (await getStandingCampaign(marie, "en")).campaignId;
  const foreign = (await getStandingCampaign(other, "en")).campaignId;
  const inPreparation = await draftCampaign(marie);
  const shown = async (asked: string) =>
    (await chooseCampaign(marie, [ana], { asked, locale: "en" })).campaign.campaignId;
  expect(await shown(standing)).toBe(standing);
  for (const asked of [foreign, inPreparation, randomUUID(), "", "1 or 1=1"])
    expect(await shown(asked)).toBe(campaignId);
});

test("development campaigns are not offered where people are compared, and whom that leaves without figures is said", async () => {
  const marie = await createOrganisation();
  const [ana, bao, cleo] = [
    await addCandidate(marie, "Ana Ruiz"),
    await addCandidate(marie, "Bao Tran"),
    await addCandidate(marie, "Cléo Martin"),
  ];
  const mobility = await launched(marie, [ana], { purpose: "mobility", opensOn: dayFromNow(-20) });
  const development = await launched(marie, [ana, bao, cleo], { purpose: "development", opensOn: dayFromNow(-5) });
  await send(marie, mobility, ana, "self");
  await send(marie, development, ana, "self");
  await send(marie, development, bao, "self");
  const compared = await chooseCampaign(marie, [ana, bao, cleo], { ...usual, asked: development, toCompare: true });
  expect(compared.campaign.campaignId).toBe(mobility);
  expect(compared.campaigns.map(({ purpose }) => purpose)).not.toContain("development");
  expect(compared.developmentOnlyIds).toEqual([bao]);
  expect((await chooseCampaign(marie, [ana], usual)).campaign.campaignId).toBe(development);
});

test("who was asked about in another campaign only is absent from this one; who was asked and is silent is not", async () => {
  const marie = await createOrganisation();
  const [ana, bao] = [await addCandidate(marie, "Ana Ruiz"), await addCandidate(marie, "Bao Tran")];
  await launched(marie, [ana], { purpose: "mobility", opensOn: dayFromNow(-5) });
  const { campaign } = await chooseCampaign(marie, [ana, bao], usual);
  expect((await listResults(marie, campaign, [ana, bao])).map(({ visibility }) => visibility)).toEqual([
    "shown",
    "absent",
  ]);
});

test("answers not sent, and those of other campaigns, move neither levels nor error bands", async () => {
  const marie = await createOrganisation();
  const ana = await addCandidate(marie);
  const kinds = ["self", "manager", "peer"] as const;
  const campaignId = await launched(marie, [ana], { purpose: "mobility", opensOn: dayFromNow(-5), kinds });
  const other = await launched(marie, [ana], { purpose: "mobility", opensOn: dayFromNow(-9), kinds });
  await send(marie, campaignId, ana, "manager", 4);
  const { campaign } = await chooseCampaign(marie, [ana], { ...usual, asked: campaignId });
  const read = async () => ({
    results: await listResults(marie, campaign, [ana]),
    errors: await getCampaignErrors(marie, campaign, { "team-builder": 1 }),
  });
  const before = await read();
  expect(before.results[0]?.levels.map(({ value }) => value)).toEqual([4, 4, 4, 4, 4]);
  await send(marie, other, ana, "manager", 1);
  await send(marie, campaignId, ana, "peer", 1);
  await database().assessment.updateMany({
    where: { campaignId, raterKind: "peer" },
    data: { status: "draft", submittedAt: null },
  });
  expect(await read()).toEqual(before);
});
