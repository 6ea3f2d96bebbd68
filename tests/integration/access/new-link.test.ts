import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { linkToken } from "@/lib/access/links";
import { requestNewLink, sendNewLinks } from "@/lib/access/new-link";
import { findLink, findRespondent, tradeLink } from "@/lib/access/respondent";
import { declineAssessment } from "@/lib/assessments/respondent/commands";
import { database } from "@/lib/db/client";
import { dayFromNow } from "../../fixtures/campaigns";
import { createOrganisation } from "../../fixtures/organisation";
import { type AskedRater, askRater, askRaters } from "../../fixtures/raters";
import { createTestDatabase, type TestDatabase } from "../database";

// A request: its cookies and where it comes from. Next hands them out only inside one.
const jar = new Map<string, string>();
let client = "";
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
  headers: async () => new Headers({ "x-forwarded-for": client }),
}));

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
  process.env.SMTP_URL = "smtp://127.0.0.1:2525";
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  await database().$disconnect();
  await own.drop();
});
beforeEach(() => {
  jar.clear();
  client = randomUUID();
});

const newAddress = () => `${randomUUID()}@example.test`;

const linksOf = ({ respondent: { assessmentId } }: AskedRater) =>
  database().invitation.findMany({
    where: { assessmentId },
    orderBy: { createdAt: "asc" },
    select: { id: true, revokedAt: true, expiresAt: true, purpose: true },
  });

const mailsOf = ({ respondent: { assessmentId } }: AskedRater) =>
  database().mail.findMany({
    where: { assessmentId },
    select: { id: true, kind: true, invitationId: true, state: true },
  });

/** @returns the link that the last request made, if it made one */
async function newLinkOf(asked: AskedRater): Promise<string | null> {
  const usable = (await linksOf(asked)).filter(({ id, revokedAt }) => !revokedAt && id !== asked.invitationId);
  expect(usable.length).toBeLessThanOrEqual(1);
  return usable[0] ? linkToken(usable[0].purpose, usable[0].id) : null;
}

describe("asking for a new link", () => {
  test.each(["manager", "peer", "customer"] as const)(
    "sends one to a %s in the place of the old one, queued with its row",
    async (kind) => {
      const email = newAddress();
      const asked = await askRater(await createOrganisation(), kind, { email });
      expect(await sendNewLinks(email, client)).toMatchObject({ ok: true });
      expect(await findLink(asked.token)).toBeNull();
      const token = await newLinkOf(asked);
      expect(await findLink(token ?? "")).toMatchObject({ assessmentId: asked.respondent.assessmentId, kind });
      const [mail, ...more] = await mailsOf(asked);
      expect(mail).toMatchObject({ kind: "new_link", state: "queued" });
      expect(more).toEqual([]);
      const jobs = await database().$queryRaw<{ data: unknown }[]>`
      SELECT "data" FROM pgboss.job WHERE "name" = 'send-mail' AND "data"->>'mailId' = ${mail?.id}`;
      expect(jobs).toEqual([{ data: { organisationId: asked.respondent.organisationId, mailId: mail?.id } }]);
    },
  );

  test("finds the person assessed by their own address", async () => {
    const asked = await askRater(await createOrganisation(), "self");
    const email = newAddress();
    await database().candidate.update({ where: { id: asked.candidateId }, data: { email } });
    await sendNewLinks(email, client);
    expect(await findLink((await newLinkOf(asked)) ?? "")).toMatchObject({ kind: "self" });
  });

  test("reaches every open form of the address, in every organisation, and no other", async () => {
    const email = newAddress();
    const mine = await createOrganisation("Alder");
    const first = await askRater(mine, "peer", { email });
    const second = await askRater(mine, "manager", { email });
    const abroad = await askRater(await createOrganisation("Birch"), "customer", { email });
    const [someone] = await askRaters(mine, [{ kind: "peer" }]);
    await sendNewLinks(email, client);
    for (const asked of [first, second, abroad]) {
      expect(await newLinkOf(asked)).not.toBeNull();
      expect(await mailsOf(asked)).toHaveLength(1);
    }
    expect(someone && (await mailsOf(someone))).toEqual([]);
    expect(someone && (await findLink(someone.token))).not.toBeNull();
  });

  test("works once the old link is over, and keeps the time that somebody was given", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    const link = { where: { id: asked.invitationId } };
    await database().invitation.update({ ...link, data: { expiresAt: new Date(Date.now() - 1_000) } });
    await sendNewLinks(email, client);
    const token = await newLinkOf(asked);
    expect(await findLink(token ?? "")).not.toBeNull();

    const later = dayFromNow(30);
    const longer = await askRater(await createOrganisation(), "peer", { email: newAddress() });
    await database().invitation.update({ where: { id: longer.invitationId }, data: { expiresAt: later } });
    const { rater } = await database().assessment.findUniqueOrThrow({
      where: { id: longer.respondent.assessmentId },
      select: { rater: { select: { email: true } } },
    });
    await sendNewLinks(rater.email ?? "", client);
    expect((await linksOf(longer)).at(-1)?.expiresAt).toEqual(later);
  });

  test("does not throw anybody out of a form that is open", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    await tradeLink(asked.token);
    await sendNewLinks(email, client);
    expect(await findLink(asked.token)).toBeNull();
    expect(await findRespondent(asked.respondent.assessmentId)).toMatchObject({ raterKind: "peer" });
  });

  test("makes nothing where HR withdrew the link: the address may have been wrong", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    await database().invitation.update({ where: { id: asked.invitationId }, data: { revokedAt: new Date() } });
    await sendNewLinks(email, client);
    expect(await newLinkOf(asked)).toBeNull();
    expect(await mailsOf(asked)).toEqual([]);
  });

  test.each<[string, (asked: AskedRater) => Promise<unknown>]>([
    [
      "sent",
      ({ respondent: { assessmentId: id } }) =>
        database().assessment.update({ where: { id }, data: { status: "submitted", submittedAt: new Date() } }),
    ],
    [
      "declined",
      ({ respondent }) => declineAssessment(respondent, { assessmentId: respondent.assessmentId, reason: "" }),
    ],
    [
      "of a closed campaign",
      ({ campaignId: id }) =>
        database().campaign.update({ where: { id }, data: { state: "closed", closedAt: new Date() } }),
    ],
    [
      "of a campaign whose last day is over",
      ({ campaignId: id, invitationId }) =>
        database().$transaction([
          database().campaign.update({ where: { id }, data: { opensOn: dayFromNow(-9), closesOn: dayFromNow(-2) } }),
          database().invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(0) } }),
        ]),
    ],
    [
      "about somebody archived",
      ({ candidateId: id }) => database().candidate.update({ where: { id }, data: { archivedAt: new Date() } }),
    ],
    [
      "of the sample company",
      ({ respondent: { organisationId: id } }) =>
        database().organisation.update({ where: { id }, data: { isSample: true, sampleSeal: "sample" } }),
    ],
  ])("makes nothing for a form %s", async (_name, end) => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "customer", { email });
    await end(asked);
    expect(await sendNewLinks(email, client)).toMatchObject({ ok: true });
    expect(await linksOf(asked)).toHaveLength(1);
    expect(await mailsOf(asked)).toEqual([]);
  });

  test("twice at the same time leaves one link that works", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    await Promise.all([sendNewLinks(email, client), sendNewLinks(email, client)]);
    expect(await newLinkOf(asked)).not.toBeNull();
    expect(await linksOf(asked)).toHaveLength(3);
  });

  test("makes nothing while no mail server is set up", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    const { SMTP_URL } = process.env;
    delete process.env.SMTP_URL;
    expect(await sendNewLinks(email, client)).toMatchObject({ ok: true });
    process.env.SMTP_URL = SMTP_URL;
    expect(await linksOf(asked)).toHaveLength(1);
  });
});

describe("what the answer tells", () => {
  test("is the same for an address that is known, unknown, or was asked for too often", async () => {
    const email = newAddress();
    const asked = await askRater(await createOrganisation(), "peer", { email });
    const known = [];
    const unknown = [];
    for (let n = 0; n < 5; n++) {
      known.push(await sendNewLinks(email, client));
      unknown.push(await sendNewLinks("nobody@example.test", client));
    }
    expect(known).toEqual(unknown);
    expect(await mailsOf(asked)).toHaveLength(3);
  });

  test("takes the same time for a known and an unknown address", async () => {
    const email = newAddress();
    await askRater(await createOrganisation(), "peer", { email });
    const time = async (address: string) => {
      const start = performance.now();
      await requestNewLink({ email: address });
      return performance.now() - start;
    };
    const times = [await time(email), await time(newAddress()), await time(email), await time(newAddress())];
    for (const ms of times) expect(ms).toBeGreaterThanOrEqual(699);
    // The work fits into the time that every answer takes: what is left is the noise of a busy machine.
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(250);
  });

  test("tells whoever asks very often, by where they ask from", async () => {
    const answers = [];
    for (let n = 0; n < 61; n++) answers.push(await sendNewLinks(newAddress(), client));
    expect(answers.slice(0, 60).every(({ ok }) => ok)).toBe(true);
    expect(answers[60]).toMatchObject({ ok: false, reason: "too-many-tries" });
    expect(await sendNewLinks(newAddress(), "another place")).toMatchObject({ ok: true });
  });

  test("leaves no address behind: the limits keep hashes", async () => {
    const email = newAddress();
    await sendNewLinks(email, client);
    const rows = await database().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM "RateLimit" AS t WHERE t::text LIKE ${`%${email}%`} OR t::text LIKE ${`%${client}%`}`;
    expect(Number(rows[0]?.n)).toBe(0);
  });
});
