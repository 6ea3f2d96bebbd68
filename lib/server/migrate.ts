import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, type ClientBase } from "pg";

/** The lock that Prisma's own `migrate deploy` takes, so that it and this runner keep out of each other's way. */
const PRISMA_MIGRATION_LOCK = 72707369;

const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Applies the migrations of the folder that the database does not hold yet, each in its own transaction, and writes the
 * same history as Prisma, whose engine binary cannot be downloaded everywhere (stack.md, section 2).
 * Several runners at once apply each migration once.
 * @returns the names of the migrations applied now, oldest first
 * @throws Error when an applied migration was edited or never finished, or when one fails; what it did is rolled back
 */
export async function migrate(connectionString: string, folder: string): Promise<string[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 30_000 });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_MIGRATION_LOCK]);
    // A migration must not queue behind a long transaction while everybody else queues behind the migration.
    await client.query("SET lock_timeout = '2s'");
    await client.query(CREATE_HISTORY);
    const pending = await findPending(client, await readMigrations(folder));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Names of the folders in `folder`, oldest first: every migration that this version of the product knows. */
export async function listMigrations(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = await listMigrations(folder);
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function findPending(client: ClientBase, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT "migration_name" AS name, "checksum", "finished_at" IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  const history = new Map(rows.map((row) => [row.name, row]));
  return migrations.filter(({ name, checksum }) => {
    const applied = history.get(name);
    if (!applied) return true;
    if (!applied.finished)
      throw new Error(`The migration ${name} was begun and never finished. Restore the last backup.`);
    if (applied.checksum !== checksum) {
      throw new Error(`The migration ${name} was edited after it had been applied to this database.`);
    }
    return false;
  });
}

async function apply(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    // A lost connection cannot take this either; the server then rolls back by itself.
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`The migration ${name} failed and was undone.`, { cause: error });
  }
}
