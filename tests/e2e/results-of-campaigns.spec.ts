import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, openSample, test } from "./fixtures";
import { wordsOf } from "./words";

const solene = "Solène Tréguivy";
const anais = "Anaïs Kerboul-Diop";

/** Opens somebody's page from the list of candidates. @returns its address */
async function openPerson(page: Page, baseURL: string, name: string): Promise<string> {
  await page.goto(`${baseURL}/candidates`);
  await page.getByRole("link", { name }).click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
  return page.url();
}

/** The campaigns that a page offers, by name, with their ids. */
async function campaignsOn(page: Page): Promise<Record<string, string>> {
  const options = await page
    .locator("select[name=campaign] option")
    .evaluateAll((all) => all.map((option) => [option.textContent ?? "", (option as HTMLOptionElement).value]));
  return Object.fromEntries(options);
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);
    const [latest, earlier] = language === "fr" ? ["Automne 2026", "Automne 2025"] : ["Autumn 2026", "Autumn 2025"];
    const figure = (value: string) => (language === "fr" ? value.replace(".", ",") : value);
    const optionOf = (name: string, state: "running" | "closed") =>
      t("candidate.campaign.option", { name, state: t(`candidate.campaign.state.${state}`) });

    test("a person's figures are those of the latest campaign until another is chosen, without JavaScript too", async ({
      page,
      sampleInstallation,
      browser,
    }) => {
      await openSample(page, sampleInstallation, language);
      const address = await openPerson(page, sampleInstallation.baseURL, solene);
      const basis = (campaign: string) => page.getByText(new RegExp(`· ${campaign}$`)).first();
      await expect(basis(latest)).toBeVisible();
      const total = page.getByRole("button", { name: t("receipt.total.title", { person: solene }) });
      await expect(total).toContainText(figure("3.19"));
      expect(Object.keys(await campaignsOn(page)).slice(0, 2)).toEqual([
        optionOf(latest, "running"),
        optionOf(earlier, "closed"),
      ]);

      const plain = await browser.newContext({
        javaScriptEnabled: false,
        storageState: await page.context().storageState(),
        locale: language === "fr" ? "fr-FR" : "en-GB",
      });
      const still = await plain.newPage();
      await still.goto(address);
      await still.getByLabel(t("candidate.campaign.label")).selectOption(optionOf(earlier, "closed"));
      await still.getByRole("button", { name: t("candidate.show") }).click();
      await expect(still.getByText(figure("3.08")).first()).toBeVisible();
      await expect(
        still.getByRole("heading", { name: t("candidate.assessmentsIn", { campaign: earlier }) }),
      ).toBeVisible();
      await page.goto(still.url());
      await plain.close();
      await expect(total).toContainText(figure("3.08"));
      await total.click();
      await expect(page.locator("[popover]:popover-open")).toContainText(earlier);
      await page.keyboard.press("Escape");
      await expectAccessible(page);

      await page.goto(`${address}?campaign=00000000-0000-4000-8000-000000000000`);
      await expect(total).toContainText(figure("3.19"));
      await page.goto(`${address}?campaign=1%27--`);
      await expect(total).toContainText(figure("3.19"));
    });

    test("people are compared in one campaign; who is not in it is said so and has no figure", async ({
      page,
      sampleInstallation,
    }) => {
      const { baseURL } = sampleInstallation;
      await openSample(page, sampleInstallation, language);
      await page.goto(`${baseURL}/compare`);
      await page.getByRole("checkbox", { name: solene }).check();
      await page.getByRole("checkbox", { name: anais }).check();
      await page.getByRole("button", { name: t("compare.picker.compare"), exact: true }).click();
      const table = page.getByRole("table").last();
      await expect(table).toContainText(figure("3.86"));
      await page.getByLabel(t("candidate.campaign.label")).selectOption(optionOf(earlier, "closed"));
      await page.getByRole("button", { name: t("candidate.campaign.show") }).click();
      await expect(table).toContainText(figure("3.08"));
      await expect(table).not.toContainText(figure("3.86"));
      await expect(table).toContainText(t("compare.absentColumn"));
      await expect(page.getByText(t("compare.finding.absent", { list: anais, count: 1 }))).toBeVisible();
      await expect(page.getByText(t("compare.finding.alone"))).toBeVisible();

      // The choice stays when the view changes and when other people are picked.
      await page.getByRole("link", { name: t("compare.view.table") }).click();
      await page.waitForURL(/view=table/);
      await expect(table).toContainText(t("compare.absentColumn"));
      await page.getByRole("link", { name: t("compare.changePeople") }).click();
      await page.getByRole("button", { name: t("compare.picker.compare"), exact: true }).click();
      await expect(table).toContainText(t("compare.absentColumn"));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expectNoSidewaysScroll(page);
      }
      await expectAccessible(page);
    });

    test("signals of a campaign are a page of words that names nobody without two signals", async ({
      page,
      sampleInstallation,
    }) => {
      const { baseURL } = sampleInstallation;
      await openSample(page, sampleInstallation, language);
      await openPerson(page, baseURL, anais);
      const running = (await campaignsOn(page))[optionOf(latest, "running")] ?? "";
      await page.goto(`${baseURL}/campaigns/${running}/signals`);
      await expect(page.getByText(t("signals.whoIsRead"))).toBeVisible();
      await expect(page.getByText(/\b3[56]\b/).first()).toBeVisible();
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await expectNoSidewaysScroll(page);
      }
      await expectAccessible(page);
      expect((await page.goto(`${baseURL}/campaigns/x/signals`))?.status()).toBe(404);
    });
  });
}
