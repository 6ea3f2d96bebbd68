import type { Locator, Page } from "@playwright/test";
import { ahpPublished } from "../fixtures/ahp-published";
import { expect, expectAccessible, expectNoSidewaysScroll, openSample, test } from "./fixtures";
import { newestWeights, publishFramework } from "./other-framework";
import { arrowTo, chooseWay, createBlank, shownWeights, tabTo } from "./profile-steps";
import { wordsOf } from "./words";

const criteria = {
  en: [
    "Customer-centric",
    "Fully accountable for results",
    "Creative and open to change",
    "Team builder",
    "Problem solver",
  ],
  fr: [
    "Mettre le client au centre",
    "Assumer pleinement les résultats",
    "Faire preuve de créativité, accepter et provoquer le changement",
    "Bâtir l’équipe",
    "Résoudre les problèmes",
  ],
} as const;

const fields = (page: Page, way: string) => page.locator(`[name^="${way}."]`);

function wordsFor(language: "en" | "fr") {
  const t = wordsOf(language);
  const weights = (page: Page) => shownWeights(page, t("weighing.result.title"));
  const card = (page: Page, criterion: string) => page.getByRole("group", { name: criterion, exact: true });

  /** Ranges from 3, a reason, and the version is saved, with the keyboard alone. */
  async function finish(page: Page, way: string): Promise<void> {
    for (const criterion of criteria[language]) {
      await arrowTo(page, card(page, criterion).getByLabel(t("profiles.targetFrom")), "3");
    }
    await tabTo(page, page.getByLabel(t("profiles.reason")));
    await page.keyboard.type("Keys");
    await tabTo(page, page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
    await expect(page.locator(`[name=method][value=${way}]`)).toBeChecked();
    await expect(card(page, criteria[language][4]).getByLabel(t("profiles.targetFrom"))).toHaveValue("3");
  }

  /** Presses the criteria in the order in which they matter; the last falls into place. */
  async function rank(page: Page, order: readonly number[], press: (button: Locator) => Promise<void>): Promise<void> {
    for (const [i, place] of order.entries()) {
      const criterion = criteria[language][place] ?? "";
      const name = t(i === 0 ? "weighing.ranks.firstOf" : "weighing.ranks.nextOf", { criterion });
      await press(page.getByRole("button", { name, exact: true }));
    }
  }

  return { t, weights, card, finish, rank };
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const { t, weights, finish, rank } = wordsFor(language);

    test("the default way: an order, with the keyboard alone", async ({ page, sampleInstallation }) => {
      await openSample(page, sampleInstallation, language);
      await createBlank(page, sampleInstallation.baseURL, language, `Order ${language} ${Date.now()}`);
      await expect(page.getByText(t("weighing.result.missing", { count: 4 }))).toBeVisible();
      await rank(page, [3, 0, 4, 1], async (button) => {
        await tabTo(page, button);
        await page.keyboard.press("Enter");
      });
      expect(await weights(page)).toEqual([26, 9, 4, 46, 15]);
      await expect(page.getByRole("button", { name: t("weighing.ranks.undo") })).toBeFocused();

      // The first two alike, the third before them, and both steps undone.
      const step = (way: "up" | "down" | "tie", place: number) =>
        page.getByRole("button", { name: t(`weighing.ranks.${way}`, { criterion: criteria[language][place] ?? "" }) });
      await tabTo(page, step("tie", 0), "Shift+Tab");
      await page.keyboard.press("Space");
      await expect(step("tie", 0)).toBeFocused();
      await expect(step("tie", 0)).toHaveAttribute("aria-pressed", "true");
      expect(await weights(page)).toEqual([36, 9, 4, 36, 15]);
      await tabTo(page, step("up", 4));
      await page.keyboard.press("Enter");
      await expect(step("up", 4)).toBeFocused();
      expect(await weights(page)).toEqual([21, 9, 4, 21, 45]);
      await tabTo(page, page.getByRole("button", { name: t("weighing.ranks.undo") }));
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect(await weights(page)).toEqual([26, 9, 4, 46, 15]);
      await expectAccessible(page);
      await finish(page, "ranks");
      expect(await weights(page)).toEqual([26, 9, 4, 46, 15]);
    });

    test("every way is accessible and fits a phone", async ({ page, sampleInstallation }) => {
      await openSample(page, sampleInstallation, language);
      await createBlank(page, sampleInstallation.baseURL, language, `Phone ${language} ${Date.now()}`);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const way of ["ranks", "swing", "points", "pairs"]) {
        await page.locator(`[name=method][value=${way}]`).check();
        if (way === "swing") {
          for (const field of await fields(page, way).all()) await field.fill("80");
          await expect(page.getByText(t("weighing.swing.noHundred", { greatest: "80", half: "40" }))).toBeVisible();
        }
        if (way === "pairs") for (const field of await fields(page, way).all()) await field.selectOption("-9");
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  });
}

const { t, weights, card, finish, rank } = wordsFor("en");

test("swing, with the keyboard alone", async ({ page, sampleInstallation }) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Swing ${Date.now()}`);
  await chooseWay(page, "swing");
  await expect(page.getByText(t("weighing.result.missing", { count: 5 }))).toBeVisible();
  const sliders = page.getByRole("slider");
  await tabTo(page, sliders.nth(0));
  await page.keyboard.press("End");
  await tabTo(page, sliders.nth(1));
  await page.keyboard.press("End");
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("PageDown");
  for (const [i, worth] of ["40", "30", "20"].entries()) {
    await tabTo(page, fields(page, "swing").nth(i + 2));
    await page.keyboard.type(worth);
  }
  expect(await weights(page)).toEqual([40, 24, 16, 12, 8]);
  await finish(page, "swing");
  expect(await weights(page)).toEqual([40, 24, 16, 12, 8]);
});

test("points, with the keyboard alone", async ({ page, sampleInstallation }) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Points ${Date.now()}`);
  await chooseWay(page, "points");
  await expect(page.getByText(t("weighing.result.undecided"))).toBeVisible();
  for (const [i, points] of ["90", "30", "30", "0", "0"].entries()) {
    await tabTo(page, fields(page, "points").nth(i));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(points);
  }
  expect(await weights(page)).toEqual([60, 20, 20, 0, 0]);
  await finish(page, "points");
  expect(await weights(page)).toEqual([60, 20, 20, 0, 0]);
});

test("pairs, with the keyboard alone; contradictions are named and repaired, and block nothing", async ({
  page,
  sampleInstallation,
}) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Pairs ${Date.now()}`);
  await chooseWay(page, "pairs");
  // Weights of 8, 4, 2, 2 and 1 but for one answer: the first is said to matter less than the last.
  const steps = ["2", "4", "4", "-5", "2", "2", "4", "1", "2", "2"];
  for (const [i, step] of steps.entries()) {
    await expect(page.getByText(t("weighing.pairs.progress", { answered: i, all: 10 }))).toBeVisible();
    await arrowTo(page, fields(page, "pairs").nth(i), step);
  }
  await expect(page.getByText(t("weighing.pairs.contradict"))).toBeVisible();
  await finish(page, "pairs");

  await tabTo(page, page.getByRole("button", { name: /^Change to: “Customer-centric” .* than “Problem solver”$/ }));
  await page.keyboard.press("Enter");
  await expect(fields(page, "pairs").nth(3)).toHaveValue("8");
  await expect(page.getByText(t("weighing.pairs.fit"))).toBeVisible();
  await expect(page.getByText(t("weighing.pairs.ratio", { cr: "0.00" }))).toBeVisible();
  expect(await weights(page)).toEqual([47, 23, 12, 12, 6]);
});

test("an order takes at most twenty actions from the empty page to a saved version", async ({
  page,
  sampleInstallation,
}) => {
  let actions = 0;
  const act = async (done: Promise<unknown>) => {
    await done;
    actions += 1;
  };
  await openSample(page, sampleInstallation, "en");
  await page.goto(`${sampleInstallation.baseURL}/profiles/new`);
  await act(page.getByLabel(t("profiles.name")).fill(`Twenty ${Date.now()}`));
  await act(page.getByRole("radio", { name: t("profiles.blank") }).check());
  await act(page.getByRole("button", { name: t("profiles.createNow") }).click());
  await page.waitForURL(/profiles\/[0-9a-f-]{36}/);
  await rank(page, [0, 1, 2, 3], (button) => act(button.click()));
  for (const criterion of criteria.en) {
    await act(card(page, criterion).getByLabel(t("profiles.targetFrom")).selectOption("3"));
    await act(card(page, criterion).getByLabel(t("profiles.targetTo"), { exact: true }).selectOption("4.5"));
  }
  await act(page.getByLabel(t("profiles.reason")).fill("First weighing"));
  await act(page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }).click());
  await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  expect(await weights(page)).toEqual([46, 26, 15, 9, 4]);
  expect(actions).toBeLessThanOrEqual(20);
});

test("going from one way to another loses nothing, and the address may name the way", async ({
  page,
  sampleInstallation,
}) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Ways ${Date.now()}`);
  await rank(page, [1, 2, 3, 4], (button) => button.click());
  await page.locator("[name=method][value=swing]").check();
  await fields(page, "swing").first().fill("100");
  await page.locator("[name=method][value=pairs]").check();
  await fields(page, "pairs").first().selectOption("-3");
  await page.locator("[name=method][value=ranks]").check();
  expect(await weights(page)).toEqual([4, 46, 26, 15, 9]);
  await page.getByLabel(t("profiles.reason")).fill("All ways");
  await page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }).click();
  await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  await page.goto(`${page.url().split("?")[0]}?method=pairs`);
  await expect(page.locator("[name=method][value=pairs]")).toBeChecked();
  await expect(fields(page, "pairs").first()).toHaveValue("-3");
  await expect(fields(page, "pairs").first()).toBeVisible();
  await expect(fields(page, "swing").first()).toBeHidden();
  await expect(fields(page, "swing").first()).toHaveValue("100");
  await page.locator("[name=method][value=ranks]").check();
  expect(await weights(page)).toEqual([4, 46, 26, 15, 9]);
});

test("answers that are missing are refused in words, and everything typed stays", async ({
  page,
  sampleInstallation,
}) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Missing ${Date.now()}`);
  const save = page.getByRole("button", { name: t("profiles.saveVersion"), exact: true });
  await page.getByLabel(t("profiles.reason")).fill("Too early");
  await save.click();
  const ranks = page.getByRole("group", { name: t("weighing.ranks.question") });
  await expect(ranks.getByText(t("errors.field.required"))).toBeVisible();
  await rank(page, [4, 3, 2, 1], (button) => button.click());
  await expect(ranks.getByText(t("errors.field.required"))).toHaveCount(0);
  expect(await weights(page)).toEqual([4, 9, 16, 26, 45]);

  await page.locator("[name=method][value=swing]").check();
  await fields(page, "swing").first().fill("100");
  await save.click();
  const swing = page.getByRole("group", { name: t("weighing.swing.question") });
  await expect(swing.getByText(t("errors.field.not-a-number"))).toHaveCount(4);
  await expect(page.locator("[name=method][value=swing]")).toBeChecked();
  await expect(fields(page, "swing").first()).toHaveValue("100");
  await page.locator("[name=method][value=ranks]").check();
  expect(await weights(page)).toEqual([4, 9, 16, 26, 45]);
  await expect(page.getByLabel(t("profiles.reason"))).toHaveValue("Too early");
  await save.click();
  await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  expect(await weights(page)).toEqual([4, 9, 16, 26, 45]);
});

test("a version is published once each criterion says how it bears on the work", async ({
  page,
  sampleInstallation,
}) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Publish ${Date.now()}`);
  await rank(page, [0, 1, 2, 3], (button) => button.click());
  const sentence = (criterion: string) => card(page, criterion).getByLabel(t("profiles.relevance"));
  const publish = page.getByRole("button", { name: t("profiles.saveAndPublish") });
  await sentence("Team builder").fill("Two plants share this account");
  await card(page, "Team builder").getByLabel(t("profiles.mustHave")).selectOption("2.5");
  await page.getByLabel(t("profiles.reason")).fill("For the energy accounts");
  await publish.click();
  await expect(page.getByText(t("errors.invalid"))).toBeVisible();
  for (const criterion of criteria.en) {
    const missing = card(page, criterion).getByText(t("errors.field.required"));
    await expect(missing).toHaveCount(criterion === "Team builder" ? 0 : 1);
  }
  await expect(sentence("Team builder")).toHaveValue("Two plants share this account");
  await expect(card(page, "Team builder").getByLabel(t("profiles.mustHave"))).toHaveValue("2.5");
  expect(await weights(page)).toEqual([46, 26, 15, 9, 4]);
  await expectAccessible(page, ["light"]);

  for (const criterion of criteria.en) {
    if (criterion !== "Team builder") await sentence(criterion).fill(`Why ${criterion}`);
  }
  await publish.click();
  await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  await expect(sentence("Problem solver")).toHaveValue("Why Problem solver");
});

test("an order is given without JavaScript by choosing places, ties allowed", async ({
  browser,
  sampleInstallation,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const page = await context.newPage();
  await openSample(page, sampleInstallation, "en");
  await page.goto(`${sampleInstallation.baseURL}/profiles/new`);
  await page.getByLabel(t("profiles.name")).fill(`Plain order ${Date.now()}`);
  await page.getByRole("radio", { name: t("profiles.blank") }).check();
  await page.getByRole("button", { name: t("profiles.createNow") }).click();
  await expect(page.getByRole("button", { name: t("weighing.ranks.first") })).toHaveCount(0);
  for (const [i, place] of ["1", "1", "3", "4"].entries()) await fields(page, "ranks").nth(i).selectOption(place);
  await page.locator("[name=method][value=pairs]").check();
  await expect(fields(page, "pairs").first()).toBeVisible();
  await expect(fields(page, "ranks").first()).toBeHidden();
  await page.locator("[name=method][value=ranks]").check();
  await page.getByLabel(t("profiles.reason")).fill("By places");
  await page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }).click();
  await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  expect(await weights(page)).toEqual([36, 36, 15, 9, 4]);
  await context.close();
});

test("a version saved by somebody else stands beside the answers of any way", async ({
  page,
  context,
  sampleInstallation,
}) => {
  await openSample(page, sampleInstallation, "en");
  await createBlank(page, sampleInstallation.baseURL, "en", `Both ${Date.now()}`);
  const save = (on: Page) => on.getByRole("button", { name: t("profiles.saveVersion"), exact: true });
  const other = await context.newPage();
  await other.goto(page.url());
  await rank(other, [0, 1, 2, 3], (button) => button.click());
  await card(other, "Team builder").getByLabel(t("profiles.relevance")).fill("Two plants");
  await other.getByLabel(t("profiles.reason")).fill("In order");
  await save(other).click();
  await expect(other.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
  await other.close();

  await page.locator("[name=method][value=swing]").check();
  for (const [i, field] of (await fields(page, "swing").all()).entries()) await field.fill(String(100 - 20 * i));
  await page.getByLabel(t("profiles.reason")).fill("By swings");
  await save(page).click();
  await expect(page.getByText(t("errors.changed-elsewhere"))).toBeVisible();
  await expect(card(page, "Customer-centric")).toContainText("weight 46%");
  await expect(card(page, "Team builder")).toContainText("Two plants");
  await expect(page.locator("[name=method][value=swing]")).toBeChecked();
  expect(await weights(page)).toEqual([33, 27, 20, 13, 7]);
  await save(page).click();
  await expect(page.getByText(t("profiles.saved", { number: 3 }))).toBeVisible();
  expect(await weights(page)).toEqual([33, 27, 20, 13, 7]);
});

for (const { title, source, steps, weights: printed, digits } of ahpPublished) {
  test(`published comparisons give the published weights: ${title}`, async ({ page, installation }) => {
    test.info().annotations.push({ type: "source", description: source });
    await openSample(page, installation, "en");
    await publishFramework(
      installation,
      printed.map((_, i) => `Aspect ${i + 1}`),
    );
    await createBlank(page, installation.baseURL, "en", title);
    await page.locator("[name=method][value=pairs]").check();
    for (const [i, step] of steps.flat().entries()) await fields(page, "pairs").nth(i).selectOption(String(step));
    const shown = await weights(page);
    expect(shown.reduce((sum, percent) => sum + percent, 0)).toBe(100);
    for (const [i, weight] of printed.entries()) {
      // Shown are whole percents that add up to 100: each is less than one away from the exact share, which is itself at
      // most half a printed unit away from the printed one.
      expect(Math.abs((shown[i] as number) - 100 * weight)).toBeLessThan(1 + 50 * 10 ** -digits + 1e-9);
    }
    await page.getByLabel(t("profiles.reason")).fill(source);
    await page.getByRole("button", { name: t("profiles.saveVersion"), exact: true }).click();
    await expect(page.getByText(t("profiles.saved", { number: 2 }))).toBeVisible();
    expect(await weights(page)).toEqual(shown);
    const saved = await newestWeights(installation);
    // In percent; a printed weight is the exact one, rounded.
    for (const [i, weight] of printed.entries()) {
      expect(Math.abs((saved[i] as number) / 100 - weight)).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
    }
  });
}
