import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkToken } from "@/lib/access/links";
import type { StaffScope } from "@/lib/access/scope";
import { moveDeadline } from "@/lib/campaigns/amendments/commands";
import { listAmendments } from "@/lib/campaigns/amendments/queries";
import { closeCampaign } from "@/lib/campaigns/commands";
import { extendLink, relaunch, replaceLink, withdrawLink } from "@/lib/campaigns/outreach/commands";
import { findSeats, listHandedLinks, listLate } from "@/lib/campaigns/outreach/queries";
import { getProgress, listBoard } from "@/lib/campaigns/progress/queries";
import { boardQuery } from "@/lib/campaigns/progress/schema";
import { database } from "@/lib/db/client";
import { endOfDay } from "@/lib/zoned-time";
import { addCandidate } from "@/tests/fixtures/assessments";
import { addPlanned, dayFromNow, draftCampaign, launchRows } from "@/tests/fixtures/campaigns";
import { createOrganisation } from "@/tests/fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  process.env.DATABASE_URL = testDatabase.connectionString;
  process.env.SMTP_URL = "smtp://localhost:1";
});
afterAll(async () => {
  await database().$disconnect();
  await testDatabase.drop();
});

const set = (assessmentId: string, data: object) => database().assessment.update({ where: { id: assessmentId }, data });

/** Two people; of Ana's raters one has sent, one has declined and one is late, Bao has one late rater. */
async function running() {
  const scope = await createOrganisation();
  const campaignId = await draftCampaign(scope);
  const [ana, bao] = [await addCandidate(scope, "Ana Ruiz"), await addCandidate(scope, "Bao Tran")];
  const seat = async (candidateId: string, kind: "manager" | "peer", name: string) =>
    (await addPlanned(scope, campaignId, { candidateId, kind, name, email: `${randomUUID()}@example.test` }))
      .assessmentId;
  const sent = await seat(ana, "manager", "Marc Sent");
  const declined = await seat(ana, "peer", "Paula Declined");
  const late = await seat(ana, "peer", "Luc Late");
  const alone = await seat(bao, "manager", "Lea Late");
  await launchRows(scope, campaignId);
  await set(sent, { status: "submitted", submittedAt: new Date("2026-11-20T14:35:00Z") });
  await set(declined, { status: "declined", declinedAt: new Date(), declineReason: "Never met" });
  return { scope, campaignId, ana, bao, seats: { sent, declined, late, alone } };
}

const board = (scope: StaffScope, campaignId: string, query: object = {}) =>
  listBoard(scope, campaignId, boardQuery.parse(query));

describe("the board of a campaign", () => {
  test("counts what was sent, declined and is missing, and never holds a level", async () => {
    const { scope, campaignId } = await running();
    expect(await getProgress(scope, campaignId)).toMatchObject({
      people: 2,
      asked: 4,
      sent: 1,
      declined: 1,
      byKind: { manager: { asked: 2, sent: 1, declined: 0 }, peer: { asked: 2, sent: 0, declined: 1 } },
    });
    const { rows } = await board(scope, campaignId);
    expect(rows.map(({ name, open }) => [name, open])).toEqual([
      ["Ana Ruiz", 1],
      ["Bao Tran", 1],
    ]);
    expect(rows[0]?.seats.map(({ raterName, state }) => [raterName, state])).toEqual([
      ["Marc Sent", "sent"],
      ["Luc Late", "waiting"],
      ["Paula Declined", "declined"],
    ]);
  });

  test("shows those with most answers missing first, or by name, and finds a name", async () => {
    const { scope, campaignId, seats } = await running();
    await set(seats.late, { status: "declined", declinedAt: new Date() });
    expect((await board(scope, campaignId)).rows.map(({ name }) => name)).toEqual(["Bao Tran", "Ana Ruiz"]);
    expect((await board(scope, campaignId, { sort: "name" })).rows[0]?.name).toBe("Ana Ruiz");
    expect((await board(scope, campaignId, { q: "bao" })).rows.map(({ name }) => name)).toEqual(["Bao Tran"]);
    expect(await board(scope, campaignId, { q: "%" })).toEqual({ rows: [], page: 1, pages: 1, total: 0 });
    expect(await board(scope, campaignId, { page: "7" })).toMatchObject({ page: 1, pages: 1, total: 2 });
  });

  test("says of a colleague on which day they answered, of a manager also when", async () => {
    const { scope, campaignId, ana, seats } = await running();
    await set(seats.late, { status: "submitted", submittedAt: new Date("2026-11-21T15:45:00Z") });
    const found = await findSeats(scope, campaignId, ana);
    const at = (id: string) => found?.seats.find(({ assessmentId }) => assessmentId === id)?.submittedAt?.toISOString();
    expect(at(seats.sent)).toBe("2026-11-20T14:35:00.000Z");
    expect(at(seats.late)).toBe("2026-11-21T00:00:00.000Z");
  });
});

describe("a relaunch", () => {
  test("writes to exactly those who are late, once for a page that is sent twice", async () => {
    const { scope, campaignId, seats } = await running();
    const { late, total } = await listLate(scope, campaignId, 10);
    expect(total).toBe(2);
    expect(late.map(({ raterName }) => raterName)).toEqual(["Luc Late", "Lea Late"]);
    const input = { campaignId, batch: randomUUID(), assessmentIds: Object.values(seats) };
    const results = await Promise.all([relaunch(scope, input), relaunch(scope, input)]);
    expect(results.map((result) => result.ok && result.value.queued).toSorted()).toEqual([0, 2]);
    const mails = await database().mail.findMany({ where: { assessment: { campaignId } } });
    expect(mails.map(({ assessmentId }) => assessmentId).toSorted()).toEqual([seats.late, seats.alone].toSorted());
    expect(mails.every(({ kind, invitationId }) => kind === "chase" && invitationId !== null)).toBe(true);
  });

  test("writes to nobody once the campaign is closed, nor without a mail server", async () => {
    const { scope, campaignId, seats } = await running();
    const input = () => ({ campaignId, batch: randomUUID(), assessmentIds: [seats.late] });
    process.env.SMTP_URL = "";
    expect(await relaunch(scope, input())).toMatchObject({ ok: false, reason: "mail-off" });
    process.env.SMTP_URL = "smtp://localhost:1";
    await closeCampaign(scope, { campaignId });
    expect(await relaunch(scope, input())).toMatchObject({ ok: false, reason: "campaign-not-running" });
    expect(await database().mail.count({ where: { assessment: { campaignId } } })).toBe(0);
  });
});

describe("the link of one rater", () => {
  test("is replaced: the former ends at once, the new one is mailed", async () => {
    const { scope, seats } = await running();
    expect(await replaceLink(scope, { assessmentId: seats.late })).toEqual({ ok: true, value: { isMailed: true } });
    const links = await database().invitation.findMany({ where: { assessmentId: seats.late } });
    expect(links.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
    const [mail] = await database().mail.findMany({ where: { assessmentId: seats.late } });
    expect(mail).toMatchObject({ kind: "new_link", invitationId: links.find(({ revokedAt }) => !revokedAt)?.id });
    expect(await replaceLink(scope, { assessmentId: seats.sent })).toMatchObject({ ok: false });
  });

  test("is withdrawn at once, and then has nothing to extend", async () => {
    const { scope, seats } = await running();
    await withdrawLink(scope, { assessmentId: seats.late });
    expect(await database().invitation.count({ where: { assessmentId: seats.late, revokedAt: null } })).toBe(0);
    expect(await extendLink(scope, { assessmentId: seats.late, until: dayFromNow(20), reason: "Ill" })).toMatchObject({
      ok: false,
      reason: "link-not-usable",
    });
  });

  test("lives longer for one rater, with the reason on record, and a new link keeps that", async () => {
    const { scope, campaignId, seats } = await running();
    const until = dayFromNow(20);
    expect(await extendLink(scope, { assessmentId: seats.late, until, reason: "Ill" })).toMatchObject({ ok: true });
    await replaceLink(scope, { assessmentId: seats.late });
    const [link] = await database().invitation.findMany({ where: { assessmentId: seats.late, revokedAt: null } });
    expect(link?.expiresAt).toEqual(endOfDay(until, "Europe/Paris"));
    expect(await listAmendments(scope, campaignId)).toMatchObject([
      {
        change: { kind: "deadline", to: until, isForOne: true },
        reason: "Ill",
        candidateName: "Ana Ruiz",
        raterName: "Luc Late",
      },
    ]);
  });

  test("keeps the longer time when the last day of all is moved before it", async () => {
    const { scope, campaignId, seats } = await running();
    const until = dayFromNow(20);
    await extendLink(scope, { assessmentId: seats.late, until, reason: "Ill" });
    for (const days of [17, 7]) {
      await moveDeadline(scope, { campaignId, closesOn: dayFromNow(days), reason: "Holidays", tell: undefined });
      const ends = await database().invitation.findMany({
        where: { assessmentId: { in: [seats.late, seats.alone] } },
        orderBy: { expiresAt: "asc" },
      });
      expect(ends.map(({ expiresAt }) => expiresAt)).toEqual([
        endOfDay(dayFromNow(days), "Europe/Paris"),
        endOfDay(until, "Europe/Paris"),
      ]);
    }
  });

  test("is shown to HR only where no mail reaches the rater", async () => {
    const { scope, campaignId, seats } = await running();
    expect(await listHandedLinks(scope, campaignId)).toEqual([]);
    process.env.SMTP_URL = "";
    const links = await listHandedLinks(scope, campaignId);
    process.env.SMTP_URL = "smtp://localhost:1";
    expect(links.map(({ raterName }) => raterName)).toEqual(["Luc Late", "Lea Late"]);
    const { id } = await database().invitation.findFirstOrThrow({ where: { assessmentId: seats.late } });
    expect(links[0]?.path).toBe(`/r/${linkToken("rating", id)}?lang=en`);
  });
});
