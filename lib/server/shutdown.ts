import type { Server } from "node:http";
import { log } from "../log";

const LIMIT_MS = 10_000;
const PARENT_CHECK_MS = 250;

/** Resolves when the process is asked to stop: by a signal, or by the end of the npm that runs it. */
export function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => resolve());
    // npm passes SIGTERM to the shell between us and itself, which ends without telling us.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event !== "start") return;
    setInterval(() => process.ppid !== parent && resolve(), PARENT_CHECK_MS).unref();
  });
}

/** Takes no new connection, lets running requests finish for at most ten seconds, then cuts what is left. */
export async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), LIMIT_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}

/** Runs the steps in order; one that fails is logged and does not keep the next from running. */
export async function runInOrder(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      log.error({ error }, "a step of the shutdown failed");
    }
  }
}
