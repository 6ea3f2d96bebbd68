import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/** Migrated, without rows, never connected to. */
export const TEMPLATE = "kam_template";

export interface TestDatabase {
  readonly connectionString: string;
  /** Ends every connection to it and removes it. */
  readonly drop: () => Promise<void>;
}

/** A migrated database of one's own. Drop it in `afterAll`; what is left goes with the run's server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("postgres");
  const name = `kam_test_${randomBytes(6).toString("hex")}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return {
    connectionString: server.replace(/kam$/, name),
    drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
