import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/lib/server/embedded-postgres";

const root = join(import.meta.dirname, "../..");

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface StartOptions {
  readonly port?: number;
  /** Whose process it is; undefined: this one's. */
  readonly account?: Account;
  /** What is started; undefined: what `npm start` runs. */
  readonly command?: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process of the product, as `npm start` makes it, from its first moment on. */
export interface Product {
  readonly port: number;
  readonly child: ChildProcess;
  /** All that it has printed so far, both streams. */
  readonly printed: () => string;
  /** Resolves when it serves; rejects with what it printed when it ends instead. */
  readonly ready: () => Promise<void>;
  readonly get: (path: string) => Promise<Response>;
  /** @returns the exit code, or the signal that ended it */
  readonly ended: () => Promise<number | string>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | string>;
}

export async function startProduct(dataFolder: string, options: StartOptions): Promise<Product> {
  if (!existsSync(join(root, ".next/BUILD_ID"))) throw new Error("These tests need the built product: run npm test.");
  const port = options.port ?? (await freePort());
  const [command, ...args] = options.command ?? [process.execPath, "lib/server/start.mjs"];
  const child = spawn(command, args, {
    cwd: root,
    ...options.account,
    env: {
      ...process.env,
      PORT: String(port),
      BASE_URL: "",
      BETTER_AUTH_SECRET: "",
      DATABASE_URL: "",
      DATA_DIR: dataFolder,
      LOG_LEVEL: "info",
      // `npm test` is above us; the product below must not think that npm started it.
      npm_lifecycle_event: "",
      ...options.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      printed += text;
    });
  }
  const end = once(child, "close").then(([code, signal]) => code ?? signal);
  const ready = async (): Promise<void> => {
    for (;;) {
      if (printed.includes("KAM Profile is ready at")) return;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    port,
    child,
    printed: () => printed,
    ready,
    get: (path) => fetch(`http://localhost:${port}${path}`, { redirect: "manual" }),
    ended: () => end,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return end;
    },
  };
}
