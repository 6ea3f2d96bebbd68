import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import { createProfile } from "@/lib/profiles/commands";
import { findWeightJudges } from "@/lib/profiles/queries";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let db: TestDatabase;
const first = [
  [0.2, 0.2, 0.2, 0.2, 0.2],
  [0.6, 0.1, 0.1, 0.1, 0.1],
];
const second = [
  [0.3, 0.2, 0.2, 0.2, 0.1],
  [0.4, 0.2, 0.2, 0.1, 0.1],
];

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

/** A profile whose first version a workshop agreed on. */
async function agreedProfile(scope: StaffScope, minutes: object | null): Promise<string> {
  const created = await createProfile(scope, {
    name: `Profile ${randomUUID()}`,
    subject: "role",
    subjectName: "",
    start: "blank",
    locale: "en",
  });
  if (!created.ok) throw new Error(created.reason);
  const { organisationId, memberId, name } = scope;
  const { profileId } = created.value;
  const workshop = await database().workshop.create({
    data: {
      organisationId,
      idealProfileId: profileId,
      baseNumber: 1,
      method: "points",
      hostId: memberId,
      hostName: name,
      expiresAt: new Date(Date.now() + 3_600_000),
      endedAt: new Date(),
      ...(minutes ? { state: "agreed", minutes } : { state: "cancelled" }),
    },
    select: { id: true },
  });
  await database().idealProfileVersion.updateMany({
    where: { organisationId, idealProfileId: profileId },
    data: { workshopId: workshop.id },
  });
  return profileId;
}

describe("what the participants behind a version gave", () => {
  it("is their weights in the last round, without a name", async () => {
    const scope = await createOrganisation();
    const participants = ["Ana", "Bao"];
    const both = { participants, rounds: [{ weights: first }, { weights: second }] };
    expect(await findWeightJudges(scope, await agreedProfile(scope, both), 1)).toEqual(second);
    const one = { participants, rounds: [{ weights: first }] };
    expect(await findWeightJudges(scope, await agreedProfile(scope, one), 1)).toEqual(first);
  });

  it("leaves out who weighed other criteria than the version has", async () => {
    const scope = await createOrganisation();
    const minutes = { rounds: [{ weights: [[0.5, 0.5], ...first] }] };
    expect(await findWeightJudges(scope, await agreedProfile(scope, minutes), 1)).toEqual(first);
    const none = { rounds: [{ weights: [[0.5, 0.5]] }] };
    expect(await findWeightJudges(scope, await agreedProfile(scope, none), 1)).toBeNull();
  });

  it("is nothing without minutes, for other versions, and for absent, malformed and foreign ids", async () => {
    const scope = await createOrganisation();
    expect(await findWeightJudges(scope, await agreedProfile(scope, null), 1)).toBeNull();
    const profileId = await agreedProfile(scope, { rounds: [{ weights: first }] });
    expect(await findWeightJudges(scope, profileId, 2)).toBeNull();
    for (const id of [randomUUID(), "x", "1'--"]) expect(await findWeightJudges(scope, id, 1)).toBeNull();
    const stranger = await createOrganisation("Birch");
    expect(await findWeightJudges(stranger, profileId, 1)).toBeNull();
  });
});
