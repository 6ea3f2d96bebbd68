import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "../env";
import type { Worker } from "../jobs/worker";
import { captureConsole } from "./console";
import { openDatabase } from "./database";
import { createGuard } from "./guard";
import { watchHealth } from "./health";
import { listen } from "./listen";
import { listMigrations, migrate } from "./migrate";
import { ownAddress } from "./request-rules";
import { readRouteTemplates } from "./route-templates";
import { dataFolderOf, loadSecrets } from "./secrets.mjs";
import { offerSetUpCode } from "./setup-code";
import { closeServer, runInOrder, stopRequest } from "./shutdown";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isDevelopment = process.env.KAM_DEV === "1";
// Without a mail server mails wait where they are, and there is no other work to do in the background: what it takes is not
// loaded. Here, because in development nothing of ours can be loaded later (start.mjs).
const jobs = process.env.SMTP_URL ? await import("../jobs/worker") : undefined;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs the application until it is asked to stop, or cannot go on.
 * @returns the exit code of the process
 */
export async function runApplication(): Promise<number> {
  const stopRequested = stopRequest();
  const endings: (() => unknown)[] = [];
  let lose: (error: unknown) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  let exitCode = 0;
  try {
    // Whoever asks to stop meanwhile is heard afterwards: a half-started part could not be ended.
    await start(endings, lose);
    await Promise.race([stopRequested, lost]);
  } catch (error) {
    exitCode = 1;
    process.stderr.write(`KAM Profile stops: ${sentencesOf(error)}\n`);
  }
  await runInOrder(endings.reverse());
  return exitCode;
}

/** Starts part after part, noting how to end each (last one first); resolves when the application can be used. */
async function start(endings: (() => unknown)[], onLoss: (error: unknown) => void): Promise<void> {
  const dataFolder = dataFolderOf(root);
  const { DATABASE_PASSWORD } = loadSecrets(dataFolder);
  const { PORT, BASE_URL, DATABASE_URL, SMTP_URL } = env();
  if (!isDevelopment) captureConsole();

  const policy = { isHttps: BASE_URL.startsWith("https:"), isDevelopment };
  const guard = createGuard(ownAddress(BASE_URL, PORT), policy);
  await listen(guard.server, PORT);

  const pages = preparePages(PORT, guard.server);
  // Reported when it is awaited below, even if the database fails first.
  pages.catch(() => {});
  const database = await openDatabase({
    connectionString: DATABASE_URL,
    dataFolder,
    password: DATABASE_PASSWORD,
    address: BASE_URL,
    onLoss,
  });
  endings.push(database.close);
  const { connectionString } = database;
  const migrations = join(root, "prisma/migrations");
  await migrate(connectionString, migrations);
  const setUpCode = await offerSetUpCode(connectionString);
  // The pages are a module graph of their own in this process: the environment is what both see.
  process.env.DATABASE_URL = connectionString;
  let worker: Worker | undefined;
  endings.push(() => worker?.stop());

  const application = await pages;
  const health = watchHealth({ connectionString, migrations: await listMigrations(migrations), dataFolder });
  endings.push(
    health.close,
    () => application.close(),
    () => closeServer(guard.server),
    () => worker?.announceStop(),
    database.announceStop,
  );
  guard.open({
    handle: application.getRequestHandler(),
    routeOf: await readRouteTemplates(join(root, ".next")),
    health,
  });

  say(`KAM Profile is ready at ${BASE_URL}`);
  say(`Data: ${DATABASE_URL ? "the database of DATABASE_URL" : join(dataFolder, "postgres")}`);
  if (setUpCode) say(`Set up your organisation at ${BASE_URL}/setup with the code ${setUpCode}`);
  say("Ctrl-C stops it.");

  if (SMTP_URL) worker = jobs?.startWorker(connectionString, SMTP_URL);
}

/** Loads Next while the database starts: neither needs the other before the first request. */
async function preparePages(port: number, server: Server) {
  Object.assign(process.env, {
    NODE_ENV: isDevelopment ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const { default: next } = await import("next");
  const application = next({
    dev: isDevelopment,
    dir: root,
    hostname: "localhost",
    port,
    customServer: true,
    // Next listens for sockets to be upgraded; in production it gets a server on which none arrive (safety.md 1.3).
    httpServer: isDevelopment ? server : createServer(),
  });
  await application.prepare();
  return application;
}

function sentencesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : "";
  // Our own refusals are plain errors whose message is all there is to say; anything else is a fault to be reported.
  return error.constructor === Error ? `${error.message}${cause}` : `${error.stack}${cause}`;
}
