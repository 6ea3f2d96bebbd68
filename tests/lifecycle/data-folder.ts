import { join } from "node:path";
import { findPostmaster } from "@/lib/server/postmaster";
import { createTemporaryFolder } from "../integration/temporary-folder";
import { type Product, type StartOptions, startProduct } from "./product";

export interface DataFolder {
  readonly path: string;
  readonly start: (options?: StartOptions) => Promise<Product>;
  /** Process number of the database; undefined when none runs. */
  readonly databasePid: () => number | undefined;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A new data folder. What a failed test leaves running on it is killed in the end. */
export async function newDataFolder(...below: string[]): Promise<DataFolder> {
  const folder = await createTemporaryFolder();
  const path = join(folder.path, ...below);
  const databasePid = () => findPostmaster(join(path, "postgres"))?.pid;
  const started: Product[] = [];
  return {
    path,
    start: async (options = {}) => {
      const product = await startProduct(path, options);
      started.push(product);
      return product;
    },
    databasePid,
    async [Symbol.asyncDispose]() {
      // The application first: it starts a database that ends by itself again.
      await Promise.all(started.map((product) => product.stop("SIGKILL")));
      const pid = databasePid();
      if (pid) process.kill(pid, "SIGINT");
      while (databasePid()) await new Promise((resolve) => setTimeout(resolve, 20));
      await folder.remove();
    },
  };
}
