import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running application on data of its own: the built product, started as `npm start` starts it. */
export interface Installation {
  readonly baseURL: string;
  /** The code printed on the console; null once an organisation has been set up. */
  readonly setUpCode: string;
  /** Where its database and its secrets lie. */
  readonly dataFolder: string;
  /** Everything that it has printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/**
 * Starts the application on a new data folder and waits until it answers.
 * @param settings of the environment, such as `SMTP_URL`
 */
export async function startInstallation(settings: Readonly<Record<string, string>> = {}): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), "kam-e2e-"));
  // PostgreSQL runs as another user when the tests run as root: it must be able to enter.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["lib/server/start.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      BASE_URL: baseURL,
      DATA_DIR: folder,
      DATABASE_URL: "",
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      SMTP_URL: "",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  server.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  server.stderr.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the application ended while starting:\n${printed}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`the application did not answer within a minute:\n${printed}`);
    }
    const answer = await fetch(`${baseURL}/readyz`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const setUpCode = /(?<![\w-])[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![\w-])/.exec(printed)?.[0];
  if (!setUpCode) {
    await stop();
    throw new Error(`no set-up code was printed:\n${printed}`);
  }
  return { baseURL, setUpCode, dataFolder: folder, log: () => printed, stop };
}
