import { Client } from "pg";
import { log } from "../log";
import { type DataLock, lockData } from "./data-lock";
import { openEmbeddedPostgres } from "./embedded-postgres";

export interface Database {
  readonly connectionString: string;
  /** Others who start on the same data wait from now on instead of giving up. */
  readonly announceStop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** The company's own PostgreSQL; undefined: the embedded one. */
  readonly connectionString: string | undefined;
  readonly dataFolder: string;
  readonly password: string;
  /** Of the application, shown to whoever starts a second one on the same data. */
  readonly address: string;
  /** The embedded server ended and could not be started again where the application looks for it. */
  readonly onLoss: (error: unknown) => void;
}

/**
 * The database of this installation. The embedded one belongs to this process alone and is started again when it ends
 * unasked; it is stopped by `close`, whoever started it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { connectionString, dataFolder, password, address, onLoss } = options;
  if (connectionString) {
    await requireAnswer(connectionString);
    return { connectionString, announceStop: async () => {}, close: async () => {} };
  }

  let postgres = await openEmbeddedPostgres({ dataFolder, password });
  let lock = await lockData(postgres.connectionString, address);
  let isClosing = false;

  async function keepRunning(): Promise<void> {
    const { port } = postgres;
    for (;;) {
      await lock.lost;
      if (isClosing) return;
      log.warn({}, "the database ended by itself and is started again");
      postgres = await openEmbeddedPostgres({ dataFolder, password, port });
      if (postgres.port !== port) throw new Error("the database's port was taken by another program");
      lock = await lockData(postgres.connectionString, address);
    }
  }
  keepRunning().catch(onLoss);

  const ignoreLoss = (act: (held: DataLock) => Promise<void>) => act(lock).catch(() => {});
  return {
    connectionString: postgres.connectionString,
    announceStop: () => ignoreLoss((held) => held.announceStop()),
    close: async () => {
      isClosing = true;
      await ignoreLoss((held) => held.release());
      await postgres.stop();
    },
  };
}

async function requireAnswer(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 30_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Error("The database of DATABASE_URL does not answer.", { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}
