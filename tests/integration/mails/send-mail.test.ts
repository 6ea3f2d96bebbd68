import { networkInterfaces } from "node:os";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { requireJob } from "@/lib/access/jobs";
import { findLink } from "@/lib/access/respondent";
import type { StaffScope } from "@/lib/access/scope";
import { hashToken } from "@/lib/access/tokens";
import { database } from "@/lib/db/client";
import { sendMail } from "@/lib/jobs/send-mail";
import { dayFromNow } from "../../fixtures/campaigns";
import { linkOf, type MailServer, startMailServer } from "../../fixtures/mail-server";
import { type AskedSeat, askSomebody, dumpDatabase, queueMail } from "../../fixtures/mails";
import { addMember, createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

/** An address of this machine that is not the loopback one: to the product another machine. */
const ownAddress = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

let own: TestDatabase;
let scope: StaffScope;
const servers: MailServer[] = [];

beforeAll(async () => {
  own = await createTestDatabase();
  process.env.DATABASE_URL = own.connectionString;
  scope = await createOrganisation("Alder & Sons");
});
afterAll(async () => {
  await database().$disconnect();
  await own.drop();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) await server.stop();
});

async function serve(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

const send = (mailId: string, url: string, now?: Date) => sendMail(requireJob(scope.organisationId), mailId, url, now);
const mailRow = (id: string) => database().mail.findUniqueOrThrow({ where: { id } });

describe("a mail that is wanted", () => {
  test("leaves once: plain text in the reader’s language, a link that works, answers to the contact", async () => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer", name: "Inès Roy", email: "ines@example.test", locale: "fr" });
    const mailId = await queueMail(scope, seat);
    expect(await send(mailId, server.url)).toBe("done");
    expect(await send(mailId, server.url)).toBe("done");
    expect(server.mails).toHaveLength(1);
    const [received] = server.mails;
    if (!received) throw new Error("no mail");
    const { parsed, raw } = received;
    expect(parsed.to).toMatchObject({ value: [{ name: "Inès Roy", address: "ines@example.test" }] });
    expect(parsed.from).toMatchObject({ value: [{ name: "Alder & Sons", address: "no-reply@localhost" }] });
    expect(parsed.replyTo?.value[0]).toMatchObject({
      name: "Marie Lopez",
      address: expect.stringMatching(/@example\.test$/),
    });
    expect(parsed.messageId).toBe(`<${mailId}@localhost>`);
    expect(parsed.subject).toMatch(/^Votre avis est demandé, jusqu’au /);
    expect(parsed.subject).not.toContain("Noé");
    expect(parsed.text).toContain("collègue");
    expect(parsed.html).toBe(false);
    expect(raw).toMatch(/^Content-Type: text\/plain/im);
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(parsed.headers.has("x-kam-possible-duplicate")).toBe(false);
    const link = new URL(linkOf(received));
    expect(link.searchParams.get("lang")).toBe("fr");
    const token = link.pathname.replace("/r/", "");
    expect((await findLink(token))?.assessmentId).toBe(seat.assessmentId);
    expect(await mailRow(mailId)).toMatchObject({ state: "sent", attempts: 1, problem: null, mayBeDouble: false });
    expect((await mailRow(mailId)).sentAt).not.toBeNull();
  });

  test("goes to the person in their own language, and to members with the way to the scorecard", async () => {
    const server = await serve();
    const self = await askSomebody(scope, { kind: "self", locale: "fr" });
    await send(await queueMail(scope, self), server.url);
    const interviewer = await addMember(scope.organisationId, "Paul Weiss");
    const hr = await askSomebody(scope, { kind: "hr", memberId: interviewer.memberId });
    await send(await queueMail(scope, hr), server.url);
    expect(server.mails[0]?.parsed.subject).toMatch(/^Votre auto-évaluation/);
    expect(server.mails[0]?.to).toBe(`${self.candidateId}@example.test`);
    expect(server.mails[1] && linkOf(server.mails[1])).toBe(
      `http://localhost:3000/assessments/${hr.assessmentId}/score`,
    );
  });

  test("brings the same link again, and says the new day when the deadline has moved", async () => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "manager", email: "boss@example.test" });
    await send(await queueMail(scope, seat), server.url);
    await send(await queueMail(scope, seat, { kind: "chase" }), server.url);
    const [day, former] = [dayFromNow(14), dayFromNow(7)].map((date) => date.toISOString().slice(0, 10));
    await database().campaignAmendment.create({
      data: {
        organisationId: scope.organisationId,
        campaignId: seat.campaignId,
        kind: "deadline",
        reason: "Holidays",
        authorName: "Marie Lopez",
        details: { from: former, to: day },
      },
    });
    const onceKey = `deadline:${seat.assessmentId}:${day}:${former}`;
    await send(await queueMail(scope, seat, { kind: "deadline", onceKey }), server.url);
    expect(new Set(server.mails.map(linkOf)).size).toBe(1);
    expect(server.mails[1]?.parsed.subject).toMatch(/^Reminder:/);
    expect(server.mails[2]?.parsed.subject).toMatch(/^New deadline: /);
    const stale = await queueMail(scope, seat, {
      kind: "deadline",
      onceKey: `deadline:${seat.assessmentId}:2026-01-01`,
    });
    await send(stale, server.url);
    expect(await mailRow(stale)).toMatchObject({ state: "stopped", problem: "outdated" });
  });

  test("uses the campaign’s own text", async () => {
    const server = await serve();
    const mailTexts = { "invitation-rater": { en: { subject: "Hello from {{organisation}}", body: "Hi\n{{link}}" } } };
    const seat = await askSomebody(scope, { kind: "peer" }, { mailTexts });
    await send(await queueMail(scope, seat), server.url);
    expect(server.mails[0]?.parsed.subject).toBe("Hello from Alder & Sons");
  });

  test("brings a working link after the installation’s secret has changed", async () => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer" });
    const mailId = await queueMail(scope, seat);
    vi.stubEnv("BETTER_AUTH_SECRET", "another-secret-another-secret-another-secret");
    await send(mailId, server.url);
    const token = server.mails[0] && new URL(linkOf(server.mails[0])).pathname.replace("/r/", "");
    expect((await findLink(token ?? ""))?.assessmentId).toBe(seat.assessmentId);
  });
});

describe("whatever somebody typed as a name", () => {
  test.each([
    ["markup", '<b>Zoë</b> & "Bo" <eve@evil.test>', '<b>Zoë</b> & "Bo" <eve@evil.test>'],
    ["another header", "Zoë\r\nBcc: eve@evil.test\r\n\r\nBuy", "Zoë Bcc: eve@evil.test Buy"],
    ["a list of addresses", "Zoë, eve@evil.test; a@b", "Zoë, eve@evil.test; a@b"],
    ["a placeholder", "{{link}}", "{{link}}"],
    ["an encoded word", "=?utf-8?q?=0D=0ABcc:_eve@evil.test?=", undefined],
  ])("%s stays a name", async (_title, name, shown) => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer", name, email: "zoe@example.test" });
    await database().candidate.update({ where: { id: seat.candidateId }, data: { name } });
    await send(await queueMail(scope, seat), server.url);
    const received = server.mails[0];
    if (!received) throw new Error("no mail");
    expect(received.to).toBe("zoe@example.test");
    const to = received.parsed.to;
    if (!to || Array.isArray(to)) throw new Error("one To");
    expect(to.value.map(({ address }) => address)).toEqual(["zoe@example.test"]);
    if (shown) expect(to.value[0]?.name).toBe(shown);
    if (shown) expect(received.parsed.text).toContain(`Hello ${shown},`);
    expect(received.raw.slice(0, received.raw.indexOf("\r\n\r\n"))).not.toMatch(/^bcc:/im);
    expect(received.parsed.html).toBe(false);
    await database().rater.deleteMany({ where: { email: "zoe@example.test" } });
  });

  test.each(["zoe@example.test\r\nbcc: eve@evil.test", "zoe@example.test, eve@evil.test", "zoe", "<zoe@example.test>"])(
    "an address such as %j is not written to",
    async (email) => {
      const server = await serve();
      const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer", email }));
      expect(await send(mailId, server.url)).toBe("done");
      expect(server.mails).toHaveLength(0);
      expect(await mailRow(mailId)).toMatchObject({ state: "failed", problem: "no-address" });
    },
  );
});

describe("what the mail server answers", () => {
  test("a refused recipient has failed, with the code and nothing else", async () => {
    const server = await serve({ refuse: () => ({ code: 550, message: "gone@example.test is unknown" }) });
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer", email: "gone@example.test" }));
    expect(await send(mailId, server.url)).toBe("done");
    expect(await mailRow(mailId)).toMatchObject({ state: "failed", problem: "550", sentAt: null });
  });

  test("so has a refused text", async () => {
    const server = await serve({ refuseText: () => ({ code: 554, message: "no" }) });
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    expect(await send(mailId, server.url)).toBe("done");
    expect(await mailRow(mailId)).toMatchObject({ state: "failed", problem: "554" });
  });

  test("“not now” for one recipient puts this mail back alone", async () => {
    const server = await serve({ refuse: () => ({ code: 451, message: "greylisted" }) });
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    expect(await send(mailId, server.url)).toBe("again");
    expect(await mailRow(mailId)).toMatchObject({ state: "queued", problem: "451", mayBeDouble: false, attempts: 1 });
  });

  test("a server that is away puts it back, and the mail leaves when it has returned", async () => {
    const server = await serve();
    await server.stop();
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    expect(await send(mailId, server.url)).toBe("server-away");
    expect(await mailRow(mailId)).toMatchObject({ state: "queued", problem: "unreachable", mayBeDouble: false });
    const back = await serve({ port: server.port });
    expect(await send(mailId, back.url)).toBe("done");
    expect(back.mails).toHaveLength(1);
    expect(back.mails[0]?.parsed.headers.has("x-kam-possible-duplicate")).toBe(false);
  });

  test("a connection that breaks after the text had left: the next try is marked", async () => {
    const server = await serve({ delayMs: 60_000 });
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    const trying = send(mailId, server.url);
    await vi.waitFor(async () => expect((await mailRow(mailId)).state).toBe("sending"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await server.stop();
    expect(await trying).toBe("server-away");
    expect(await mailRow(mailId)).toMatchObject({ state: "queued", mayBeDouble: true });
    const back = await serve();
    await send(mailId, back.url);
    expect(back.mails[0]?.parsed.headers.get("x-kam-possible-duplicate")).toBe("yes");
  });

  test("taken in twice without an answer, a mail has failed: it is not sent for ever", async () => {
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    for (const state of ["queued", "failed"] as const) {
      const server = await serve({ delayMs: 60_000 });
      const trying = send(mailId, server.url);
      await vi.waitFor(async () => expect((await mailRow(mailId)).state).toBe("sending"));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await server.stop();
      expect(await trying).toBe("server-away");
      expect((await mailRow(mailId)).state).toBe(state);
    }
    expect(await mailRow(mailId)).toMatchObject({ problem: "unanswered" });
  });

  test("whoever is stopping begins no other mail", async () => {
    const back = await serve();
    const again = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    const end = await sendMail(requireJob(scope.organisationId), again, back.url, new Date(), AbortSignal.abort());
    expect(end).toBe("server-away");
    expect(back.mails).toHaveLength(0);
  });

  test.skipIf(!ownAddress)("a server elsewhere that offers no encryption gets no mail", async () => {
    const server = await serve({ host: "0.0.0.0" });
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    expect(await send(mailId, `smtp://${ownAddress}:${server.port}`)).toBe("server-away");
    expect(server.mails).toHaveLength(0);
    expect(await send(mailId, server.url)).toBe("done");
  });
});

test("a try that was interrupted is made again, marked", async () => {
  const server = await serve();
  const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
  await database().mail.update({ where: { id: mailId }, data: { state: "sending", attempts: 1 } });
  expect(await send(mailId, server.url)).toBe("done");
  expect(server.mails[0]?.parsed.headers.get("x-kam-possible-duplicate")).toBe("yes");
  expect(await mailRow(mailId)).toMatchObject({ state: "sent", mayBeDouble: true, attempts: 2 });
});

describe("a mail that is not wanted any more stays here", () => {
  const set = (model: "campaign" | "assessment" | "candidate" | "invitation", id: string, data: object) =>
    (database()[model] as unknown as { update(args: object): Promise<unknown> }).update({ where: { id }, data });

  test.each<[string, (seat: AskedSeat) => Promise<unknown>, string]>([
    [
      "answered",
      ({ assessmentId }) => set("assessment", assessmentId, { status: "submitted", submittedAt: new Date() }),
      "answered",
    ],
    [
      "declined",
      ({ assessmentId }) => set("assessment", assessmentId, { status: "declined", declinedAt: new Date() }),
      "answered",
    ],
    [
      "closed",
      ({ campaignId }) => set("campaign", campaignId, { state: "closed", closedAt: new Date() }),
      "campaign-not-running",
    ],
    ["archived", ({ candidateId }) => set("candidate", candidateId, { archivedAt: new Date() }), "archived"],
    ["withdrawn", ({ invitationId }) => set("invitation", invitationId ?? "", { revokedAt: new Date() }), "revoked"],
    ["over", ({ invitationId }) => set("invitation", invitationId ?? "", { expiresAt: new Date(0) }), "over"],
  ])("%s", async (_title, happen, problem) => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer" });
    const mailId = await queueMail(scope, seat);
    await happen(seat);
    expect(await send(mailId, server.url)).toBe("done");
    expect(server.mails).toHaveLength(0);
    expect(await mailRow(mailId)).toMatchObject({ state: "stopped", problem, sentAt: null });
  });

  test("in the sample company", async () => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer" });
    const mailId = await queueMail(scope, seat);
    const where = { id: scope.organisationId };
    await database().organisation.update({ where, data: { isSample: true, sampleSeal: "sample" } });
    await send(mailId, server.url);
    await database().organisation.update({ where, data: { isSample: false, sampleSeal: null } });
    expect(server.mails).toHaveLength(0);
    expect(await mailRow(mailId)).toMatchObject({ state: "stopped", problem: "sample" });
  });

  test("a reminder that was held up into quiet hours waits for their end", async () => {
    const server = await serve();
    const seat = await askSomebody(scope, { kind: "peer" }, { quietFrom: 19, quietUntil: 8, timeZone: "Europe/Paris" });
    const mailId = await queueMail(scope, seat, { kind: "reminder" });
    const tomorrow = dayFromNow(1).toISOString().slice(0, 10);
    const night = new Date(`${tomorrow}T02:00:00Z`);
    const end = await send(mailId, server.url, night);
    expect(typeof end === "object" && end.until.getTime() - night.getTime()).toBeLessThanOrEqual(6 * 60 * 60 * 1000);
    expect(server.mails).toHaveLength(0);
    expect(await mailRow(mailId)).toMatchObject({ state: "queued", attempts: 0 });
  });

  test("somebody else’s mail is not found", async () => {
    const server = await serve();
    const mailId = await queueMail(scope, await askSomebody(scope, { kind: "peer" }));
    const other = await createOrganisation("Birch");
    expect(await sendMail(requireJob(other.organisationId), mailId, server.url)).toBe("done");
    expect(server.mails).toHaveLength(0);
  });
});

test("no token of a mail stands anywhere in the database", async () => {
  const server = await serve();
  for (const kind of ["self", "manager", "peer", "customer"] as const) {
    await send(await queueMail(scope, await askSomebody(scope, { kind })), server.url);
  }
  const tokens = server.mails.map((mail) => new URL(linkOf(mail)).pathname.replace("/r/", ""));
  expect(new Set(tokens).size).toBe(4);
  const dump = await dumpDatabase();
  const hashes: boolean[] = [];
  for (const token of tokens) {
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(dump).not.toContain(token);
    hashes.push(["self_assessment", "rating"].some((purpose) => dump.includes(hashToken(purpose as "rating", token))));
  }
  // What is looked for would be found: the hashes are there.
  expect(hashes).toEqual([true, true, true, true]);
});
