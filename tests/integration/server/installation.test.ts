import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { lockData } from "@/lib/server/data-lock";
import { openDatabase } from "@/lib/server/database";
import { watchHealth } from "@/lib/server/health";
import { listMigrations } from "@/lib/server/migrate";
import { findPostmaster } from "@/lib/server/postmaster";
import { offerSetUpCode } from "@/lib/server/setup-code";
import { createTestDatabase, type TestDatabase } from "../database";
import { createTemporaryFolder } from "../temporary-folder";

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.connectionString });
  client.on("error", () => {});
  await client.connect();
});
beforeEach(async () => {
  await client.query(`DELETE FROM "Organisation"; DELETE FROM "SetupCode"`);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

function addOrganisation(isSample: boolean) {
  return client.query(
    `INSERT INTO "Organisation" ("id", "name", "locale", "isSample", "sampleSeal") VALUES ($1, 'x', 'en', $2, $3)`,
    [randomUUID(), isSample, isSample ? "sample" : null],
  );
}

const storedCodes = async () => (await client.query(`SELECT "codeHash" FROM "SetupCode"`)).rows;

test("while only the sample company exists, each start offers a new set-up code and stores its hash alone", async () => {
  await addOrganisation(true);
  await offerSetUpCode(database.connectionString);
  const code = (await offerSetUpCode(database.connectionString)) ?? "";
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  const codeHash = createHash("sha256").update(code.replaceAll("-", "")).digest("hex");
  expect(await storedCodes()).toEqual([{ codeHash }]);
});

test("once an organisation is set up no code is offered and none is valid", async () => {
  await offerSetUpCode(database.connectionString);
  await addOrganisation(false);
  expect(await offerSetUpCode(database.connectionString)).toBeUndefined();
  expect(await storedCodes()).toEqual([]);
});

test("it is ready when the database answers and holds every migration, and not otherwise", async () => {
  const migrations = await listMigrations(join(import.meta.dirname, "../../../prisma/migrations"));
  const { connectionString } = database;
  const sources = { connectionString, migrations, dataFolder: import.meta.dirname };
  const readiness = async (changes: object) => {
    const health = watchHealth({ ...sources, ...changes });
    const answers = await Promise.all([health.isReady(), health.isReady()]);
    expect(health.isLive()).toBe(true);
    await health.close();
    return answers;
  };
  expect(await readiness({})).toEqual([true, true]);
  expect(await readiness({ migrations: [...migrations, "99999999999999_later"] })).toEqual([false, false]);
  expect(await readiness({ connectionString: "postgresql://kam@127.0.0.1:9/kam" })).toEqual([false, false]);
  expect(await readiness({ dataFolder: "/no/such/folder" })).toEqual([false, false]);
});

test("a process whose turns all take longer than a second is not live, until they are short again", async () => {
  const health = watchHealth({ connectionString: "", migrations: [], dataFolder: "/" });
  const block = async () => {
    const until = performance.now() + 1_300;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await block();
  expect(health.isLive()).toBe(true);
  for (let turn = 0; turn < 3; turn++) await block();
  expect(health.isLive()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(health.isLive()).toBe(true);
  await health.close();
});

test("a second application on the same data is told who has them, at once", async () => {
  const first = await lockData(database.connectionString, "http://localhost:3000");
  const started = Date.now();
  await expect(lockData(database.connectionString, "http://localhost:3001")).rejects.toThrow(
    `These data are in use by KAM Profile at http://localhost:3000, process ${process.pid}. Stop it first`,
  );
  expect(Date.now() - started).toBeLessThan(2_000);
  await first.release();
  await (await lockData(database.connectionString, "http://localhost:3001")).release();
});

test("a second application waits for one that is stopping", async () => {
  const first = await lockData(database.connectionString, "http://localhost:3000");
  await first.announceStop();
  const second = lockData(database.connectionString, "http://localhost:3001");
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await first.release();
  await (await second).release();
});

test("a database that is killed under the application is started again where it was", { timeout: 60_000 }, async () => {
  const folder = await createTemporaryFolder();
  const onLoss = vi.fn();
  const embedded = await openDatabase({
    connectionString: undefined,
    dataFolder: folder.path,
    password: "only-for-this-test",
    address: "http://localhost:3000",
    onLoss,
  });
  const cluster = join(folder.path, "postgres");
  const killed = findPostmaster(cluster)?.pid ?? 0;
  process.kill(killed, "SIGKILL");
  await vi.waitFor(
    async () => {
      const probe = new Client({ connectionString: embedded.connectionString });
      probe.on("error", () => {});
      await probe.connect();
      await probe.end();
      expect(findPostmaster(cluster)?.pid).not.toBe(killed);
    },
    { timeout: 40_000, interval: 100 },
  );
  expect(onLoss).not.toHaveBeenCalled();
  // The lock is taken again too: the data are still ours alone.
  await vi.waitFor(() => expect(lockData(embedded.connectionString, "other")).rejects.toThrow("in use by"), 10_000);
  await embedded.close();
  expect(findPostmaster(cluster)).toBeUndefined();
  await folder.remove();
});
