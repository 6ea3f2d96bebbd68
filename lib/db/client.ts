import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../prisma/generated/client";

const held = globalThis as { kamDatabase?: PrismaClient };

/**
 * The raw client, for `lib/access` and `lib/db` alone. One per process: `next dev` reloads modules, the pool must not multiply.
 * @throws Error when DATABASE_URL is not set; `npm start` sets it before Next starts
 */
export function database(): PrismaClient {
  if (!held.kamDatabase) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error("DATABASE_URL is not set: start the application with npm start");
    const adapter = new PrismaPg({
      connectionString,
      max: 10,
      connectionTimeoutMillis: 8_000,
      statement_timeout: 5_000,
    });
    held.kamDatabase = new PrismaClient({ adapter });
  }
  return held.kamDatabase;
}
