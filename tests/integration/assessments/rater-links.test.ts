import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type LinkKind, linkPurposeOf, linkToken } from "@/lib/access/links";
import { findLink, findRespondent, tradeLink } from "@/lib/access/respondent";
import { hashToken, newToken } from "@/lib/access/tokens";
import { submitAnswers } from "@/lib/assessments/commands";
import { database } from "@/lib/db/client";
import { createOrganisation } from "../../fixtures/organisation";
import { type AskedRater, askRater } from "../../fixtures/raters";
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

const close = (campaignId: string) =>
  database().campaign.update({ where: { id: campaignId }, data: { state: "closed", closedAt: new Date() } });

/** Sent without its answers: the rows alone matter here. */
const send = ({ respondent }: AskedRater) =>
  database().assessment.update({
    where: { id: respondent.assessmentId },
    data: { status: "submitted", submittedAt: new Date() },
  });

async function opens({ token, respondent }: AskedRater): Promise<boolean> {
  const link = await findLink(token);
  const traded = await tradeLink(token);
  const cookie = await findRespondent(respondent.assessmentId);
  const answers = [link?.assessmentId ?? null, traded, cookie?.assessmentId ?? null];
  expect(new Set(answers).size).toBe(1);
  return traded !== null;
}

describe.each<LinkKind>(["self", "manager", "peer", "customer"])("the link of a campaign to a %s", (kind) => {
  test("says who asks and about whom, and opens that form alone", async () => {
    const staff = await createOrganisation("Alder");
    const asked = await askRater(staff, kind, { name: "Noé Brun" });
    expect(await findLink(asked.token)).toMatchObject({
      kind,
      organisationName: "Alder",
      candidateName: "Ana Ruiz",
      recipientName: kind === "self" ? "Ana Ruiz" : "Noé Brun",
    });
    expect(await opens(asked)).toBe(true);
    const other = await askRater(staff, kind);
    expect(await findRespondent(other.respondent.assessmentId)).toBeNull();
  });

  test("stops when the campaign closes, unless the answers were sent: they stay readable until its last day", async () => {
    const staff = await createOrganisation();
    const asked = await askRater(staff, kind);
    expect(await opens(asked)).toBe(true);
    await close(asked.campaignId);
    expect(await opens(asked)).toBe(false);

    const sent = await askRater(staff, kind);
    await send(sent);
    await close(sent.campaignId);
    expect(await opens(sent)).toBe(true);
    expect(
      await submitAnswers(sent.respondent, {
        assessmentId: sent.respondent.assessmentId,
        frameworkVersionId: sent.frameworkVersionId,
        locale: "en",
      }),
    ).toMatchObject({ reason: "already-submitted" });
    await database().invitation.update({ where: { id: sent.invitationId }, data: { expiresAt: new Date(0) } });
    expect(await opens(sent)).toBe(false);
  });

  test("stops when withdrawn", async () => {
    const asked = await askRater(await createOrganisation(), kind);
    await database().invitation.update({ where: { id: asked.invitationId }, data: { revokedAt: new Date() } });
    expect(await opens(asked)).toBe(false);
  });

  test("opens nothing with the token of the other purpose, whatever the row says", async () => {
    const asked = await askRater(await createOrganisation(), kind);
    const other = linkPurposeOf(kind) === "rating" ? "self_assessment" : "rating";
    const token = linkToken(other, asked.invitationId);
    expect(await findLink(token)).toBeNull();
    // A token that was hashed for the other purpose.
    await database().invitation.update({
      where: { id: asked.invitationId },
      data: { tokenHash: hashToken(other, asked.token) },
    });
    expect(await opens(asked)).toBe(false);
    // A link of the other purpose that points at this form.
    await database().invitation.update({ where: { id: asked.invitationId }, data: { purpose: other } });
    expect(await opens(asked)).toBe(false);
  });
});

test("nothing but a link opens a form: not a hash, not an id, not a cookie's secret", async () => {
  const staff = await createOrganisation();
  const { token, invitationId, respondent } = await askRater(staff, "peer");
  await tradeLink(token);
  const [cookie = ""] = jar.values();
  for (const wrong of [
    hashToken("rating", token),
    invitationId,
    respondent.assessmentId,
    cookie,
    newToken(),
    `${token}=`,
  ]) {
    expect(await findLink(wrong)).toBeNull();
  }
});

test("a link to an HR rater's scorecard opens nothing, should a row ever hold one", async () => {
  const { token, respondent } = await askRater(await createOrganisation(), "manager");
  await database().rater.updateMany({
    where: { assessments: { some: { id: respondent.assessmentId } } },
    data: { kind: "hr", email: null },
  });
  expect((await database().assessment.findUniqueOrThrow({ where: { id: respondent.assessmentId } })).raterKind).toBe(
    "hr",
  );
  expect(await findLink(token)).toBeNull();
  expect(await tradeLink(token)).toBeNull();
});
