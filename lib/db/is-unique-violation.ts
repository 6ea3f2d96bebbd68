import { Prisma } from "../../prisma/generated/client";

/** Whether a write was refused because another row already holds a unique value. The code is the same on every driver. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
