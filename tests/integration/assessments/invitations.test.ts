import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findLink, findRespondent, tradeLink } from "@/lib/access/respondent";
import type { StaffScope } from "@/lib/access/scope";
import { newToken } from "@/lib/access/tokens";
import { inviteRoute } from "@/lib/access/wrap-route";
import { saveAnswers, submitAnswers } from "@/lib/assessments/commands";
import { listInvitations } from "@/lib/assessments/queries";
import { saveAnswersInput } from "@/lib/assessments/schema";
import { createInvitation, revokeInvitation } from "@/lib/assessments/starting/commands";
import { getStandingCampaign } from "@/lib/campaigns/queries";
import { database } from "@/lib/db/client";
import { addCandidate, answerAll, openSelfAssessment } from "../../fixtures/assessments";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

// The browser's cookies: Next hands them out only inside a request.
const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});
beforeEach(() => jar.clear());

/** The links to a person's self-assessment outside campaigns. */
async function linksTo(staff: StaffScope, candidateId: string) {
  return listInvitations(staff, candidateId, (await getStandingCampaign(staff, "en")).campaignId);
}

async function openLink() {
  const staff = await createOrganisation();
  const candidateId = await addCandidate(staff);
  return { staff, candidateId, ...(await openSelfAssessment(staff, candidateId)) };
}

const expire = (invitationId: string) =>
  database().invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(Date.now() - 1_000) } });

describe("a personal link", () => {
  test("speaks the candidate's language and works until the end of its last day", async () => {
    const staff = await createOrganisation();
    const candidateId = await addCandidate(staff);
    const now = new Date("2026-11-25T10:00:00Z");
    const created = await createInvitation(staff, { candidateId, days: 14 }, now);
    if (!created.ok) throw new Error(created.reason);
    expect(created.value.path).toMatch(/^\/r\/[A-Za-z0-9_-]{43}\?lang=fr$/);
    expect(created.value.expiresAt).toBe("2026-12-09T23:59:59.999Z");
  });

  test("is stored as a hash only: no table holds the token", async () => {
    const { token } = await openLink();
    const tables = await database().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    for (const { name } of tables) {
      const rows = await database().$queryRawUnsafe<{ n: bigint }[]>(
        `SELECT count(*) AS n FROM "${name}" AS t WHERE t::text LIKE $1`,
        `%${token}%`,
      );
      expect(`${name} ${rows[0]?.n}`).toBe(`${name} 0`);
    }
  });

  test("may be looked at any number of times without being used up", async () => {
    const { token, staff, candidateId } = await openLink();
    for (let n = 0; n < 20; n++) expect(await findLink(token)).not.toBeNull();
    expect(await linksTo(staff, candidateId)).toMatchObject([{ devices: 0, state: "usable" }]);
  });

  test("opens its own assessment on several devices, and each is counted", async () => {
    const { token, respondent, staff, candidateId } = await openLink();
    expect(await tradeLink(token)).toBe(respondent.assessmentId);
    expect(await findRespondent(respondent.assessmentId)).toMatchObject({ candidateId });
    jar.clear();
    expect(await findRespondent(respondent.assessmentId)).toBeNull();
    await tradeLink(token);
    expect(await findRespondent(respondent.assessmentId)).not.toBeNull();
    expect(await linksTo(staff, candidateId)).toMatchObject([{ devices: 2 }]);
  });

  test.each([
    ["malformed", "../../etc/passwd"],
    ["empty", ""],
    ["unknown", newToken()],
  ])("that is %s opens nothing", async (_name, token) => {
    expect(await findLink(token)).toBeNull();
    expect(await tradeLink(token)).toBeNull();
    expect(jar.size).toBe(0);
  });

  test("stops at its end, with the cookie it was traded for", async () => {
    const { token, respondent, staff, candidateId } = await openLink();
    await tradeLink(token);
    await expire(respondent.invitationId);
    expect(await findLink(token)).toBeNull();
    expect(await tradeLink(token)).toBeNull();
    expect(await findRespondent(respondent.assessmentId)).toBeNull();
    expect(await linksTo(staff, candidateId)).toMatchObject([{ state: "expired" }]);
  });

  test("stops when revoked, with the cookie it was traded for; another link keeps working", async () => {
    const { token, respondent, staff, candidateId } = await openLink();
    const second = await openSelfAssessment(staff, candidateId);
    await tradeLink(token);
    expect(await revokeInvitation(staff, { invitationId: respondent.invitationId })).toMatchObject({ ok: true });
    expect(await findLink(token)).toBeNull();
    expect(await findRespondent(respondent.assessmentId)).toBeNull();
    expect(await findLink(second.token)).toMatchObject({ assessmentId: respondent.assessmentId });
    expect((await linksTo(staff, candidateId)).map(({ state }) => state).sort()).toEqual(["revoked", "usable"]);
  });

  test("cannot be revoked or made by another organisation", async () => {
    const { token, respondent, candidateId } = await openLink();
    const stranger = await createOrganisation("Birch");
    expect(await revokeInvitation(stranger, { invitationId: respondent.invitationId })).toEqual(
      await revokeInvitation(stranger, { invitationId: randomUUID() }),
    );
    expect(await findLink(token)).not.toBeNull();
    const foreign = await createInvitation(stranger, { candidateId, days: 7 });
    expect(foreign).toEqual(await createInvitation(stranger, { candidateId: randomUUID(), days: 7 }));
    expect(foreign).toMatchObject({ ok: false });
    expect(await linksTo(stranger, candidateId)).toEqual([]);
  });

  test("does not open somebody else's assessment with its cookie", async () => {
    const mine = await openLink();
    const other = await openLink();
    await tradeLink(mine.token);
    expect(await findRespondent(other.respondent.assessmentId)).toBeNull();
    const [[name, secret] = ["", ""]] = [...jar];
    jar.set(name.replace(mine.respondent.assessmentId, other.respondent.assessmentId), secret);
    expect(await findRespondent(other.respondent.assessmentId)).toBeNull();
  });

  test("made by two people at once leads to one assessment", async () => {
    const staff = await createOrganisation();
    const candidateId = await addCandidate(staff);
    const made = await Promise.all(Array.from({ length: 10 }, () => createInvitation(staff, { candidateId, days: 7 })));
    expect(made.every(({ ok }) => ok)).toBe(true);
    expect(await database().assessment.count({ where: { candidateId } })).toBe(1);
    expect(await linksTo(staff, candidateId)).toHaveLength(10);
  });

  test("is not made for somebody archived, nor once the answers are sent", async () => {
    const { staff, respondent, candidateId, frameworkVersionId } = await openLink();
    await database().candidate.update({ where: { id: candidateId }, data: { archivedAt: new Date() } });
    expect(await createInvitation(staff, { candidateId, days: 7 })).toMatchObject({ reason: "archived" });
    await database().candidate.update({ where: { id: candidateId }, data: { archivedAt: null } });
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("self", 2), examples: [] });
    await submitAnswers(respondent, { assessmentId: respondent.assessmentId, frameworkVersionId, locale: "fr" });
    expect(await createInvitation(staff, { candidateId, days: 7 })).toMatchObject({ reason: "already-submitted" });
  });
});

describe("autosave over the wire", () => {
  const route = inviteRoute(saveAnswersInput, saveAnswers);
  const send = (assessmentId: string, body: unknown) =>
    route(
      new Request(`http://localhost/respond/${assessmentId}/save`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
      { params: Promise.resolve({ assessmentId }) },
    );

  test("saves with the cookie, and says when", async () => {
    const { token, respondent, frameworkVersionId } = await openLink();
    await tradeLink(token);
    const answer = await send(respondent.assessmentId, { frameworkVersionId, answers: answerAll("self", 3) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({ saved: { savedAt: expect.any(String) } });
  });

  test("answers 404 without the cookie, after the end, and for an id that is none", async () => {
    const { token, respondent, frameworkVersionId } = await openLink();
    const body = { frameworkVersionId, answers: [] };
    expect((await send(respondent.assessmentId, body)).status).toBe(404);
    await tradeLink(token);
    await expire(respondent.invitationId);
    expect((await send(respondent.assessmentId, body)).status).toBe(404);
    expect((await send(randomUUID(), body)).status).toBe(404);
    expect((await send("not-an-id", body)).status).toBe(404);
  });

  test.each([
    ["no JSON", "{"],
    ["no object", []],
    ["a level that is a list", { answers: [{ indicatorId: "a", answer: [3] }] }],
    ["a text longer than the limit", { examples: [{ criterionId: "customer-centric", text: "x".repeat(4_001) }] }],
    ["too many answers", { answers: Array.from({ length: 501 }, () => ({ indicatorId: "a", answer: 3 })) }],
  ])("refuses %s with 400 and writes nothing", async (_name, body) => {
    const { token, respondent, frameworkVersionId } = await openLink();
    await tradeLink(token);
    const sent = typeof body === "string" || Array.isArray(body) ? body : { frameworkVersionId, ...body };
    expect((await send(respondent.assessmentId, sent)).status).toBe(400);
    expect(await database().rating.count({ where: { assessmentId: respondent.assessmentId } })).toBe(0);
  });

  test("refuses a level off the scale with its code and its question", async () => {
    const { token, respondent, frameworkVersionId } = await openLink();
    await tradeLink(token);
    const [first] = answerAll("self", 9);
    const answer = await send(respondent.assessmentId, { frameworkVersionId, answers: [first] });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: "level-off-scale",
      details: { indicatorId: first?.indicatorId },
    });
  });
});
