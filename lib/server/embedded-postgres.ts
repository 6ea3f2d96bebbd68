import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { createCluster, requireVersion } from "./cluster";
import { postgresAccount } from "./postgres-account";
import { postgresPrograms } from "./postgres-binaries";
import { findPostmaster, type Postmaster, removeStaleLock } from "./postmaster";
import { tryStartLock } from "./start-lock";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const LOG_LIMIT_BYTES = 1_000_000;

export interface EmbeddedPostgresOptions {
  /** Exists and is writable; the database lives in `postgres/` below it. */
  readonly dataFolder: string;
  readonly password: string;
  /** Taken when free; any free one otherwise. */
  readonly port?: number;
  /** More of PostgreSQL's own settings, `name=value`. */
  readonly settings?: readonly string[];
}

export interface EmbeddedPostgres {
  readonly connectionString: string;
  readonly port: number;
  /** Lets running statements end in an error and writes everything out; resolves when the server is gone. */
  readonly stop: () => Promise<void>;
}

/**
 * A running PostgreSQL on the data folder: the one that is there already (its Node process was killed, or a second start),
 * else one that is started now, on a cluster that is made now if needed. Listens on a loopback port only.
 * @throws Error in words for the person who starts it
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = join(options.dataFolder, "postgres");
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const postmaster = (await adopt(cluster, options)) ?? (await startAlone(cluster, options, deadline));
    if (postmaster) {
      return {
        connectionString: addressOf(postmaster.port, options.password),
        port: postmaster.port,
        stop: () => stopPostmaster(cluster),
      };
    }
    if (Date.now() > deadline) {
      throw new Error(
        `The database in ${cluster} did not start. Its own words are in ${logFileOf(options.dataFolder)}.`,
      );
    }
    await wait(50);
  }
}

function addressOf(port: number, password: string, database = "kam"): string {
  return `postgresql://kam:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function logFileOf(dataFolder: string): string {
  return join(dataFolder, "postgres.log");
}

async function adopt(cluster: string, { password }: EmbeddedPostgresOptions): Promise<Postmaster | undefined> {
  const postmaster = findPostmaster(cluster);
  return postmaster?.isReady && (await isOurs(postmaster, cluster, password)) ? postmaster : undefined;
}

/** Starts a server unless one is there or somebody else is starting one; undefined means: look again. */
async function startAlone(
  cluster: string,
  options: EmbeddedPostgresOptions,
  deadline: number,
): Promise<Postmaster | undefined> {
  const release = await tryStartLock(options.dataFolder);
  if (!release) return undefined;
  try {
    // After a kill the old server may still be ending, and its dead process may wait to be collected.
    if (findPostmaster(cluster)) return undefined;
    const server = await startServer(cluster, options);
    while (Date.now() < deadline) {
      const postmaster = await adopt(cluster, options);
      if (postmaster) return postmaster;
      if (server.exitCode !== null || server.signalCode !== null) return await explainExit(options.dataFolder);
      await wait(20);
    }
    return undefined;
  } finally {
    release();
  }
}

async function startServer(cluster: string, options: EmbeddedPostgresOptions): Promise<ChildProcess> {
  const { dataFolder, password } = options;
  const programs = postgresPrograms();
  const postgres = join(programs.folder, "postgres");
  const account = postgresAccount(postgres, dataFolder, cluster);
  createCluster(cluster, programs.folder, account, password);
  requireVersion(cluster, programs.version);
  removeStaleLock(cluster);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=40",
    "shared_buffers=64MB",
    "timezone=UTC",
    "log_timezone=UTC",
    // Details and statements quote the values of rows, which are people's: only what went wrong is logged.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    ...(options.settings ?? []),
  ];
  const port = await freePort(options.port);
  const [command, args] = account.command(postgres, [
    "-D",
    cluster,
    "-p",
    String(port),
    ...settings.map((one) => `-c${one}`),
  ]);
  const log = openLog(dataFolder);
  // Detached: Ctrl-C in a terminal reaches every process of its group, but the database has to end after the application.
  const server = spawn(command, args, {
    ...account.options,
    cwd: cluster,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  // A failure to start is also an exit code, which is what the caller watches.
  server.on("error", () => {});
  server.unref();
  return server;
}

/** Appends; starts anew when the last one has grown long. */
function openLog(dataFolder: string): number {
  const path = logFileOf(dataFolder);
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) rmSync(path);
  return openSync(path, "a", 0o600);
}

/** @returns undefined for a reason that passes by itself @throws Error with PostgreSQL's own words for any other */
async function explainExit(dataFolder: string): Promise<undefined> {
  const words = readFileSync(logFileOf(dataFolder), "utf8").split("\n").slice(-6).join("\n").trim();
  const passes = /lock file "postmaster\.pid"|shared memory block|Address already in use/.test(words);
  if (!passes) throw new Error(`The embedded PostgreSQL ended while it started:\n${words}`);
  await wait(300);
}

/** Whether the server answers, with our password and on this very cluster. False also while it is starting or stopping. */
async function isOurs({ port }: Postmaster, cluster: string, password: string): Promise<boolean> {
  try {
    return await answersFrom(addressOf(port, password), cluster);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "3D000") return createDatabase(addressOf(port, password, "postgres"));
    if (code === "28P01") {
      throw new Error(`The database in ${cluster} has another password than the one in secrets.json beside it.
Put back the secrets.json that was there when the database was made.`);
    }
    return false;
  }
}

async function answersFrom(connectionString: string, cluster: string): Promise<boolean> {
  return withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(cluster);
  });
}

/** The first start only. False, so that the caller looks again: another start may have made it a moment earlier. */
async function createDatabase(connectionString: string): Promise<false> {
  await withClient(connectionString, (client) => client.query("CREATE DATABASE kam")).catch(() => {});
  return false;
}

async function withClient<Value>(connectionString: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
  // A server that dies under an idle client raises an event; the awaited call reports it already.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopPostmaster(cluster: string): Promise<void> {
  const deadline = Date.now() + STOP_LIMIT_MS;
  const running = findPostmaster(cluster);
  if (running) process.kill(running.pid, "SIGINT");
  while (findPostmaster(cluster)) {
    if (Date.now() > deadline && running) process.kill(running.pid, "SIGQUIT");
    await wait(20);
  }
}

/** @returns the wanted port when it is free, else one that the system picks */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (wanted !== 0 && error.code === "EADDRINUSE") freePort().then(resolve, reject);
      else reject(error);
    });
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
