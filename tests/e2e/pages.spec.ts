import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, openSample, test } from "./fixtures";
import { wordsOf } from "./words";

const widths = [390, 1280];

/** English words that no French page may show; names of people and companies aside. */
const english = /\b(the|with|and|your|levels?|candidates?|weights?|save|search|compare|sign)\b/i;

async function expectOneLanguage(page: Page, language: "en" | "fr"): Promise<void> {
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  if (language === "en") return;
  // Evidence is quoted as it was written, in the writer's language; the other language's name is in that language.
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll("script, style, template, details, [lang]:not([lang=fr])"))
      element.remove();
    return copy.textContent ?? "";
  });
  expect.soft(english.exec(text)?.[0] ?? null, page.url()).toBeNull();
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("every page of the sample company is accessible, in one language, and as wide as its window", async ({
      page,
      sampleInstallation,
    }) => {
      test.setTimeout(480_000);
      const t = wordsOf(language);
      const { baseURL } = sampleInstallation;
      await openSample(page, sampleInstallation, language);
      await page.goto(`${baseURL}/candidates`);
      const ids = await page
        .locator('input[name="c"]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
      await page.goto(`${baseURL}/candidates/${ids[0]}`);
      const scorecard = await page.getByRole("link", { name: t("candidate.openScorecard") }).getAttribute("href");
      const profile = await page.locator('select[name="p"]').inputValue();
      const campaigns = await page
        .locator('select[name="campaign"] option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      const [running, standing] = [campaigns[0], campaigns.at(-1)];
      const people = ids.slice(0, 3).map((id) => `c=${id}`);
      const paths = [
        "/",
        "/setup",
        "/home",
        "/candidates",
        "/candidates?q=zzz",
        "/candidates/new",
        `/candidates/${ids[0]}`,
        `/candidates/${ids[0]}?campaign=${standing}`,
        `/candidates/${ids[0]}/edit`,
        `/campaigns/${running}/signals`,
        scorecard ?? "",
        "/profiles",
        "/profiles/new",
        `/profiles/${profile}`,
        "/compare",
        `/compare?${people.slice(0, 2).join("&")}&p=${profile}`,
        `/compare?${people.join("&")}&p=${profile}&view=radar`,
        `/compare?${people.join("&")}&p=${profile}&campaign=${standing}`,
        "/members",
        "/nowhere",
        `/r/${"a".repeat(43)}`,
        `/join/${"a".repeat(43)}`,
      ];
      mkdirSync("test-results/pages", { recursive: true });
      for (const [i, path] of paths.entries()) {
        await test.step(path, async () => {
          await page.goto(baseURL + path);
          await expectOneLanguage(page, language);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 844 });
            await expectNoSidewaysScroll(page);
            // What a theme changes, colours, does not depend on the width.
            await expectAccessible(page, width === 1280 ? ["light", "dark"] : ["light"]);
            await page.screenshot({
              path: `test-results/pages/${String(i).padStart(2, "0")}-${language}-${width}.png`,
              fullPage: true,
            });
          }
        });
      }
    });
  });
}
