import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InviteScope, StaffScope } from "@/lib/access/scope";
import { takeExercise } from "@/lib/assessments/calibration/commands";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { database } from "@/lib/db/client";
import { addCandidate } from "../../fixtures/assessments";
import { addPlanned, draftCampaign, launchRows } from "../../fixtures/campaigns";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { askRater } from "../../fixtures/raters";
import { createTestDatabase, type TestDatabase } from "../database";

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});

async function answer(scope: StaffScope | InviteScope, assessmentId: string, level = 5) {
  const exercise = await findExercise(scope, assessmentId, "en");
  const levels = Object.fromEntries((exercise?.cases ?? []).map(({ indicatorId }) => [indicatorId, level]));
  return takeExercise(scope, { assessmentId, locale: "en", levels });
}

const whenOf = async (id: string) =>
  (await database().assessment.findUniqueOrThrow({ where: { id }, select: { calibratedAt: true } })).calibratedAt;

async function interviewer() {
  const staff = await createOrganisation();
  const campaignId = await draftCampaign(staff);
  const candidateId = await addCandidate(staff);
  const { assessmentId } = await addPlanned(staff, campaignId, { candidateId, kind: "hr", memberId: staff.memberId });
  await launchRows(staff, campaignId);
  return { staff, assessmentId };
}

describe("the exercise before rating", () => {
  test.each(["manager", "peer", "customer"] as const)(
    "shows a %s three cases, and reference levels only once all are rated",
    async (kind) => {
      const { respondent } = await askRater(await createOrganisation(), kind);
      const { assessmentId } = respondent;
      const exercise = await findExercise(respondent, assessmentId, "fr");
      expect(exercise).toMatchObject({ raterKind: kind, isOpen: true, isDone: false });
      expect(exercise?.cases).toHaveLength(3);
      expect(JSON.stringify(exercise)).not.toMatch(/reference|reason/i);
      expect(await takeExercise(respondent, { assessmentId, locale: "fr", levels: {} })).toMatchObject({
        reason: "answers-missing",
      });
      expect(await whenOf(assessmentId)).toBeNull();

      const compared = await answer(respondent, assessmentId);
      expect(compared.ok && compared.value.map(({ given, reason }) => [given, reason.length > 20])).toEqual(
        Array(3).fill([5, true]),
      );
    },
  );

  test("keeps that it was done, once, and nothing else", async () => {
    const { respondent } = await askRater(await createOrganisation(), "peer");
    const { assessmentId } = respondent;
    const before = await dump();
    await answer(respondent, assessmentId);
    const when = await whenOf(assessmentId);
    expect(when).not.toBeNull();
    const after = await dump();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed).toEqual(["Assessment"]);
    const { calibratedAt: _day, ...row } = JSON.parse(after.Assessment ?? "[]").find(
      ({ id }: { id: string }) => id === assessmentId,
    );
    const was = JSON.parse(before.Assessment ?? "[]").find(({ id }: { id: string }) => id === assessmentId);
    expect({ ...row, calibratedAt: null }).toEqual(was);
    await answer(respondent, assessmentId, 1);
    expect(await whenOf(assessmentId)).toEqual(when);
    expect(await findExercise(respondent, assessmentId, "en")).toMatchObject({ isDone: true, isOpen: true });
  });

  test("waits for the notice, and ends when the answers are sent", async () => {
    const { respondent } = await askRater(await createOrganisation(), "peer", { notice: false });
    const { assessmentId } = respondent;
    expect(await findExercise(respondent, assessmentId, "en")).toMatchObject({ isOpen: false });
    expect(await answer(respondent, assessmentId)).toMatchObject({ reason: "notice-first" });

    const sent = (await askRater(await createOrganisation(), "peer")).respondent;
    await database().assessment.update({
      where: { id: sent.assessmentId },
      data: { status: "submitted", submittedAt: new Date() },
    });
    expect(await answer(sent, sent.assessmentId)).toMatchObject({ reason: "already-submitted" });
    expect(await whenOf(sent.assessmentId)).toBeNull();
  });

  test("is an HR rater's before their own scorecard, and nobody else's", async () => {
    const { staff, assessmentId } = await interviewer();
    expect(await answer(staff, assessmentId)).toMatchObject({ ok: true });
    expect(await whenOf(assessmentId)).not.toBeNull();
    const colleague = await addMember(staff.organisationId, "Noor Haddad");
    const stranger = await createOrganisation("Birch");
    for (const scope of [colleague, stranger]) {
      expect(await findExercise(scope, assessmentId, "en")).toBeNull();
      expect(await answer(scope, assessmentId)).toEqual(await answer(scope, randomUUID()));
    }
  });

  test("is not the person's own, and not another rater's with the same kind of link", async () => {
    const staff = await createOrganisation();
    const self = await askRater(staff, "self");
    expect(await findExercise(self.respondent, self.respondent.assessmentId, "en")).toBeNull();
    const mine = await askRater(staff, "peer");
    const other = await askRater(staff, "peer");
    expect(await findExercise(mine.respondent, other.respondent.assessmentId, "en")).toBeNull();
    expect(await answer(mine.respondent, other.respondent.assessmentId)).toMatchObject({ reason: "invalid" });
    expect(await findExercise(mine.respondent, "not an id", "en")).toBeNull();
  });
});

/** Every table of the application with its rows. */
async function dump(): Promise<Record<string, string>> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`;
  const rows: Record<string, string> = {};
  for (const { name } of tables) {
    const [all] = await database().$queryRawUnsafe<{ rows: string }[]>(
      `SELECT coalesce(json_agg(t ORDER BY t::text), '[]')::text AS rows FROM "${name}" AS t`,
    );
    rows[name] = all?.rows ?? "[]";
  }
  return rows;
}
