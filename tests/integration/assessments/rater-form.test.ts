import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAnswers, submitAnswers } from "@/lib/assessments/commands";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { database } from "@/lib/db/client";
import { noticeFor } from "@/lib/legal/notices";
import { answerAll, indicatorsFor } from "../../fixtures/assessments";
import { dayFromNow } from "../../fixtures/campaigns";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { askRater, askRaters } from "../../fixtures/raters";
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

describe.each(["manager", "peer", "customer"] as const)("the form of a %s", (kind) => {
  test("asks what they can observe and nothing else, until the campaign's last day", async () => {
    const asked = await askRater(await createOrganisation("Alder"), kind, { closesOn: dayFromNow(9) });
    const form = await getRespondentForm(asked.respondent, "en");
    const questions = form.framework.criteria.flatMap(({ indicators }) => indicators);
    expect(questions.map(({ indicatorId }) => indicatorId)).toEqual(indicatorsFor(kind));
    expect(form).toMatchObject({
      kind,
      organisationName: "Alder",
      candidateName: "Ana Ruiz",
      lastDay: dayFromNow(9).toISOString().slice(0, 10),
      status: "draft",
      hasReadNotice: true,
    });
  });

  test("takes their answers, no others, and freezes when sent", async () => {
    const { respondent, frameworkVersionId } = await askRater(await createOrganisation(), kind);
    const { assessmentId } = respondent;
    const notAsked = indicatorsFor("self").filter((id) => !indicatorsFor(kind).includes(id));
    if (notAsked[0]) {
      expect(
        await saveAnswers(respondent, {
          frameworkVersionId,
          answers: [{ indicatorId: notAsked[0], answer: 3 }],
          examples: [],
        }),
      ).toMatchObject({ reason: "unknown-indicator" });
    }
    await saveAnswers(respondent, { frameworkVersionId, answers: answerAll(kind, 4), examples: [] });
    const sending = { assessmentId, frameworkVersionId, locale: "fr" } as const;
    expect(await submitAnswers(respondent, sending)).toMatchObject({ ok: true });
    expect(
      await saveAnswers(respondent, { frameworkVersionId, answers: answerAll(kind, 1), examples: [] }),
    ).toMatchObject({ reason: "already-submitted" });
    const { answers, submittedAt } = await getRespondentForm(respondent, "fr");
    expect(submittedAt).not.toBeNull();
    expect(new Set(Object.values(answers).map(({ answer }) => answer))).toEqual(new Set([4]));
  });

  test("asks nothing before the notice has been read", async () => {
    const { respondent, frameworkVersionId } = await askRater(await createOrganisation(), kind, { notice: false });
    expect(
      await saveAnswers(respondent, { frameworkVersionId, answers: answerAll(kind, 4), examples: [] }),
    ).toMatchObject({ reason: "notice-first" });
  });
});

describe("the contact that a form names", () => {
  test("is the campaign's own; whoever serves longest when that one has left", async () => {
    const staff = await createOrganisation();
    const other = await addMember(staff.organisationId, "Noor Haddad");
    const { respondent } = await askRater(staff, "peer", { contactId: other.memberId });
    expect((await getRespondentForm(respondent, "en")).contact.name).toBe("Noor Haddad");
    await database().member.update({ where: { id: other.memberId }, data: { disabledAt: new Date() } });
    expect((await getRespondentForm(respondent, "en")).contact.name).toBe("Marie Lopez");
  });
});

async function readNotice(seats: Parameters<typeof askRaters>[1], position = 0) {
  const asked = await askRaters(await createOrganisation("Alder"), seats, {
    minPeers: 4,
    minCustomers: 6,
    minComments: 7,
    roleTitle: "Global account lead",
    closesOn: dayFromNow(10),
  });
  const respondent = asked[position]?.respondent;
  if (!respondent) throw new Error("nobody was asked");
  const { blocks, missing } = noticeFor("en", await getRespondentForm(respondent, "en"));
  expect(missing).toEqual([]);
  return {
    ids: blocks.map(({ id }) => id as string),
    text: blocks.map(({ heading, body }) => `${heading}\n${body}`).join("\n"),
  };
}

describe("the notice before the first question", () => {
  test("tells a manager that each answer appears under their name, and promises no group", async () => {
    const { ids, text } = await readNotice([{ kind: "manager" }]);
    expect(ids.indexOf("named")).toBe(1);
    expect(ids).not.toContain("anonymity");
    expect(text).toContain("with your name beside it");
    expect(text).not.toMatch(/your answers are confidential/i);
    expect(text).toContain("Taking part is your choice");
  });

  test.each(["peer", "customer"] as const)(
    "tells a %s the campaign's own numbers, who is named, and the limits",
    async (kind) => {
      const { ids, text } = await readNotice([{ kind }]);
      expect(ids).not.toContain("named");
      expect(text).toContain("fewer than 4 colleagues, or fewer than 6 clients");
      expect(text).toContain("never shown for fewer than 7 people");
      expect(text).toContain("the person assessed, the direct manager and the HR team");
      expect(text).toContain("not untraceable");
      expect(text).toContain("Marie Lopez");
    },
  );

  test("tells the person assessed of the others who are asked, and of nobody else", async () => {
    const alone = await readNotice([{ kind: "self" }]);
    expect(alone.text).not.toMatch(/colleague|clients? are asked|manager is asked|people in HR rate/i);
    expect(alone.text).toContain("Global account lead");
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(dayFromNow(10));
    expect(alone.text).toContain(`until ${day}`);

    const some = await readNotice([{ kind: "self" }, { kind: "peer" }]);
    expect(some.text).toContain("from 4 colleagues who have answered");
    expect(some.text).not.toContain("6 contacts");
    const all = await readNotice([{ kind: "self" }, { kind: "manager" }, { kind: "peer" }, { kind: "customer" }]);
    expect(all.text).toContain("manager’s name");
    expect(all.text).toContain("from 6 contacts who have answered");
  });
});

test("what is another organisation's is as absent to a respondent as what does not exist", async () => {
  const mine = await askRater(await createOrganisation("Alder"), "peer");
  const theirs = await askRater(await createOrganisation("Birch"), "peer");
  for (const frameworkVersionId of [theirs.frameworkVersionId, randomUUID()]) {
    expect(
      await saveAnswers(mine.respondent, { frameworkVersionId, answers: answerAll("peer", 2), examples: [] }),
    ).toMatchObject({ reason: "stale-form" });
  }
});
