import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { createCampaign, publishProfile } from "./campaign-steps";
import { expect, openSample, setUp, test } from "./fixtures";
import { joinAs } from "./member-steps";
import { type Reader, type RouteRow, routes } from "./routes";
import { wordsOf } from "./words";

const t = wordsOf("en");
const absent: string = randomUUID();
type Ids = Record<NonNullable<RouteRow["id"]>, string>;

/** Routes of the file tree below `app`, groups left out. */
function routesOfTree(folder = "app", path = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const part = entry.name.startsWith("(") ? "" : `/${entry.name}`;
      return routesOfTree(`${folder}/${entry.name}`, path + part);
    }
    return entry.name === "page.tsx" || entry.name === "route.ts" ? [path === "" ? "/" : path] : [];
  });
}

/** What the parameters of addresses stand for. */
const idOf: Readonly<Record<string, keyof Ids>> = {
  candidateId: "candidate",
  assessmentId: "assessment",
  profileId: "profile",
  campaignId: "campaign",
};

function addressOf({ route, id }: RouteRow, ids: Ids, other = absent): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) =>
    id ? ids[idOf[name] ?? id] : name === "token" ? "a".repeat(43) : other,
  );
}

/**
 * All the words of an answer, once each: what it discloses. Nonces, the ids of the request and of the stream's pieces, and the
 * order in which these happened to be ready differ between any two answers.
 */
function bare(body: string, address: string): readonly string[] {
  const asked = address.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [address];
  const words = asked
    .reduce((text, id) => text.replaceAll(id, "ID"), body)
    .replace(/nonce(-|\\?"?[:=]\\?")[\w+/=]+|"[\w-]{21}[vm](?=\\?")/g, "")
    .replace(/\$[A-Za-z]*[0-9a-f]+/g, "")
    .matchAll(/\p{L}[\p{L}\p{N}’'.@-]{2,}/gu);
  return [...new Set([...words].map(([word]) => word))].sort();
}

async function ask(request: APIRequestContext, address: string, row: RouteRow, headers: Record<string, string> = {}) {
  const options = { headers, maxRedirects: 0 };
  const answer =
    row.method === "POST"
      ? await request.post(address, { ...options, headers: { ...headers, origin: new URL(address).origin }, data: {} })
      : await request.get(address, options);
  return {
    status: answer.status(),
    location: answer.headers().location?.replace(/[0-9a-f-]{36}/, "ID") ?? null,
    body: bare(await answer.text(), address),
  };
}

/** Ids of the sample company, which is another organisation for everybody who joins later. */
async function readForeignIds(page: Page, baseURL: string): Promise<Ids> {
  await page.goto(`${baseURL}/candidates`);
  await page.getByRole("link", { name: "Anaïs Kerboul-Diop" }).click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
  const candidate = page.url().split("/").at(-1) ?? "";
  const scorecard = await page.getByRole("link", { name: t("candidate.openScorecard") }).getAttribute("href");
  const profile = await page.locator('select[name="p"]').inputValue();
  const campaign = await page.locator('select[name="campaign"]').inputValue();
  return { candidate, assessment: scorecard?.split("/")[2] ?? "", profile, campaign };
}

test("every route has its row in the table, and the table no other", () => {
  expect(existsSync("app")).toBe(true);
  expect(routes.map(({ route }) => route).sort()).toEqual(routesOfTree().sort());
});

test("roles see what the table says; another organisation's ids answer exactly like absent ones", async ({
  page,
  browser,
  installation,
}) => {
  test.setTimeout(300_000);
  const { baseURL } = installation;
  const visitor = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await openSample(visitor, installation, "en");
  const foreign = await readForeignIds(visitor, baseURL);
  await setUp(page, installation, "en");
  const join = (role: Exclude<Reader, "anonymous">) =>
    joinAs(page, browser, "en", { baseURL, name: `Only ${role}`, email: `${role}@borreal.example`, role });
  const readers: Record<Reader, Page> = {
    anonymous: await (await browser.newContext()).newPage(),
    administrator: await join("administrator"),
    hr_manager: await join("hr_manager"),
    sales_director: await join("sales_director"),
  };

  await page.goto(`${baseURL}/candidates/new`);
  await page.getByLabel(t("candidates.form.name"), { exact: true }).fill("Ana Ruiz");
  await page.getByLabel(t("candidates.form.jobTitle")).fill("KAM");
  await page.getByLabel(t("candidates.form.rateMyself")).uncheck();
  await page.getByRole("button", { name: t("candidates.form.add"), exact: true }).click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
  const candidate = page.url().split("/").at(-1) ?? "";
  await publishProfile(page, baseURL, "en", "KAM");
  const profile = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const campaignURL = await createCampaign(page, baseURL, "en", { name: "Spring", purpose: "mobility" });
  const campaign = campaignURL.split("/").at(-1) ?? "";
  await page.goto(`${campaignURL}/panel/add`);
  await page.getByRole("checkbox", { name: /Ana Ruiz/ }).check();
  await page.getByRole("button", { name: t("panel.people.add") }).click();
  await page.waitForURL(/panel\?done/);
  const hr = readers.hr_manager;
  await hr.goto(`${baseURL}/candidates/${candidate}`);
  await hr.getByRole("button", { name: t("candidate.rate") }).click();
  await hr.waitForURL(/assessments\/[0-9a-f-]{36}/);
  const own: Ids = { candidate, profile, campaign, assessment: new URL(hr.url()).pathname.split("/")[2] ?? "" };

  for (const [reader, { request }] of Object.entries(readers) as [Reader, Page][]) {
    for (const row of routes) {
      if (row.byLink) continue;
      const { status, location } = await ask(request, baseURL + addressOf(row, own), row);
      const isOpen = row.open === "everybody" || row.open.includes(reader);
      const label = `${reader} ${row.route}`;
      if (row.route === "/setup") expect(status, label).toBe(404);
      else if (row.route === "/sign-in" && reader !== "anonymous") expect(location, label).toBe("/home");
      else if (isOpen && row.method === "POST") expect(status, label).toBe(400);
      else if (isOpen) expect(status, label).toBe(200);
      else if (reader === "anonymous" && (row.method === "POST" || row.isForScripts)) expect(status, label).toBe(401);
      else if (reader === "anonymous") expect(location, label).toMatch(/^\/sign-in\?next=/);
      else expect(status, label).toBe(403);
    }
  }

  for (const row of routes.filter(({ id }) => id)) {
    for (const headers of [{}, { RSC: "1" }] as Record<string, string>[]) {
      // Without it Next only says to ask again with it.
      const query = headers.RSC && row.method !== "POST" ? "?_rsc" : "";
      const none = await ask(
        hr.request,
        baseURL + addressOf(row, { candidate: absent, assessment: absent, profile: absent, campaign: absent }) + query,
        row,
        headers,
      );
      const theirs = await ask(hr.request, baseURL + addressOf(row, foreign) + query, row, headers);
      expect(theirs, `${row.route} ${JSON.stringify(headers)}`).toEqual(none);
      if (row.method !== "POST" && !query) expect(none.status, row.route).toBe(404);
    }
    const malformed = await ask(
      hr.request,
      baseURL + addressOf(row, { candidate: "1'--", assessment: "%F0", profile: "x", campaign: "1' or 1=1--" }),
      row,
    );
    expect([400, 404], `${row.route} malformed`).toContain(malformed.status);
  }

  for (const row of routes.filter(({ byLink }) => byLink)) {
    for (const id of [foreign.assessment, absent]) {
      const { status, location } = await ask(readers.anonymous.request, baseURL + addressOf(row, own, id), row);
      const isShut = status === 404 || location === "/r/not-usable" || location === "/workshop";
      expect(isShut, `${row.route} ${status} ${location}`).toBe(true);
    }
  }

  const listed = await Promise.all(
    [
      "/candidates",
      "/profiles",
      "/compare",
      `/compare?c=${foreign.candidate}&c=${own.candidate}&p=${foreign.profile}`,
      `/compare?c=${own.candidate}&campaign=${foreign.campaign}`,
      `/candidates?campaign=${foreign.campaign}`,
      `/candidates/${own.candidate}?campaign=${foreign.campaign}`,
    ].map((path) => hr.request.get(baseURL + path).then((answer) => answer.text())),
  );
  expect(listed.join("")).not.toContain("Kerboul-Diop");
  expect(listed.join("")).not.toContain("Ostrelle");
  expect(listed.join("")).not.toContain("Autumn 2026");
});
