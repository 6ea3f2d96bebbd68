import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAnswers, saveScorecard, submitAnswers, submitScorecard } from "@/lib/assessments/commands";
import { findScorecard } from "@/lib/assessments/queries";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { startScorecard } from "@/lib/assessments/starting/commands";
import { database } from "@/lib/db/client";
import { addCandidate, answerAll, indicatorsFor, openSelfAssessment } from "../../fixtures/assessments";
import { addMember, createOrganisation } from "../../fixtures/organisation";
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

/** Another session of the same database: somebody else's transaction. */
async function connect(): Promise<Client> {
  const client = new Client({ connectionString: own.connectionString });
  await client.connect();
  return client;
}

const [first, second, third] = indicatorsFor("self") as [string, string, string];

async function openForm(options?: { notice: boolean }) {
  const staff = await createOrganisation();
  const candidateId = await addCandidate(staff);
  const form = await openSelfAssessment(staff, candidateId, options);
  const { assessmentId } = form.respondent;
  const submission = { assessmentId, frameworkVersionId: form.frameworkVersionId, locale: "fr" as const };
  return { ...form, staff, candidateId, assessmentId, submission };
}

describe("saving answers", () => {
  test("keeps what was sent and leaves the rest as it was", async () => {
    const { respondent, frameworkVersionId } = await openForm();
    const save = (answers: { indicatorId: string; answer: number | "not-observed" | null }[], text?: string) =>
      saveAnswers(respondent, {
        frameworkVersionId,
        answers,
        examples: text === undefined ? [] : [{ criterionId: "customer-centric", text }],
      });
    expect(
      await save(
        [
          { indicatorId: first, answer: 4 },
          { indicatorId: second, answer: "not-observed" },
        ],
        "A launch.",
      ),
    ).toMatchObject({ ok: true });
    expect(
      await save([
        { indicatorId: first, answer: null },
        { indicatorId: third, answer: 1 },
      ]),
    ).toMatchObject({
      ok: true,
    });
    const { answers, examples } = await getRespondentForm(respondent, "fr");
    expect(answers).toEqual({
      [first]: { answer: null, evidence: "" },
      [second]: { answer: "not-observed", evidence: "" },
      [third]: { answer: 1, evidence: "" },
    });
    expect(examples).toEqual({ "customer-centric": "A launch." });
    await save([], "");
    expect((await getRespondentForm(respondent, "fr")).examples).toEqual({});
  });

  test("says when it was saved, by the database's clock", async () => {
    const { respondent, frameworkVersionId } = await openForm();
    const outcome = await saveAnswers(respondent, { frameworkVersionId, answers: [], examples: [] });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(Math.abs(Date.parse(outcome.value.savedAt) - Date.now())).toBeLessThan(60_000);
  });

  test.each([
    ["a level above the scale", { answer: 6 }, "level-off-scale"],
    ["a level of zero", { answer: 0 }, "level-off-scale"],
    ["half a level", { answer: 2.5 }, "level-off-scale"],
    ["an unknown indicator", { indicatorId: "nothing.here", answer: 3 }, "unknown-indicator"],
  ])("writes nothing at all for %s", async (_name, wrong, reason) => {
    const { respondent, frameworkVersionId, assessmentId } = await openForm();
    const outcome = await saveAnswers(respondent, {
      frameworkVersionId,
      answers: [
        { indicatorId: first, answer: 4 },
        { indicatorId: second, ...wrong },
      ],
      examples: [{ criterionId: "customer-centric", text: "A launch." }],
    });
    expect(outcome).toMatchObject({ ok: false, reason });
    expect(await database().rating.count({ where: { assessmentId } })).toBe(0);
    expect(await database().assessmentExample.count({ where: { assessmentId } })).toBe(0);
  });

  test("refuses an unknown criterion's example", async () => {
    const { respondent, frameworkVersionId } = await openForm();
    const examples = [{ criterionId: "nothing", text: "A launch." }];
    expect(await saveAnswers(respondent, { frameworkVersionId, answers: [], examples })).toMatchObject({
      reason: "unknown-indicator",
    });
  });

  test("refuses a form of another framework version", async () => {
    const { respondent } = await openForm();
    const answers = [{ indicatorId: first, answer: 4 }];
    expect(await saveAnswers(respondent, { frameworkVersionId: randomUUID(), answers, examples: [] })).toMatchObject({
      reason: "stale-form",
    });
  });

  test("waits until the notice has been read", async () => {
    const { respondent, frameworkVersionId, submission, assessmentId } = await openForm({ notice: false });
    const answers = [{ indicatorId: first, answer: 4 }];
    expect(await saveAnswers(respondent, { frameworkVersionId, answers, examples: [] })).toMatchObject({
      reason: "notice-first",
    });
    expect(await submitAnswers(respondent, submission)).toMatchObject({ reason: "notice-first" });
    expect(await database().rating.count({ where: { assessmentId } })).toBe(0);
  });

  test("survives forty saves at once without losing one", async () => {
    const { respondent, frameworkVersionId } = await openForm();
    const asked = indicatorsFor("self");
    const saves = Array.from({ length: 40 }, (_, n) =>
      saveAnswers(respondent, {
        frameworkVersionId,
        answers: [{ indicatorId: asked[n % asked.length] as string, answer: 1 + ((n % asked.length) % 5) }],
        examples: [],
      }),
    );
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    const { answers } = await getRespondentForm(respondent, "en");
    expect(asked.map((indicatorId) => answers[indicatorId]?.answer)).toEqual(asked.map((_, n) => 1 + (n % 5)));
  });

  test("the database itself refuses a level off the scale, and a rating without its indicator", async () => {
    const { respondent, frameworkVersionId, assessmentId } = await openForm();
    const row = { organisationId: respondent.organisationId, assessmentId, frameworkVersionId };
    await expect(database().rating.create({ data: { ...row, indicatorId: first, level: 6 } })).rejects.toThrow();
    await expect(database().rating.create({ data: { ...row, indicatorId: "nothing", level: 3 } })).rejects.toThrow();
    await expect(
      database().rating.create({ data: { ...row, indicatorId: first, level: 3, notObserved: true } }),
    ).rejects.toThrow();
  });
});

describe("sending answers", () => {
  test("counts what is missing and keeps the draft", async () => {
    const { respondent, frameworkVersionId, submission } = await openForm();
    const answers = answerAll("self", 3).slice(0, 20);
    await saveAnswers(respondent, { frameworkVersionId, answers, examples: [] });
    expect(await submitAnswers(respondent, submission)).toMatchObject({
      reason: "answers-missing",
      details: { count: 3 },
    });
    expect(await getRespondentForm(respondent, "en")).toMatchObject({ status: "draft", submittedAt: null });
  });

  test("of twenty submits at once one wins, and the others are told that it was sent", async () => {
    const { respondent, frameworkVersionId, submission } = await openForm();
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("self", 3), examples: [] });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submitAnswers(respondent, submission)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "already-submitted")).toHaveLength(19);
  });

  test("freezes them: later saves are refused and change nothing", async () => {
    const { respondent, frameworkVersionId, submission } = await openForm();
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("self", "not-observed"), examples: [] });
    expect(await submitAnswers(respondent, submission)).toMatchObject({ ok: true });
    const answers = [{ indicatorId: first, answer: 5 }];
    expect(await saveAnswers(respondent, { frameworkVersionId, answers, examples: [] })).toMatchObject({
      reason: "already-submitted",
    });
    const form = await getRespondentForm(respondent, "en");
    expect(form.status).toBe("submitted");
    expect(form.answers[first]?.answer).toBe("not-observed");
  });

  test("a save that meets a submit in progress waits for it, and is refused", async () => {
    const { respondent, frameworkVersionId, submission, assessmentId } = await openForm();
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("self", 3), examples: [] });
    const other = await connect();
    await other.query("BEGIN");
    await other.query(`UPDATE "Assessment" SET "status" = 'submitted', "submittedAt" = now() WHERE "id" = $1`, [
      submission.assessmentId,
    ]);
    const answers = [{ indicatorId: first, answer: 5 }];
    const saving = saveAnswers(respondent, { frameworkVersionId, answers, examples: [] });
    await pause(200);
    await other.query("COMMIT");
    expect(await saving).toMatchObject({ ok: false, reason: "already-submitted" });
    expect(await database().rating.count({ where: { assessmentId, level: 5 } })).toBe(0);
    await other.end();
  });

  test("a submit that meets a save in progress waits for it, and judges what it left", async () => {
    const { respondent, frameworkVersionId, submission, assessmentId } = await openForm();
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("self", 3), examples: [] });
    const other = await connect();
    await other.query("BEGIN");
    await other.query(`SELECT 1 FROM "Assessment" WHERE "id" = $1 FOR SHARE`, [assessmentId]);
    await other.query(`UPDATE "Rating" SET "level" = NULL WHERE "assessmentId" = $1 AND "indicatorId" = $2`, [
      assessmentId,
      first,
    ]);
    const sending = submitAnswers(respondent, submission);
    await pause(200);
    await other.query("COMMIT");
    expect(await sending).toMatchObject({ ok: false, reason: "answers-missing", details: { count: 1 } });
    await other.end();
  });

  test("refuses a form of another framework version", async () => {
    const { respondent, submission } = await openForm();
    expect(await submitAnswers(respondent, { ...submission, frameworkVersionId: randomUUID() })).toMatchObject({
      reason: "stale-form",
    });
  });
});

describe("a scorecard", () => {
  async function openScorecard() {
    const staff = await createOrganisation();
    const candidateId = await addCandidate(staff);
    const started = await startScorecard(staff, { candidateId });
    if (!started.ok) throw new Error(started.reason);
    const { assessmentId } = started.value;
    const card = await findScorecard(staff, assessmentId, "en");
    if (!card) throw new Error("no scorecard");
    return { staff, candidateId, assessmentId, frameworkVersionId: card.framework.frameworkVersionId };
  }

  test("is started once, however often it is asked for", async () => {
    const staff = await createOrganisation();
    const candidateId = await addCandidate(staff);
    const started = await Promise.all(Array.from({ length: 10 }, () => startScorecard(staff, { candidateId })));
    expect(new Set(started.map((outcome) => outcome.ok && outcome.value.assessmentId)).size).toBe(1);
    expect(await database().assessment.count({ where: { candidateId } })).toBe(1);
  });

  test("keeps a note without a level, and a level without touching the note", async () => {
    const { staff, assessmentId, frameworkVersionId } = await openScorecard();
    const save = (change: { answer?: number | null; evidence?: string }) =>
      saveScorecard(staff, { assessmentId, frameworkVersionId, answers: [{ indicatorId: first, ...change }] });
    const read = async () => (await findScorecard(staff, assessmentId, "en"))?.answers[first];
    await save({ evidence: "Named the plan that changed." });
    expect(await read()).toEqual({ answer: null, evidence: "Named the plan that changed." });
    await save({ answer: 4 });
    expect(await read()).toEqual({ answer: 4, evidence: "Named the plan that changed." });
    await save({ evidence: "" });
    expect(await read()).toEqual({ answer: 4, evidence: "" });
    await save({ answer: null });
    expect(await read()).toEqual({ answer: null, evidence: "" });
  });

  test("is sent when every question is answered, and then frozen", async () => {
    const { staff, assessmentId, frameworkVersionId } = await openScorecard();
    const submission = { assessmentId, frameworkVersionId, locale: "en" as const };
    expect(await submitScorecard(staff, submission)).toMatchObject({
      reason: "answers-missing",
      details: { count: indicatorsFor("hr").length },
    });
    await saveScorecard(staff, { assessmentId, frameworkVersionId, answers: answerAll("hr", 4) });
    expect(await submitScorecard(staff, submission)).toMatchObject({ ok: true });
    expect(await submitScorecard(staff, submission)).toMatchObject({ reason: "already-submitted" });
    expect(await saveScorecard(staff, { assessmentId, frameworkVersionId, answers: answerAll("hr", 1) })).toMatchObject(
      { reason: "already-submitted" },
    );
  });

  test("answers to nobody else: a colleague, another organisation and an absent id look the same", async () => {
    const { staff, assessmentId, frameworkVersionId } = await openScorecard();
    const colleague = await addMember(staff.organisationId, "Paul Renaud");
    const stranger = await createOrganisation("Birch");
    for (const [scope, id] of [
      [colleague, assessmentId],
      [stranger, assessmentId],
      [staff, randomUUID()],
    ] as const) {
      expect(await findScorecard(scope, id, "en")).toBeNull();
      const save = { assessmentId: id, frameworkVersionId, answers: answerAll("hr", 4) };
      expect(await saveScorecard(scope, save)).toEqual({ ok: false, reason: "invalid" });
      expect(await submitScorecard(scope, { assessmentId: id, frameworkVersionId, locale: "en" })).toEqual({
        ok: false,
        reason: "invalid",
      });
    }
    expect(await findScorecard(staff, "not-an-id", "en")).toBeNull();
    expect(await database().rating.count({ where: { assessmentId } })).toBe(0);
  });
});
