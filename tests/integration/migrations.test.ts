import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaDifference } from "../../scripts/schema-difference";

const root = join(import.meta.dirname, "../..");

test("the migrations build exactly what prisma/schema.prisma describes", { timeout: 120_000 }, async () => {
  expect(await schemaDifference(join(root, "prisma/schema.prisma"), join(root, "prisma/migrations"))).toBe("");
});
