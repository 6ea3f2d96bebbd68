import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { requireJob } from "@/lib/access/jobs";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import { queueDueReminders } from "@/lib/mails/reminders/commands";
import { dayFromNow } from "../../fixtures/campaigns";
import { type MailServer, startMailServer } from "../../fixtures/mail-server";
import { askSomebody, queueMail } from "../../fixtures/mails";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let own: TestDatabase;
let scope: StaffScope;
let server: MailServer;
const workers: Worker[] = [];

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
  scope = await createOrganisation();
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await server.stop();
  await database().mail.deleteMany({});
  await database().$executeRaw`DELETE FROM pgboss.job`;
});

function work(): Worker {
  const worker = startWorker(own.connectionString, server.url);
  workers.push(worker);
  return worker;
}

async function queueSeveral(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push(await queueMail(scope, await askSomebody(scope, { kind: "peer" })));
  return ids;
}

const states = async () => (await database().mail.findMany({ select: { state: true } })).map(({ state }) => state);
const long = { timeout: 20_000, interval: 50 };

describe("the worker", () => {
  test("sends what is queued, one after the other, and ends at once when asked", async () => {
    await queueSeveral(5);
    const worker = work();
    await vi.waitFor(() => expect(server.mails).toHaveLength(5), long);
    await vi.waitFor(async () => expect(await states()).toEqual(Array(5).fill("sent")), long);
    const started = performance.now();
    await worker.stop();
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test("of two processes on one database one sends; the other takes over when it is gone", async () => {
    const first = work();
    await vi.waitFor(async () => expect(await lockHolders()).toBe(1), long);
    work();
    await queueSeveral(3);
    await vi.waitFor(() => expect(server.mails).toHaveLength(3), long);
    expect(await lockHolders()).toBe(1);
    await first.stop();
    await queueSeveral(2);
    await vi.waitFor(() => expect(server.mails).toHaveLength(5), long);
    expect(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size).toBe(5);
  });

  test("takes up what a killed process left half done, and mails that have lost their job", async () => {
    const [half = "", lost = ""] = await queueSeveral(2);
    await database().$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now()
      WHERE data->>'mailId' = ${half}`;
    await database().$executeRaw`DELETE FROM pgboss.job WHERE data->>'mailId' = ${lost}`;
    work();
    await vi.waitFor(() => expect(server.mails).toHaveLength(2), long);
    await vi.waitFor(async () => expect(await states()).toEqual(["sent", "sent"]), long);
  });

  test("goes on after its connection to the database was cut", async () => {
    work();
    await vi.waitFor(async () => expect(await lockHolders()).toBe(1), long);
    const cutter = new Client({ connectionString: own.connectionString });
    await cutter.connect();
    await cutter.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'KAM Profile, jobs'",
    );
    await cutter.end();
    await queueSeveral(2);
    await vi.waitFor(() => expect(server.mails).toHaveLength(2), long);
  });

  test("waits for a mail server that is away", async () => {
    await server.stop();
    await queueSeveral(1);
    work();
    await vi.waitFor(async () => {
      expect(await database().mail.findFirst({ select: { state: true, problem: true } })).toEqual({
        state: "queued",
        problem: "unreachable",
      });
    }, long);
    server = await startMailServer({ port: server.port });
    // The queue tries again after 30 seconds; the test does not wait that long.
    await database().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`;
    await vi.waitFor(() => expect(server.mails).toHaveLength(1), long);
  });

  test("offers the reminders, and no more than once in a quarter of an hour", async () => {
    const quarter = () => Math.floor(Date.now() / 900_000);
    const first = quarter();
    work();
    await vi.waitFor(async () => expect(await reminderJobs()).toContain("completed"), long);
    await workers[0]?.stop();
    work();
    await vi.waitFor(async () => expect(await lockHolders()).toBe(1), long);
    expect((await reminderJobs()).length).toBeLessThanOrEqual(quarter() - first + 1);
  });
});

async function lockHolders(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()`;
  return row?.count ?? 0;
}

async function reminderJobs(): Promise<string[]> {
  const rows = await database().$queryRaw<{ state: string }[]>`
    SELECT state::text AS state FROM pgboss.job WHERE name = 'send-reminders'`;
  return rows.map(({ state }) => state);
}

describe("reminders", () => {
  const job = () => requireJob(scope.organisationId);

  test("are queued once for those who have not answered, and can", async () => {
    const closesOn = dayFromNow(10);
    const launchedAt = new Date(Date.now() - 2 * 86_400_000);
    const settings = { closesOn, timeZone: "UTC", quietFrom: 0, quietUntil: 0 };
    const late = await askSomebody(scope, { kind: "self" }, settings);
    const sent = await askSomebody(scope, { kind: "self" }, settings);
    const withdrawn = await askSomebody(scope, { kind: "self" }, settings);
    const off = await askSomebody(scope, { kind: "self" }, { ...settings, remindersOn: false });
    const all = [late, sent, withdrawn, off].map(({ campaignId }) => campaignId);
    await database().campaign.updateMany({ where: { id: { in: all } }, data: { launchedAt } });
    const sentNow = { status: "submitted" as const, submittedAt: new Date() };
    await database().assessment.update({ where: { id: sent.assessmentId }, data: sentNow });
    await database().invitation.updateMany({
      where: { assessmentId: withdrawn.assessmentId },
      data: { revokedAt: new Date() },
    });
    const twoDaysBefore = new Date(dayFromNow(8).getTime() + 9.5 * 60 * 60 * 1000);
    expect(await queueDueReminders(job(), twoDaysBefore)).toBe(1);
    expect(await queueDueReminders(job(), twoDaysBefore)).toBe(0);
    const mails = await database().mail.findMany({ select: { assessmentId: true, onceKey: true, kind: true } });
    expect(mails).toEqual([
      {
        assessmentId: late.assessmentId,
        kind: "reminder",
        onceKey: `reminder:${late.assessmentId}:two-days:${closesOn.toISOString().slice(0, 10)}`,
      },
    ]);
  });

  test("two runs at the same moment queue each reminder once", async () => {
    const settings = { closesOn: dayFromNow(10), timeZone: "UTC", quietFrom: 0, quietUntil: 0 };
    await askSomebody(scope, { kind: "peer" }, settings);
    const twoDaysBefore = new Date(dayFromNow(8).getTime() + 9.5 * 60 * 60 * 1000);
    const before = await database().mail.count();
    await Promise.all([queueDueReminders(job(), twoDaysBefore), queueDueReminders(job(), twoDaysBefore)]);
    const mails = await database().mail.findMany({ select: { onceKey: true } });
    expect(mails.length).toBeGreaterThan(before);
    expect(new Set(mails.map(({ onceKey }) => onceKey)).size).toBe(mails.length);
    expect(await database().$queryRaw`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'send-mail'`).toEqual([
      { n: mails.length },
    ]);
  });
});
