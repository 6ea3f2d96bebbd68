import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetTries, isWithinLimit } from "@/lib/access/throttle";
import { database } from "@/lib/db/client";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

describe("a limit on tries", () => {
  it("lets no more through than allowed, however many come at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => isWithinLimit("sign-in:account", "ana@example.test", 5, 60)),
    );
    expect(answers.filter(Boolean)).toHaveLength(5);
  });

  it("starts again after its window, and after the subject has proved itself", async () => {
    expect(await isWithinLimit("short", "bo", 1, 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await isWithinLimit("short", "bo", 1, 60)).toBe(true);
    expect(await isWithinLimit("short", "bo", 1, 60)).toBe(false);
    await forgetTries("short", "bo");
    expect(await isWithinLimit("short", "bo", 1, 60)).toBe(true);
  });

  it("keeps no address in readable form", async () => {
    await isWithinLimit("sign-in:account", "carla@example.test", 5, 60);
    const rows = await database().rateLimit.findMany();
    expect(JSON.stringify(rows)).not.toContain("carla");
  });
});
