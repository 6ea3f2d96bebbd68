import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { migrate } from "@/lib/server/migrate";
import { TEMPLATE } from "./database";
import { createTemporaryFolder } from "./temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL, database `kam`. */
    postgres: string;
  }
}

/** One PostgreSQL for the run, holding a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await createTemporaryFolder();
  const postgres = await openEmbeddedPostgres({
    dataFolder: folder.path,
    password: randomBytes(24).toString("base64url"),
    // A test database need not survive a power cut.
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=100"],
  });
  const client = new Client({ connectionString: postgres.connectionString });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(
    postgres.connectionString.replace(/kam$/, TEMPLATE),
    join(import.meta.dirname, "../../prisma/migrations"),
  );
  project.provide("postgres", postgres.connectionString);
  return async () => {
    await postgres.stop();
    await folder.remove();
  };
}
