import { createHash, createHmac } from "node:crypto";
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { Client } from "pg";
import { expect, expectAccessible, expectNoSidewaysScroll, newPhone, setUp, test } from "./fixtures";
import { type Installation, startInstallation } from "./installation";
import { addressOf } from "./other-framework";
import { type RunningCampaign, runCampaign } from "./running-campaign";
import { wordsOf } from "./words";

const t = wordsOf("en");
const never = "2000-01-01T00:00:00Z";

type Seat = RunningCampaign["seats"][number];

async function ask<Row>(installation: Installation, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: addressOf(installation) });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Every row of every table, those of the job queue included, as PostgreSQL writes them. */
async function dump(installation: Installation): Promise<ReadonlyMap<string, string>> {
  const tables = await ask<{ table: string }>(
    installation,
    `SELECT format('%I.%I', table_schema, table_name) AS "table" FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  );
  const rows = new Map<string, string>();
  for (const { table } of tables) {
    const [all] = await ask<{ rows: string | null }>(
      installation,
      `SELECT string_agg(t::text, E'\\n') AS rows FROM ${table} AS t`,
    );
    rows.set(table, all?.rows ?? "");
  }
  return rows;
}

/** A secret as somebody may have written it: as it is, encoded once more, or decoded. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "base64url");
  const text = Buffer.from(secret);
  return [
    secret,
    ...[bytes, text].flatMap((one) => [one.toString("hex"), one.toString("base64"), one.toString("base64url")]),
  ];
}

/**
 * What an answer discloses: all its words, once each. Nonces and the ids of the request and its pieces always differ, and
 * React's own code comes along when a piece happens to be ready late; what the page says is in the other scripts too.
 */
async function wordsIn(answer: APIResponse, token: string): Promise<readonly string[]> {
  const body = (await answer.text())
    .replaceAll(token, "TOKEN")
    .replace(/<script[^>]*>(?!\(?self\.__next_f).*?<\/script>/gs, "")
    .replace(/nonce(-|\\?"?[:=]\\?")[\w+/=]+|"[\w-]{21}[vm](?=\\?")/g, "")
    .replace(/\$[A-Za-z]*[0-9a-f]+/g, "");
  return [...new Set([...body.matchAll(/\p{L}[\p{L}\p{N}’'.@-]{2,}/gu)].map(([word]) => word))].sort();
}

async function openLink(request: APIRequestContext, baseURL: string, token: string) {
  const address = `${baseURL}/r/${token}?lang=en`;
  const first = await request.get(address, { maxRedirects: 0 });
  const last = await request.get(address);
  return {
    status: first.status(),
    location: first.headers().location ?? null,
    first: await wordsIn(first, token),
    lastStatus: last.status(),
    last: await wordsIn(last, token),
  };
}

/** Presses the button of a page that holds another token: what a landing page is never shown for. */
async function trade(phone: Page, landing: string, token: string): Promise<string> {
  await phone.goto(landing);
  await phone.evaluate((other) => {
    const field = document.querySelector<HTMLInputElement>('[name="token"]');
    if (field) field.value = other;
  }, token);
  await phone.getByRole("button", { name: t("respond.link.start") }).click();
  await phone.waitForURL((url) => !url.pathname.startsWith("/r/") || url.pathname === "/r/not-usable");
  return new URL(phone.url()).pathname;
}

test("links are not used up by scanners, are refused alike, and leave no trace", async ({ page, context }) => {
  test.setTimeout(300_000);
  // A mail server that is down: what waits in the queue is part of the dump.
  const installation = await startInstallation({ LOG_LEVEL: "info", SMTP_URL: "smtp://127.0.0.1:9" });
  const { baseURL } = installation;
  try {
    await setUp(page, installation, "en");
    const names = ["good", "other", "expired", "revoked", "asked"] as const;
    const running = await runCampaign(
      installation,
      names.map((name) => ({ kind: "peer" as const, name, email: `${name}@example.test` })),
    );
    const closed = await runCampaign(installation, [{ kind: "peer", name: "closed" }]);
    const seats = Object.fromEntries(running.seats.map((seat, n) => [names[n], seat])) as Record<
      (typeof names)[number],
      Seat
    >;
    const invitation = (set: string, id: string | undefined) =>
      ask(installation, `UPDATE "Invitation" SET ${set} WHERE id = $1`, [id]);
    await invitation(`"expiresAt" = '${never}'`, seats.expired.invitationId);
    await invitation(`"revokedAt" = now()`, seats.revoked.invitationId);
    await ask(installation, `UPDATE "Campaign" SET state = 'closed', "closedAt" = now() WHERE id = $1`, [
      closed.campaignId,
    ]);
    const shut = closed.seats[0];
    if (!shut) throw new Error("no seat in the closed campaign");
    const otherKey = createHmac("sha256", "another key").update(seats.good.invitationId).digest("base64url");
    await ask(installation, `UPDATE "Invitation" SET "tokenHash" = $2 WHERE id = $1`, [
      seats.other.invitationId,
      createHash("sha256").update(`self_assessment:${seats.other.token}`).digest("hex"),
    ]);

    // Scanners.
    const { request } = await newPhone(context);
    for (let n = 0; n < 20; n++) expect((await request.get(seats.good.link)).status()).toBe(200);
    expect((await request.head(seats.good.link)).status()).toBe(200);
    expect(await ask(installation, `SELECT id FROM "RespondentSession"`)).toEqual([]);
    expect(await ask(installation, `SELECT "assessmentId" FROM "NoticeReceipt"`)).toEqual([]);

    // Refused alike, when opened and when traded.
    const refused = {
      unknown: "A".repeat(43),
      malformed: "short",
      expired: seats.expired.token,
      revoked: seats.revoked.token,
      "of a closed campaign": shut.token,
      "of the other purpose": seats.other.token,
      "made with another key": otherKey,
      "an id": seats.good.invitationId,
    };
    const expected = await openLink(request, baseURL, refused.unknown);
    expect(expected).toMatchObject({ location: "/r/not-usable", lastStatus: 404 });
    const phone = await newPhone(context, { javaScriptEnabled: false });
    for (const [name, token] of Object.entries(refused)) {
      expect(await openLink(request, baseURL, token), name).toEqual(expected);
      expect(await trade(phone, seats.good.link, token), name).toBe("/r/not-usable");
    }
    expect(await ask(installation, `SELECT id FROM "RespondentSession"`)).toEqual([]);

    // The real one, and what the browser tells of where it came from.
    const visitor = await newPhone(context);
    const sent: Promise<string>[] = [];
    visitor.on("request", (one) => sent.push(one.allHeaders().then((headers) => headers.referer ?? "")));
    await visitor.goto(seats.good.link);
    await visitor.getByRole("button", { name: t("shell.language.fr") }).click();
    await visitor.waitForFunction(() => document.documentElement.lang === "fr");
    await visitor.getByRole("button", { name: wordsOf("fr")("respond.link.start") }).click();
    await visitor.waitForURL(/step=notice/);
    await visitor.getByRole("button", { name: wordsOf("fr")("respond.notice.continue") }).click();
    await visitor.waitForURL(/step=1$/);
    const referers = await Promise.all(sent);
    expect(referers.filter((referer) => referer !== "").length).toBeGreaterThan(0);
    expect(referers.filter((referer) => referer.includes("/r/"))).toEqual([]);
    expect((await request.get(seats.good.link)).headers()["referrer-policy"]).toBe("strict-origin");
    const [cookie] = (await visitor.context().cookies()).filter(({ name }) => name.includes("kam-respond"));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    const secret = cookie?.value ?? "";
    expect(secret).not.toBe(seats.good.token);

    // The cookie of one form opens no other, by page or by autosave.
    const foreign = await visitor.request.get(`${baseURL}/respond/${seats.asked.assessmentId}`, { maxRedirects: 0 });
    expect(foreign.headers().location).toBe("/r/not-usable");
    const save = (id: string) =>
      visitor.request.post(`${baseURL}/respond/${id}/save`, { headers: { origin: baseURL }, data: { answers: [] } });
    const [theirs, none] = [await save(seats.asked.assessmentId), await save("00000000-0000-4000-8000-000000000000")];
    expect([theirs.status(), await theirs.text()]).toEqual([none.status(), await none.text()]);
    expect(theirs.status()).toBe(404);

    // Asking for a new link says the same to everybody.
    await visitor.goto(`${baseURL}/r/not-usable?lang=en`);
    await expectAccessible(visitor);
    await expectNoSidewaysScroll(visitor);
    await visitor.goto(`${baseURL}/r/not-usable?asked=malformed`);
    await expectAccessible(visitor);
    const answers: string[] = [];
    for (const email of ["asked@example.test", "nobody@example.test"]) {
      await phone.goto(`${baseURL}/r/not-usable`);
      await phone.getByLabel(t("respond.newLink.email")).fill(email);
      await phone.getByRole("button", { name: t("respond.newLink.ask") }).click();
      await expect(phone.getByText(t("respond.newLink.asked"))).toBeVisible();
      answers.push(`${phone.url()} ${await phone.getByRole("main").innerText()}`);
    }
    expect(answers[0]).toBe(answers[1]);
    expect((await openLink(request, baseURL, seats.asked.token)).location).toBe("/r/not-usable");
    const made = await ask<{ id: string }>(
      installation,
      `SELECT id FROM "Mail" WHERE kind = 'new_link' AND "assessmentId" = $1`,
      [seats.asked.assessmentId],
    );
    expect(made).toHaveLength(1);

    // Nothing is left of any token.
    const secrets = [...running.seats, shut].map(({ token }) => token).concat(secret);
    const tables = await dump(installation);
    expect(tables.get("pgboss.job") ?? "").toContain(made[0]?.id);
    expect(tables.get('public."Invitation"') ?? "").toContain(seats.good.invitationId);
    for (const [table, rows] of tables) {
      for (const form of secrets.flatMap(formsOf)) expect(rows.includes(form), `${table} holds a token`).toBe(false);
    }
    const printed = installation.log();
    expect(printed).toContain('"route":"/r/[token]"');
    for (const form of secrets.flatMap(formsOf)) expect(printed.includes(form), "the log holds a token").toBe(false);
    for (const name of names) expect(printed).not.toContain(`${name}@example.test`);
  } finally {
    await installation.stop();
  }
});
