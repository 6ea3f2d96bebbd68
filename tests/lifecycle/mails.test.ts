import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { linkTokenHash } from "@/lib/access/links";
import type { StaffScope } from "@/lib/access/scope";
import { database } from "@/lib/db/client";
import { queueMails } from "@/lib/db/outbox";
import { forTenant } from "@/lib/db/tenant";
import { openEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { loadSecrets } from "@/lib/server/secrets.mjs";
import { draftCampaign, launchRows } from "../fixtures/campaigns";
import { linkOf, type MailServer, type ReceivedMail, startMailServer } from "../fixtures/mail-server";
import { createOrganisation } from "../fixtures/organisation";
import { type DataFolder, newDataFolder } from "./data-folder";

const people = 200;
const kills = 2;
/** A busy machine takes its time. */
const launching = { timeout: 60_000 };

/** The product's own database, for the fixtures. */
async function connect(data: DataFolder): Promise<void> {
  const { DATABASE_PASSWORD: password, BETTER_AUTH_SECRET } = loadSecrets(data.path);
  const { connectionString } = await openEmbeddedPostgres({ dataFolder: data.path, password });
  Object.assign(process.env, { DATABASE_URL: connectionString, BETTER_AUTH_SECRET });
}

/** Forgets the client, so that the next test gets one of its own database. */
async function disconnect(): Promise<void> {
  await database().$disconnect();
  Reflect.deleteProperty(globalThis, "kamDatabase");
}

/** What a launch of so many people does: rows, links and mails in one transaction. */
async function launch(scope: StaffScope): Promise<void> {
  const { organisationId } = scope;
  const campaignId = await draftCampaign(scope);
  await launchRows(scope, campaignId);
  const { frameworkVersionId } = await database().campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const seats = Array.from({ length: people }, (_, n) => ({
    candidateId: randomUUID(),
    raterId: randomUUID(),
    assessmentId: randomUUID(),
    invitationId: randomUUID(),
    email: `person-${n}@example.test`,
  }));
  const own = { organisationId };
  await forTenant(scope).$transaction(async (tx) => {
    await tx.candidate.createMany({
      data: seats.map(({ candidateId, email }, n) => ({
        ...own,
        id: candidateId,
        name: `Person ${n}`,
        email,
        kind: "kam" as const,
        jobTitle: "Key Account Manager",
        locale: n % 2 === 0 ? "fr" : "en",
      })),
    });
    await tx.rater.createMany({
      data: seats.map(({ raterId, candidateId }, n) => ({
        ...own,
        id: raterId,
        kind: "self" as const,
        candidateId,
        name: `Person ${n}`,
      })),
    });
    await tx.assessment.createMany({
      data: seats.map(({ assessmentId, candidateId, raterId }) => ({
        ...own,
        id: assessmentId,
        campaignId,
        frameworkVersionId,
        candidateId,
        raterId,
        raterKind: "self" as const,
      })),
    });
    await tx.invitation.createMany({
      data: seats.map(({ invitationId, assessmentId }) => ({
        ...own,
        id: invitationId,
        assessmentId,
        purpose: "self_assessment" as const,
        tokenHash: linkTokenHash("self_assessment", invitationId),
        expiresAt: new Date(Date.now() + 14 * 86_400_000),
      })),
    });
    await queueMails(
      tx,
      organisationId,
      seats.map(({ assessmentId, invitationId }) => ({
        assessmentId,
        invitationId,
        kind: "invitation" as const,
        onceKey: `invitation:${assessmentId}`,
      })),
    );
  }, launching);
}

test("two hundred mails arrive once each, through a mail server that stops for a minute and two kills", async () => {
  await using data = await newDataFolder();
  const received: ReceivedMail[] = [];
  const serve = (port?: number): Promise<MailServer> =>
    startMailServer({ delayMs: 25, received, ...(port !== undefined && { port }) });
  let server = await serve();
  const environment = { SMTP_URL: server.url };
  const arrived = (count: number) =>
    vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(count), { timeout: 90_000, interval: 5 });

  let product = await data.start({ environment });
  await product.ready();
  await connect(data);
  try {
    await launch(await createOrganisation());

    await arrived(30);
    await product.stop("SIGKILL");
    product = await data.start({ environment, port: product.port });

    await arrived(80);
    await server.stop();
    const stoppedWith = received.length;
    await wait(60_000);
    expect(received).toHaveLength(stoppedWith);
    server = await serve(server.port);

    await arrived(140);
    await product.stop("SIGKILL");
    product = await data.start({ environment, port: product.port });

    await vi.waitFor(
      async () =>
        expect(await database().mail.groupBy({ by: ["state"], _count: { _all: true } })).toEqual([
          { state: "sent", _count: { _all: people } },
        ]),
      { timeout: 90_000, interval: 250 },
    );

    const byRecipient = new Map<string, ReceivedMail[]>();
    for (const mail of received) byRecipient.set(mail.to, [...(byRecipient.get(mail.to) ?? []), mail]);
    expect(byRecipient.size).toBe(people);
    const again = [...byRecipient.values()].flatMap((copies) => copies.slice(1));
    expect(again.length).toBeLessThanOrEqual(kills);
    // Whoever gets a mail twice can see it, and both carry one link and one id.
    for (const { parsed } of again) expect(parsed.headers.get("x-kam-possible-duplicate")).toBe("yes");
    for (const copies of byRecipient.values()) {
      expect(new Set(copies.map(linkOf)).size).toBe(1);
      expect(new Set(copies.map(({ parsed }) => parsed.messageId)).size).toBe(1);
    }
    const marked = received.filter(({ parsed }) => parsed.headers.has("x-kam-possible-duplicate"));
    // One for each kill, and one for the mail that the mail server dropped when it stopped.
    expect(marked.length).toBeLessThanOrEqual(kills + 1);

    const printed = product.printed();
    expect(printed).not.toContain("@example.test");
    for (const mail of received) expect(printed).not.toContain(new URL(linkOf(mail)).pathname.replace("/r/", ""));
    expect(await product.stop()).toBe(0);
  } finally {
    await disconnect();
    await server.stop();
  }
}, 230_000);

test("with a mail server that swallows what it is told, the application still ends in time", async () => {
  await using data = await newDataFolder();
  const server = await startMailServer({ delayMs: 120_000 });
  const product = await data.start({ environment: { SMTP_URL: server.url } });
  await product.ready();
  await connect(data);
  try {
    await launch(await createOrganisation());
    await vi.waitFor(async () => expect(await database().mail.count({ where: { state: "sending" } })).toBe(1), {
      timeout: 20_000,
    });
    await disconnect();
    const started = performance.now();
    expect(await product.stop()).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(data.databasePid()).toBeUndefined();
  } finally {
    await server.stop();
  }
});
