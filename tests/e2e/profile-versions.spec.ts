import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, openSample, test } from "./fixtures";
import { wordsOf } from "./words";

const teamBuilder = { en: "Team builder", fr: "Bâtir l’équipe" } as const;
const problemSolver = { en: "Problem solver", fr: "Résoudre les problèmes" } as const;

function stepsFor(language: "en" | "fr") {
  const t = wordsOf(language);
  const weight = (page: Page) =>
    page.getByLabel(t("weighing.points.of", { criterion: teamBuilder[language] }), { exact: true });
  const publishButton = (page: Page, number: number) =>
    page.getByRole("button", { name: t("versions.publish.button", { number }) });

  /** A profile of this test's own, weighed in points. @returns its address */
  async function create(page: Page, baseURL: string, name: string, start = "interdependent"): Promise<string> {
    await page.goto(`${baseURL}/profiles/new`);
    await page.getByLabel(t("profiles.name")).fill(name);
    await page.locator(`[name=start][value=${start}]`).check();
    await page.getByRole("button", { name: t("profiles.createNow") }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const { origin, pathname } = new URL(page.url());
    return origin + pathname;
  }

  async function save(page: Page, points: string, reason: string, number: number): Promise<void> {
    await weight(page).fill(points);
    await page.getByLabel(t("profiles.reason")).fill(reason);
    await page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }).click();
    await expect(page.getByText(t("profiles.saved", { number }))).toBeVisible();
  }

  return { t, weight, publishButton, create, save };
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const { t, weight, publishButton, create, save } = stepsFor(language);

    test("a version is a draft until every criterion says how it bears on the work", async ({
      page,
      sampleInstallation,
    }) => {
      await openSample(page, sampleInstallation, language);
      await create(page, sampleInstallation.baseURL, `Publish ${language} ${Date.now()}`, "blank");
      await page.locator("[name=method][value=points]").check();
      await expect(page.getByText(t("versions.publish.title", { number: 1 }))).toBeVisible();
      await expect(publishButton(page, 1)).toHaveCount(0);

      const sentences = page.locator("[name^='relevance.']");
      const all = await sentences.all();
      for (const sentence of all.slice(0, -1)) await sentence.fill("The work asks it.");
      await save(page, "40", "Sentences", 2);
      const panel = page.getByText(t("versions.publish.missing", { list: "" }).split(":")[0]?.trim() ?? "");
      await expect(panel).toContainText(problemSolver[language]);
      await expect(panel).not.toContainText(teamBuilder[language]);

      await page.getByLabel(t("profiles.reason")).fill("Too early");
      await page.getByRole("button", { name: t("profiles.saveAndPublish") }).click();
      await expect(page.getByText(t("errors.invalid"))).toBeVisible();
      await expect(page.locator("[name='relevance.problem-solver']")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByText(t("profiles.saved", { number: 3 }))).toHaveCount(0);

      await sentences.last().fill("Problems come first here.");
      await save(page, "40", "The last sentence", 3);
      await expectAccessible(page);
      await publishButton(page, 3).click();
      await expect(page.getByText(t("versions.publish.done", { number: 3 }))).toBeVisible();
      await expect(publishButton(page, 3)).toHaveCount(0);
      const history = page.getByRole("region", { name: t("profiles.history") }).getByRole("listitem");
      await expect(history.first()).toContainText("Odile Marchadour");
      await expect(history.first()).not.toContainText(t("versions.draft"));
      await expect(history.nth(1)).toContainText(t("versions.draft"));
      await expect(history.first()).toContainText(t("versions.way.points"));
    });

    test("two versions are set side by side, and an older one is restored over somebody else's save", async ({
      page,
      context,
      sampleInstallation,
    }) => {
      await openSample(page, sampleInstallation, language);
      const address = await create(page, sampleInstallation.baseURL, `Restore ${language} ${Date.now()}`);
      await save(page, "70", "More team", 2);
      await page.locator("[name='lo.team-builder']").selectOption("2");
      await save(page, "10", "Less team", 3);

      await page.locator("#compare-one").selectOption("1");
      await page.locator("#compare-other").selectOption("3");
      await page.getByRole("button", { name: t("versions.compare.show") }).click();
      const difference = page.getByRole("region", { name: t("versions.difference.title", { one: 1, other: 3 }) });
      await expect(difference.getByRole("figure")).toContainText(teamBuilder[language]);
      await expect(difference.getByRole("figure")).toContainText(/25\s?%.*12\s?%/);
      const changed = difference.getByRole("row").filter({ hasText: t("versions.difference.changed") });
      // Every share has changed, since they add up to 100.
      await expect(changed).toHaveCount(5);
      const row = difference.getByRole("row").filter({ hasText: teamBuilder[language] });
      await expect(row.getByText(t("versions.difference.changed"))).toHaveCount(2);
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 800 });

      const other = await context.newPage();
      await other.goto(address);
      await save(other, "15", "In between", 4);
      await expect(page.getByLabel(t("versions.restore.reason"))).toHaveValue(
        t("versions.restore.suggestion", { number: 1 }),
      );
      await page.getByLabel(t("versions.restore.reason")).fill("The first was right");
      const restore = page.getByRole("button", { name: t("versions.restore.button", { number: 1 }) });
      await restore.click();
      await expect(
        page.getByText(t("versions.restore.conflict", { name: "Odile Marchadour", number: 4, next: 5 })),
      ).toBeVisible();
      await expect(page.getByLabel(t("versions.restore.reason"))).toHaveValue("The first was right");
      await restore.click();
      await expect(page.getByText(t("profiles.saved", { number: 5 }))).toBeVisible();
      await expect(page.getByText("The first was right")).toBeVisible();
      await expect(weight(page)).toHaveValue("25");
      await other.close();
    });

    test("a profile gets another name and subject, is archived and brought back", async ({
      page,
      sampleInstallation,
    }) => {
      await openSample(page, sampleInstallation, language);
      const name = `Archive ${language} ${Date.now()}`;
      await create(page, sampleInstallation.baseURL, name);
      const manage = page.locator("details").filter({ hasText: t("versions.manage.archive") });
      await manage.locator("summary").click();
      await manage.getByLabel(t("profiles.name")).fill(`${name} bis`);
      await manage.getByLabel(t("profiles.subject.label")).selectOption("key_account");
      await manage.getByLabel(t("profiles.subject.name")).fill("Maison Ostrelle");
      await manage.getByRole("button", { name: t("versions.manage.rename") }).click();
      await expect(page.getByRole("heading", { level: 1, name: `${name} bis` })).toBeVisible();
      const subject = t("versions.subject", { kind: t("profiles.subject.key_account"), name: "Maison Ostrelle" });
      await expect(page.getByText(subject)).toBeVisible();

      await manage.locator("summary").click();
      await manage.getByRole("button", { name: t("versions.manage.archive") }).click();
      await expect(page.getByText(t("versions.archived.text"))).toBeVisible();
      await expect(page.getByRole("button", { name: t("profiles.saveVersion"), exact: true })).toHaveCount(0);
      await expectAccessible(page);
      await page.goto(`${sampleInstallation.baseURL}/profiles`);
      await expect(page.getByRole("heading", { level: 2, name: `${name} bis` })).toHaveCount(0);
      await page.locator("details > summary").last().click();
      await page.getByRole("link", { name: `${name} bis` }).click();
      await page.getByRole("button", { name: t("versions.manage.bringBack") }).click();
      await expect(page.getByRole("button", { name: t("profiles.saveVersion"), exact: true })).toBeVisible();
      await page.goto(`${sampleInstallation.baseURL}/profiles`);
      const card = page.getByRole("article").filter({ hasText: `${name} bis` });
      await expect(card).toContainText(subject);
      await expect(card).toContainText(t("versions.draft"));
    });
  });
}

test("versions are published, set side by side and restored without JavaScript", async ({
  browser,
  sampleInstallation,
}) => {
  const { t, create, save, publishButton } = stepsFor("en");
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const page = await context.newPage();
  await openSample(page, sampleInstallation, "en");
  await create(page, sampleInstallation.baseURL, `Plain versions ${Date.now()}`);
  await publishButton(page, 1).click();
  await expect(page.getByText(t("versions.publish.done", { number: 1 }))).toBeVisible();
  await save(page, "70", "More team", 2);
  await page.locator("#compare-one").selectOption("1");
  await page.getByRole("button", { name: t("versions.compare.show") }).click();
  await expect(page.getByRole("figure")).toContainText(teamBuilder.en);
  await page.getByRole("button", { name: t("versions.restore.button", { number: 1 }) }).click();
  await expect(page.getByText(t("profiles.saved", { number: 3 }))).toBeVisible();
  await context.close();
});
