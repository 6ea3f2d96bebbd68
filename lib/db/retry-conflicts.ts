import { prismaCode } from "./prisma-code";

const attempts = 5;

/** Runs a serializable transaction again when another one got in its way; the database has undone it completely. */
export async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (prismaCode(error) !== "P2034" || attempt === attempts) throw error;
    }
  }
}
