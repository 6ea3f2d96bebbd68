import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAnswers, submitAnswers } from "@/lib/assessments/commands";
import { declineAssessment } from "@/lib/assessments/respondent/commands";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { database } from "@/lib/db/client";
import { answerAll } from "../../fixtures/assessments";
import { createOrganisation } from "../../fixtures/organisation";
import { type AskedRater, askRater } from "../../fixtures/raters";
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

const decline = ({ respondent }: AskedRater, reason = "") =>
  declineAssessment(respondent, { assessmentId: respondent.assessmentId, reason });

const send = ({ respondent, frameworkVersionId }: AskedRater) =>
  submitAnswers(respondent, { assessmentId: respondent.assessmentId, frameworkVersionId, locale: "en" });

const rowOf = ({ respondent: { assessmentId } }: AskedRater) =>
  database().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: {
      status: true,
      declineReason: true,
      declinedAt: true,
      _count: { select: { ratings: true, examples: true } },
    },
  });

async function askAndAnswer(kind: "manager" | "peer" | "customer" = "peer") {
  const asked = await askRater(await createOrganisation(), kind);
  await saveAnswers(asked.respondent, {
    frameworkVersionId: asked.frameworkVersionId,
    answers: answerAll(kind, 4),
    examples: [{ criterionId: "problem-solver", text: "A launch in Lyon." }],
  });
  return asked;
}

describe("a rater who prefers not to answer", () => {
  test.each(["manager", "peer", "customer"] as const)(
    "declines as %s; what was answered is erased, the reason kept",
    async (kind) => {
      const asked = await askAndAnswer(kind);
      expect(await decline(asked, "We have never worked together.")).toMatchObject({ ok: true });
      expect(await rowOf(asked)).toMatchObject({
        status: "declined",
        declineReason: "We have never worked together.",
        _count: { ratings: 0, examples: 0 },
      });
      expect((await getRespondentForm(asked.respondent, "en")).declinedAt).toBeInstanceOf(Date);
    },
  );

  test("need not have read the notice, nor give a reason", async () => {
    const asked = await askRater(await createOrganisation(), "customer", { notice: false });
    expect(await decline(asked)).toMatchObject({ ok: true });
    expect(await rowOf(asked)).toMatchObject({ status: "declined", declineReason: null });
  });

  test("answers nothing afterwards, and declining again changes neither day nor reason", async () => {
    const asked = await askAndAnswer();
    await decline(asked, "First.");
    const before = await rowOf(asked);
    expect(await decline(asked, "Second.")).toMatchObject({ reason: "declined" });
    const { respondent, frameworkVersionId } = asked;
    expect(
      await saveAnswers(respondent, { frameworkVersionId, answers: answerAll("peer", 2), examples: [] }),
    ).toMatchObject({ reason: "declined" });
    expect(await send(asked)).toMatchObject({ reason: "declined" });
    expect(await rowOf(asked)).toEqual(before);
  });

  test("cannot decline what was sent", async () => {
    const asked = await askAndAnswer();
    expect(await send(asked)).toMatchObject({ ok: true });
    expect(await decline(asked)).toMatchObject({ reason: "already-submitted" });
    expect(await rowOf(asked)).toMatchObject({ status: "submitted", declinedAt: null, _count: { examples: 1 } });
  });

  test("cannot decline in a campaign that has closed", async () => {
    const asked = await askAndAnswer();
    await database().campaign.update({
      where: { id: asked.campaignId },
      data: { state: "closed", closedAt: new Date() },
    });
    expect(await decline(asked)).toMatchObject({ reason: "campaign-closed" });
    expect(await rowOf(asked)).toMatchObject({ status: "draft" });
  });
});

test("the person assessed does not decline here", async () => {
  const asked = await askRater(await createOrganisation(), "self");
  expect(await decline(asked)).toMatchObject({ reason: "invalid" });
  expect(await rowOf(asked)).toMatchObject({ status: "draft" });
});

test("declining and saving at the same time leave no answer behind", async () => {
  for (let round = 0; round < 5; round++) {
    const asked = await askAndAnswer();
    const { respondent, frameworkVersionId } = asked;
    const saving = [1, 2, 3, 4].map((level) =>
      saveAnswers(respondent, { frameworkVersionId, answers: answerAll("peer", level), examples: [] }),
    );
    await Promise.all([...saving, decline(asked)]);
    expect(await rowOf(asked)).toMatchObject({ status: "declined", _count: { ratings: 0, examples: 0 } });
  }
});
