import { Prisma } from "../../prisma/generated/client";

const attempts = 5;

/** Runs a serializable transaction again when another one got in its way; the database has undone it completely. */
export async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isConflict = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
      if (!isConflict || attempt === attempts) throw error;
    }
  }
}
