/**
 * Prisma's code of a known error, e.g. P2002. By name, not by class: pages and jobs are two module graphs that share one
 * client, and each has a class of its own.
 */
export function prismaCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "PrismaClientKnownRequestError") return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}
