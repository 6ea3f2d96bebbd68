import type { Server } from "node:http";
import { log } from "../log";

const LIMIT_MS = 10_000;

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
