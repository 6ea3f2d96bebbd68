import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { openEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { loadSecrets } from "@/lib/server/secrets.mjs";
import { newDataFolder } from "./data-folder";

async function query(dataFolder: string, sql: string): Promise<Record<string, unknown>[]> {
  const { DATABASE_PASSWORD: password } = loadSecrets(dataFolder);
  const { connectionString } = await openEmbeddedPostgres({ dataFolder, password });
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const marker = `INSERT INTO "RateLimit" ("key", "hits", "windowEndsAt") VALUES ('marker', 42, now())`;
const readMarker = `SELECT "hits" FROM "RateLimit" WHERE "key" = 'marker'`;

test("after a kill of the application the next start adopts its database", async () => {
  await using data = await newDataFolder();
  const first = await data.start();
  await first.ready();
  await query(data.path, marker);
  const database = data.databasePid();
  expect(await first.stop("SIGKILL")).toBe("SIGKILL");
  expect(data.databasePid()).toBe(database);
  const second = await data.start();
  await second.ready();
  expect(data.databasePid()).toBe(database);
  expect(await query(data.path, readMarker)).toEqual([{ hits: 42 }]);
  expect((await second.get("/readyz")).status).toBe(200);
  expect(await second.stop()).toBe(0);
  expect(data.databasePid()).toBeUndefined();
});

test("after a kill of application and database the next start recovers the data", async () => {
  await using data = await newDataFolder();
  const first = await data.start();
  await first.ready();
  await query(data.path, marker);
  first.child.kill("SIGKILL");
  process.kill(data.databasePid() ?? 0, "SIGKILL");
  const second = await data.start();
  await second.ready();
  expect(await query(data.path, readMarker)).toEqual([{ hits: 42 }]);
  expect(await second.stop()).toBe(0);
});

test("a kill of the database alone is survived: pages work again without a new start", async () => {
  await using data = await newDataFolder();
  const product = await data.start();
  await product.ready();
  expect((await product.get("/")).status).toBe(200);
  await query(data.path, marker);
  const killed = data.databasePid() ?? 0;
  process.kill(killed, "SIGKILL");
  await expect.poll(async () => (await product.get("/readyz")).status, { timeout: 60_000 }).toBe(200);
  expect(data.databasePid()).not.toBe(killed);
  await expect.poll(async () => (await product.get("/")).status, { timeout: 10_000 }).toBe(200);
  expect(await query(data.path, readMarker)).toEqual([{ hits: 42 }]);
  expect(await product.stop()).toBe(0);
  expect(data.databasePid()).toBeUndefined();
});

test("a kill at any moment of a first start is no dead end", async () => {
  await using data = await newDataFolder();
  for (const delayMs of [200, 500, 900, 1_400, 2_000]) {
    const killed = await data.start();
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await killed.stop("SIGKILL");
  }
  const product = await data.start();
  await product.ready();
  expect((await product.get("/")).status).toBe(200);
  expect(await product.stop()).toBe(0);
});

test("of several starts at once on the same data one serves, and the others say who has them", async () => {
  await using data = await newDataFolder();
  const products = await Promise.all([1, 2, 3].map(() => data.start()));
  const outcomes = await Promise.all(
    products.map((product) =>
      product.ready().then(
        () => "serves",
        () => product.printed(),
      ),
    ),
  );
  const serving = products.find((_, index) => outcomes[index] === "serves");
  const refusals = outcomes.filter((outcome) => outcome !== "serves");
  expect(refusals).toHaveLength(2);
  for (const words of refusals) {
    expect(words).toContain(`These data are in use by KAM Profile at http://localhost:${serving?.port}, process`);
  }
  // Those who were refused may have started the database: it has to outlive them, and to end with the one that serves.
  expect((await serving?.get("/readyz"))?.status).toBe(200);
  expect(await serving?.stop()).toBe(0);
  expect(data.databasePid()).toBeUndefined();
});

test("a restart does not have to wait for the end of the one before", async () => {
  await using data = await newDataFolder();
  const first = await data.start();
  await first.ready();
  first.child.kill("SIGTERM");
  const second = await data.start();
  await second.ready();
  expect(await first.ended()).toBe(0);
  expect((await second.get(join("/", "readyz"))).status).toBe(200);
  expect(await second.stop()).toBe(0);
});
