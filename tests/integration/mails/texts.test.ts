import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import { mailTexts } from "@/lib/legal/mails/show-mail-values";
import { resetMailText, saveMailText, sendTestMail } from "@/lib/mails/commands";
import { countMails, findMailTexts, listMails } from "@/lib/mails/queries";
import { draftCampaign } from "../../fixtures/campaigns";
import { linkOf, type MailServer, startMailServer } from "../../fixtures/mail-server";
import { askSomebody, queueMail } from "../../fixtures/mails";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

let own: TestDatabase;
let scope: StaffScope;
let server: MailServer | undefined;

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
  scope = await createOrganisation();
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.stop();
  server = undefined;
  await database().rateLimit.deleteMany({});
});

const text = { textId: "invitation-self", locale: "fr" } as const;
const words = { subject: "Bonjour", body: "Voici :\n{{link}}" };
const customOf = async (campaignId: string) => (await findMailTexts(scope, campaignId))?.custom;

test("a campaign has its own words for one text in one language, until the shipped ones are taken again", async () => {
  const campaignId = await draftCampaign(scope);
  expect(await saveMailText(scope, { campaignId, ...text, ...words })).toEqual({ ok: true, value: undefined });
  await saveMailText(scope, { campaignId, textId: "new-link", locale: "en", subject: "Here", body: "{{link}}" });
  expect(await customOf(campaignId)).toEqual({
    "invitation-self": { fr: words },
    "new-link": { en: { subject: "Here", body: "{{link}}" } },
  });
  await resetMailText(scope, { campaignId, ...text });
  expect(await customOf(campaignId)).toEqual({ "new-link": { en: { subject: "Here", body: "{{link}}" } } });
});

test("the shipped words saved as they are stay the shipped ones", async () => {
  const campaignId = await draftCampaign(scope);
  await saveMailText(scope, { campaignId, ...text, ...mailTexts.fr.texts["invitation-self"] });
  expect(await customOf(campaignId)).toEqual({});
});

test("two texts saved at the same moment are both kept", async () => {
  const campaignId = await draftCampaign(scope);
  const ids = ["invitation-self", "reminder-self", "invitation-rater", "reminder-rater"] as const;
  await Promise.all(ids.map((textId) => saveMailText(scope, { campaignId, textId, locale: "en", ...words })));
  expect(Object.keys((await customOf(campaignId)) ?? {}).sort()).toEqual([...ids].sort());
});

test("an unknown placeholder is refused and nothing is saved", async () => {
  const campaignId = await draftCampaign(scope);
  const refusal = await saveMailText(scope, { campaignId, ...text, subject: "{{pay}}", body: "no link" });
  expect(refusal).toMatchObject({
    ok: false,
    reason: "invalid",
    fields: { subject: "unknown-placeholder", body: "link-not-alone" },
  });
  expect(await customOf(campaignId)).toEqual({});
});

test("a closed campaign keeps its texts", async () => {
  const { campaignId } = await askSomebody(scope, { kind: "peer" });
  await database().campaign.update({ where: { id: campaignId }, data: { state: "closed", closedAt: new Date() } });
  expect(await saveMailText(scope, { campaignId, ...text, ...words })).toMatchObject({ reason: "campaign-closed" });
});

test("a test goes to whoever asks, with examples and a link that opens nothing", async () => {
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
  const campaignId = await draftCampaign(scope);
  await saveMailText(scope, {
    campaignId,
    textId: "invitation-self",
    locale: "en",
    subject: "Hello",
    body: "{{link}}",
  });
  const member = await database().member.findUniqueOrThrow({
    where: { id: scope.memberId },
    select: { user: { select: { email: true } } },
  });
  const sent = await sendTestMail(scope, { campaignId, textId: "invitation-self", locale: "en" });
  expect(sent).toMatchObject({
    ok: true,
    value: { address: member.user.email, answer: expect.stringMatching(/^250/) },
  });
  const [received] = server.mails;
  expect(received?.to).toBe(member.user.email);
  expect(received?.parsed.subject).toBe("[Test] Hello");
  expect(received && linkOf(received)).toBe("http://localhost:3000/r/example?lang=en");
});

test("what a mail server says instead of taking a test is passed on", async () => {
  server = await startMailServer({ refuse: () => ({ code: 550, message: "5.1.1 no such user here" }) });
  vi.stubEnv("SMTP_URL", server.url);
  const campaignId = await draftCampaign(scope);
  expect(await sendTestMail(scope, { campaignId, ...text })).toMatchObject({
    ok: false,
    reason: "mail-refused",
    details: { answer: expect.stringContaining("no such user here") },
  });
});

test("without a mail server, in the sample company, and after ten tries there is no test", async () => {
  const campaignId = await draftCampaign(scope);
  vi.stubEnv("SMTP_URL", "");
  expect(await sendTestMail(scope, { campaignId, ...text })).toMatchObject({ reason: "mail-off" });
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
  const where = { id: scope.organisationId };
  await database().organisation.update({ where, data: { isSample: true, sampleSeal: "sample" } });
  expect(await sendTestMail(scope, { campaignId, ...text })).toMatchObject({ reason: "sample-mail" });
  await database().organisation.update({ where, data: { isSample: false, sampleSeal: null } });
  for (let n = 0; n < 10; n++) await sendTestMail(scope, { campaignId, ...text });
  expect(await sendTestMail(scope, { campaignId, ...text })).toMatchObject({ reason: "too-many-tries" });
  expect(server.mails).toHaveLength(10);
});

test("the log shows what failed first, by the page, with the day of sending alone", async () => {
  const seat = await askSomebody(scope, { kind: "peer", name: "Inès Roy" }, { timeZone: "Pacific/Auckland" });
  const set = async (state: "sent" | "failed" | "queued", count: number, more: object = {}) => {
    for (let n = 0; n < count; n++)
      await database().mail.update({ where: { id: await queueMail(scope, seat) }, data: { state, ...more } });
  };
  await set("sent", 60, { sentAt: new Date("2026-11-26T12:30:00Z") });
  await set("failed", 2, { problem: "550" });
  await set("queued", 45);
  expect(await countMails(scope, seat.campaignId)).toEqual({ queued: 45, sending: 0, sent: 60, failed: 2, stopped: 0 });
  const first = await listMails(scope, seat.campaignId, 1);
  expect(first.pages).toBe(2);
  expect(first.rows).toHaveLength(100);
  expect(first.rows.slice(0, 3).map(({ state, problem }) => [state, problem])).toEqual([
    ["failed", "550"],
    ["failed", "550"],
    ["queued", null],
  ]);
  const second = await listMails(scope, seat.campaignId, 2);
  expect(second.rows).toHaveLength(7);
  expect(second.rows[0]).toMatchObject({ raterName: "Inès Roy", candidateName: "Noé Martin", raterKind: "peer" });
  // The 27th on the calendar of the campaign.
  expect(second.rows[0]?.sentOn).toEqual(new Date("2026-11-27T00:00:00Z"));
  expect(second.rows[0]).not.toHaveProperty("sentAt");
  expect((await listMails(scope, seat.campaignId, 9)).page).toBe(2);
});
