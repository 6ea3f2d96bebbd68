import { prismaCode } from "./prisma-code";

/** Whether a write was refused because another row already holds a unique value. The code is the same on every driver. */
export function isUniqueViolation(error: unknown): boolean {
  return prismaCode(error) === "P2002";
}
