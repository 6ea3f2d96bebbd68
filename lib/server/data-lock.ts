import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

/** "KAM" in ASCII; any number does, as long as nothing else in the database uses it. */
const LOCK = 0x4b414d;
const STOPPING = "KAM Profile, stopping";
const PATIENCE_MS = 300;
const STOPPING_LIMIT_MS = 20_000;

export interface DataLock {
  /** Resolves when the lock is gone, released or not: the database ended or dropped the connection. */
  readonly lost: Promise<void>;
  /** Tells other starts that waiting is worth while. */
  readonly announceStop: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/**
 * One application per data folder. The lock is a session of the database, so it ends with the process that holds it,
 * however that ends. Waits for an application that is stopping.
 * @param address shown to whoever tries meanwhile
 * @throws Error naming the application that is running
 */
export async function lockData(connectionString: string, address: string): Promise<DataLock> {
  const name = `KAM Profile at ${address}, process ${process.pid}`;
  const client = new Client({ connectionString, application_name: name, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.once("end", resolve);
    client.on("error", () => resolve());
  });
  await client.connect();
  const started = Date.now();
  while (!(await tryLock(client))) {
    const holder = await findHolder(client);
    const patience = holder === STOPPING ? STOPPING_LIMIT_MS : PATIENCE_MS;
    if (Date.now() - started > patience) {
      await client.end();
      throw new Error(`These data are in use by ${holder ?? "another start"}. Stop it first, or set another DATA_DIR.`);
    }
    await wait(50);
  }
  return {
    lost,
    announceStop: async () => {
      await client.query("SELECT set_config('application_name', $1, false)", [STOPPING]);
    },
    release: () => client.end(),
  };
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [LOCK]);
  return rows[0]?.taken === true;
}

async function findHolder(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND granted`,
    [LOCK],
  );
  return rows[0]?.name;
}
