import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { migrate } from "@/lib/server/migrate";
import { createTestDatabase } from "../database";
import { createTemporaryFolder } from "../temporary-folder";

/** A database that knows the real migrations, and a folder of further ones. */
async function prepare(migrations: Record<string, string>) {
  const database = await createTestDatabase();
  const folder = await createTemporaryFolder();
  for (const [name, sql] of Object.entries(migrations)) await write(folder.path, name, sql);
  const client = new Client({ connectionString: database.connectionString });
  await client.connect();
  return {
    folder: folder.path,
    run: () => migrate(database.connectionString, folder.path),
    query: async (sql: string) => (await client.query(sql)).rows,
    async [Symbol.asyncDispose]() {
      await client.end();
      await database.drop();
      await folder.remove();
    },
  };
}

async function write(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

const two = { "2_second": `ALTER TABLE "Marker" ADD COLUMN b INT;`, "1_first": `CREATE TABLE "Marker" (a INT);` };

test("migrations are applied once, in the order of their names", async () => {
  await using database = await prepare(two);
  expect(await database.run()).toEqual(["1_first", "2_second"]);
  expect(await database.run()).toEqual([]);
  expect(await database.query(`SELECT a, b FROM "Marker"`)).toEqual([]);
});

test("several runners at once apply each migration once", async () => {
  await using database = await prepare(two);
  const applied = await Promise.all(Array.from({ length: 5 }, () => database.run()));
  expect(applied.flat().sort()).toEqual(["1_first", "2_second"]);
});

test("a migration that fails leaves nothing behind and can be run again once repaired", async () => {
  await using database = await prepare({ "1_first": `CREATE TABLE "Marker" (a INT); SELECT 1 / 0;` });
  await expect(database.run()).rejects.toThrow("The migration 1_first failed and was undone.");
  expect(await database.query(`SELECT to_regclass('"Marker"') AS found`)).toEqual([{ found: null }]);
  await write(database.folder, "1_first", `CREATE TABLE "Marker" (a INT);`);
  expect(await database.run()).toEqual(["1_first"]);
});

test("an applied migration that was edited stops the start", async () => {
  await using database = await prepare(two);
  await database.run();
  const path = join(database.folder, "1_first", "migration.sql");
  await writeFile(path, `${await readFile(path, "utf8")} -- edited`);
  await expect(database.run()).rejects.toThrow("The migration 1_first was edited after it had been applied");
});

test("a migration that another runner began and never finished stops the start", async () => {
  await using database = await prepare(two);
  await database.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '1_first')`,
  );
  await expect(database.run()).rejects.toThrow("The migration 1_first was begun and never finished");
});

test("a migration waits two seconds for a table in use, then gives way instead of blocking everybody", async () => {
  await using database = await prepare({ "1_first": `ALTER TABLE "SetupCode" ADD COLUMN marker INT;` });
  await database.query(`BEGIN`);
  await database.query(`SELECT * FROM "SetupCode"`);
  const failure: Error = await database.run().then(
    () => expect.unreachable("the migration went through"),
    (error) => error,
  );
  expect(failure.cause).toMatchObject({ code: "55P03" });
});
