import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { createCampaign, publishProfile } from "./campaign-steps";
import { administrator, expect, expectAccessible, expectNoSidewaysScroll, setUp, test } from "./fixtures";
import { wordsOf } from "./words";

type Language = "en" | "fr";

const markup = '<img src=x onerror="document.title=1">';
const header = "Person name;Person e-mail;Relation;Rater name;Rater e-mail";
const good = [
  "Ana Ruiz;ana@borreal.example;peer;Bo Lind;bo@borreal.example",
  `Ana Ruiz;ana@borreal.example;HR;;${administrator.email}`,
  `"${markup.replaceAll('"', '""')}";eli@borreal.example;peer;Bo Lind;bo@borreal.example`,
  "Cléo Arnaud;cleo@borreal.example;client;Bo Lind;b.lind@client.example",
];
const wrong = [
  "Ana Ruiz;ana@borreal.example;peer;Ana;ANA@borreal.example",
  `Dov Katz;dov@;friend;${markup};x@y.example`,
  "Cléo Arnaud;cleo@borreal.example;HR;Zoé;zoe@borreal.example",
];
const table = (...lines: string[]) => [header, ...lines].join("\n");

/** A draft of an organisation of its own. @returns its address */
async function newDraft(page: Page, baseURL: string, language: Language): Promise<string> {
  await publishProfile(page, baseURL, language, "KAM");
  return createCampaign(page, baseURL, language, { name: "Round", purpose: "development" });
}

/** Looks at a page as it is: in both widths, light and dark, with a picture of each. */
async function look(page: Page, language: Language, name: string): Promise<void> {
  mkdirSync("test-results/panel", { recursive: true });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, width === 1280 ? ["light", "dark"] : ["light"]);
    for (const theme of ["light", "dark"]) {
      await page.evaluate((value) => document.documentElement.setAttribute("data-theme", value), theme);
      await page.screenshot({ path: `test-results/panel/${name}-${language}-${width}-${theme}.png`, fullPage: true });
    }
    await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
  }
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);

    test("a panel is pasted with errors, corrected, added, looked at and changed", async ({ page, installation }) => {
      test.setTimeout(300_000);
      await setUp(page, installation, language);
      const campaign = await newDraft(page, installation.baseURL, language);
      await page.goto(`${campaign}/panel`);
      await expect(page.getByText(t("panel.empty"))).toBeVisible();
      await page.getByRole("link", { name: t("panel.importTable") }).click();
      await page.waitForURL(/import$/);
      await look(page, language, "1-import");

      const text = page.getByRole("textbox");
      await text.fill(table(...good, ...wrong));
      await page.getByRole("button", { name: t("panel.import.check") }).click();
      await expect(page.getByRole("heading", { name: t("panel.import.problems", { count: 4 }) })).toBeFocused();
      const rows = page.getByRole("table").getByRole("row");
      await expect(rows).toHaveCount(5);
      await expect(rows.nth(1)).toContainText(t("panel.import.reason.rates-themselves"));
      await expect(rows.nth(1).getByRole("rowheader")).toHaveText("6");
      await expect(rows.nth(4)).toContainText(t("panel.import.reason.no-account"));
      await expect(page.getByRole("button", { name: t("panel.import.commit") })).toHaveCount(0);
      await look(page, language, "2-problems");

      await text.fill(table(...good));
      await page.getByRole("button", { name: t("panel.import.checkAgain") }).click();
      await expect(page.getByText(t("panel.import.people", { n: 3, known: 0 }))).toBeVisible();
      await expect(page.getByText(t("panel.import.seats", { n: 7, known: 0 }))).toBeVisible();
      await look(page, language, "3-checked");
      await page.getByRole("button", { name: t("panel.import.commit") }).click();
      await expect(page.getByText(t("panel.done.imported", { seats: 7 }))).toBeVisible();

      const matrix = page.getByRole("table", { name: t("panel.matrix.caption", { n: 3 }) });
      await expect(matrix.getByRole("rowheader")).toHaveText([markup, "Ana Ruiz", "Cléo Arnaud"]);
      await expect(matrix.getByRole("row", { name: /Ana Ruiz/ })).toContainText("Bo Lind");
      await expect(page.getByText(t("panel.doubles.title"))).toBeVisible();
      await expect(page.locator("main img")).toHaveCount(0);
      await look(page, language, "4-matrix");

      await page.getByRole("link", { name: t("panel.view.raters") }).click();
      const load = page.getByRole("table", { name: t("panel.load.caption", { n: 3 }) });
      await expect(load.getByRole("row").nth(1)).toContainText("Bo Lind");
      await expect(load.getByRole("row").nth(1)).toContainText("2");
      await look(page, language, "5-workload");

      await page.goto(`${campaign}/panel?q=arnaud`);
      await page.getByRole("link", { name: t("panel.matrix.change", { name: "Cléo Arnaud" }) }).click();
      await page.waitForURL(/panel\/[0-9a-f-]{36}/);
      await page.getByLabel(t("panel.rater.kind")).selectOption("manager");
      await page.getByLabel(t("panel.rater.name"), { exact: true }).fill("Noa Petit");
      await page.getByLabel(t("panel.rater.email"), { exact: true }).fill("cleo@borreal.example");
      await page.getByRole("button", { name: t("panel.rater.add"), exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: t("errors.rates-themselves") })).toBeVisible();
      await expect(page.getByLabel(t("panel.rater.name"), { exact: true })).toHaveValue("Noa Petit");
      await page.getByLabel(t("panel.rater.email"), { exact: true }).fill("noa@borreal.example");
      await page.getByRole("button", { name: t("panel.rater.add"), exact: true }).click();
      await expect(page.getByText(t("panel.done.added"), { exact: true })).toBeVisible();
      await page.getByLabel(t("panel.interviewer.member")).selectOption({ label: administrator.name });
      await page.getByLabel(t("panel.interviewer.day")).fill("2027-01-15");
      await page.getByRole("button", { name: t("panel.interviewer.add") }).click();
      await expect(page.getByLabel(t("panel.dates.of", { name: administrator.name }))).toHaveValue("2027-01-15");
      await look(page, language, "6-person");
      await page.getByRole("button", { name: t("panel.person.removeOf", { name: "Noa Petit" }) }).click();
      await expect(page.getByText(t("panel.done.removed"), { exact: true })).toBeVisible();
      await expect(page.getByText("Noa Petit")).toHaveCount(0);

      // The other language than the reader's, with the campaign's own numbers: no client group below five is shown.
      const other = language === "en" ? "fr" : "en";
      await page.goto(`${campaign}/preview`);
      await page.getByLabel(t("panel.preview.as")).selectOption("customer");
      await page.getByLabel(t("panel.preview.language")).selectOption(other);
      await page.getByRole("button", { name: t("panel.preview.show") }).click();
      const frame = page.locator(`section [lang=${other}]`);
      await expect(frame).toHaveCount(3);
      await expect(frame.nth(0)).toContainText(administrator.organisation);
      await expect(frame.nth(1)).toContainText(administrator.email);
      await expect(frame.nth(1)).toContainText("5");
      await expect(frame.nth(2).getByRole("radio").first()).toBeDisabled();
      await look(page, language, "a-preview");
    });

    test("after the launch a panel changes with a reason", async ({ page, installation }) => {
      test.setTimeout(300_000);
      await setUp(page, installation, language);
      const campaign = await newDraft(page, installation.baseURL, language);
      await page.goto(`${campaign}/panel/add?who=new`);
      await page.getByLabel(t("panel.people.name"), { exact: true }).fill("Ana Ruiz");
      await page.getByLabel(t("panel.people.jobTitle")).fill("KAM");
      await look(page, language, "7-add-new");
      await page.getByRole("button", { name: t("panel.people.add") }).click();
      await expect(page.getByText(t("panel.done.added"), { exact: true })).toBeVisible();
      const person = page.url().replace(/\?.*/, "");
      await page.goto(campaign);
      await page.getByRole("button", { name: t("campaigns.launch") }).click();
      await page.waitForURL(/launched/);

      await page.goto(person);
      await page.getByRole("link", { name: t("panel.acts.rater") }).click();
      await page.getByLabel(t("panel.rater.name"), { exact: true }).fill("Noa Petit");
      await page.getByLabel(t("panel.rater.email"), { exact: true }).fill("noa@borreal.example");
      await page.getByRole("button", { name: t("panel.rater.add"), exact: true }).click();
      await expect(page.locator("#field-reason-error")).toHaveText(t("errors.field.required"));
      await look(page, language, "8-amend");
      await page.getByLabel(t("panel.reason"), { exact: true }).fill("Worked with her all year");
      await page.getByRole("button", { name: t("panel.rater.add"), exact: true }).click();
      await expect(page.getByText(t("panel.done.added"), { exact: true })).toBeVisible();

      await page.getByRole("link", { name: t("panel.person.removeOf", { name: "Noa Petit" }) }).click();
      await page.getByLabel(t("panel.reason"), { exact: true }).fill("Has left");
      await look(page, language, "9-remove");
      await page.getByRole("button", { name: t("panel.person.removeTitle", { name: "Noa Petit" }) }).click();
      await expect(page.getByText(t("panel.done.removed"), { exact: true })).toBeVisible();
      await page.goto(`${campaign}/log`);
      await expect(page.getByText("Worked with her all year")).toBeVisible();
      await expect(page.getByText("Has left")).toBeVisible();
      await page.goto(`${campaign}/panel/import`);
      await expect(page.getByText(t("panel.import.locked"))).toBeVisible();
    });
  });
}

test("without JavaScript a panel is imported from a file and changed", async ({ page, browser, installation }) => {
  test.setTimeout(300_000);
  const t = wordsOf("en");
  await setUp(page, installation, "en");
  const campaign = await newDraft(page, installation.baseURL, "en");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "en-GB",
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`${campaign}/panel/import`);
  const upload = (buffer: Buffer) =>
    plain.getByLabel(t("panel.import.file")).setInputFiles({ name: "panel.csv", mimeType: "text/csv", buffer });

  await upload(Buffer.from(table("Zoé;z@borreal.example;;;"), "latin1"));
  await plain.getByRole("button", { name: t("panel.import.check") }).click();
  await expect(plain.getByText(t("panel.import.badFile"))).toBeVisible();

  await upload(Buffer.from(`\uFEFF${table(...good, ...wrong)}`, "utf16le"));
  await plain.getByRole("button", { name: t("panel.import.check") }).click();
  await expect(plain.getByText(t("panel.import.reason.rates-themselves"))).toBeVisible();
  await plain.getByRole("textbox").fill(table(...good));
  await plain.getByRole("button", { name: t("panel.import.checkAgain") }).click();
  await expect(plain.getByText(t("panel.import.people", { n: 3, known: 0 }))).toBeVisible();
  await plain.getByRole("button", { name: t("panel.import.commit") }).click();
  await expect(plain.getByText(t("panel.done.imported", { seats: 7 }))).toBeVisible();

  await plain.getByRole("link", { name: t("panel.matrix.change", { name: "Ana Ruiz" }) }).click();
  await plain.getByRole("button", { name: t("panel.person.removeOf", { name: "Bo Lind" }) }).click();
  await expect(plain.getByText(t("panel.done.removed"), { exact: true })).toBeVisible();
  await plain.goto(`${campaign}/panel/add`);
  await expect(plain.getByText(t("panel.people.nobody"))).toBeVisible();
  await context.close();
});

test("a table of more than 1 MB is told before it is sent", async ({ page, installation }) => {
  test.setTimeout(300_000);
  const t = wordsOf("en");
  await setUp(page, installation, "en");
  const campaign = await newDraft(page, installation.baseURL, "en");
  await page.goto(`${campaign}/panel/import`);
  const buffer = Buffer.from(
    table(...Array.from({ length: 20_000 }, (_, i) => `Person ${i};p${i}@borreal.example;;;${" ".repeat(20)}`)),
  );
  await page.getByLabel(t("panel.import.file")).setInputFiles({ name: "panel.csv", mimeType: "text/csv", buffer });
  await expect(page.getByRole("alert").filter({ hasText: t("panel.import.tooBig") })).toBeVisible();
  await expect(page.getByRole("button", { name: t("panel.import.check") })).toBeDisabled();
});
