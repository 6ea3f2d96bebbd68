import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { createServer } from "node:net";

/**
 * Lets one process at a time start a server in the data folder. A Linux abstract socket: the kernel drops it together with its
 * process, so that it can never be stale. Elsewhere PostgreSQL's own lock file has to do, and is never touched.
 * @returns how to let go; undefined while somebody else holds it
 */
export async function tryStartLock(dataFolder: string): Promise<(() => void) | undefined> {
  if (process.platform !== "linux") return () => {};
  const name = createHash("sha256").update(realpathSync(dataFolder)).digest("hex");
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(`\0kam-profile:${name}`, () => {
      server.unref();
      resolve(() => server.close());
    });
  });
}
