import type { Locator, Page } from "@playwright/test";
import { addCandidate, answerPage, createLink, goOn, openForm, questions, steps } from "./assessment-steps";
import { expect, expectAccessible, expectNoSidewaysScroll, newPhone, test } from "./fixtures";
import { wordsOf } from "./words";

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);

    test("by keyboard only: note, level, next, send; nobody's levels are seen before", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      test.setTimeout(180_000);
      const candidateURL = await addCandidate(page, sampleInstallation, language, { name: "Ana Ruiz", isRated: true });
      const link = await createLink(page, language);
      const phone = await newPhone(context);
      await openForm(phone, link, language);
      for (const next of steps.slice(1)) {
        await answerPage(phone, 5);
        await goOn(phone, language, next);
      }
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await phone.waitForURL(/done/);
      await phone.context().close();

      await page.goto(candidateURL);
      await expect(page.getByText(t("candidate.hiddenTitle"))).toBeVisible();
      await page.getByRole("link", { name: t("candidate.continueScorecard") }).click();
      await expect(page.getByText(t("score.blind"))).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      const groups = questions(page);
      const count = await groups.count();
      expect(count).toBe(23);
      const notes = page.getByRole("textbox", { name: new RegExp(`^${t("score.evidence")}`) });
      const map = page.getByRole("navigation", { name: t("score.map") });

      // From here on nothing but keys, from the link of the first criterion to the sent card.
      await map.getByRole("link").first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("n");
      const startedAt = Date.now();
      for (let n = 0; n < count; n++) {
        if (n < 6) {
          await tabTo(page, notes.nth(n));
          await page.keyboard.type(`Fact ${n + 1}.`);
          await page.keyboard.press("Escape");
        }
        await page.keyboard.press(n === 4 ? "0" : String(1 + (n % 5)));
        if (n < count - 1) await page.keyboard.press("n");
      }
      expect(Date.now() - startedAt).toBeLessThan(60_000);
      await expect(groups.nth(4).getByRole("radio").nth(5)).toBeChecked();
      await page.keyboard.press("p");
      await page.keyboard.press("Backspace");
      await expect(groups.nth(count - 2).getByRole("radio", { checked: true })).toHaveCount(0);
      await expect(map.getByRole("listitem").last()).toContainText(t("score.mapState", { answered: 4, asked: 5 }));
      await page.keyboard.press("?");
      await expect(page.getByText(t("score.keyList.check.does"))).toBeVisible();
      await page.keyboard.press("5");
      await expect(groups.nth(count - 2).getByRole("radio", { checked: true })).toHaveCount(0);
      await tabTo(page, notes.first());
      await page.keyboard.press("ControlOrMeta+Enter");

      const warning = page.getByRole("main").getByRole("alert");
      await expect(warning).toContainText(t("score.missing", { count: 1 }));
      await expect(page.getByRole("button", { name: t("score.send") })).toHaveCount(0);
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(warning).toBeVisible();
      await expectAccessible(page);
      await tabTo(page, warning.getByRole("link"));
      await page.keyboard.press("Enter");
      await page.waitForURL(/score#/);
      await expect(notes.first()).toHaveValue("Fact 1.");
      await tabTo(
        page,
        groups
          .nth(count - 2)
          .getByRole("radio")
          .first(),
      );
      await page.keyboard.press("5");
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(page.getByRole("button", { name: t("score.send") })).toBeVisible();
      await expect(page.getByText(t("score.observed", { observed: 22, count: 23 }))).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(page.getByText(t("score.sent"))).toBeVisible();

      // The person gave 5 everywhere.
      await expect(page.getByText(t("score.beside.wide", { count: 14 }))).toBeVisible();
      await expect(page.getByText(t("score.beside.apart", { levels: 4 }))).toHaveCount(5);
      await expect(page.getByText("Fact 6.")).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole("link", { name: t("score.toCandidate", { name: "Ana Ruiz" }) }).click();
      await expect(page.getByText(t("candidate.hiddenTitle"))).toHaveCount(0);
      await expect(page.getByText("Fact 1.").first()).toBeAttached();
    });
  });
}

/** Goes on by Tab until the control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the control is not reached by Tab");
}

test("a draft is saved while it is written, and found again on a phone", async ({ page, sampleInstallation }) => {
  const t = wordsOf("en");
  await addCandidate(page, sampleInstallation, "en", { name: "Bao Tran", isRated: true });
  await page.getByRole("link", { name: t("candidate.continueScorecard") }).click();
  const groups = questions(page);
  await page.getByRole("textbox").first().fill("Asked for figures.");
  await groups.first().getByRole("radio").nth(2).check();
  await expect(page.getByRole("status").getByText(/Saved at/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  const question = page.locator("[data-question]").first();
  const note = question.getByRole("textbox");
  const level = question.getByRole("radio", { name: /^3 / });
  // Opened where the work goes on: the note is written, so the level is in sight.
  await expect(level).toBeChecked();
  await expect(note).toBeHidden();
  await question.getByText(t("score.tab.guide"), { exact: true }).click();
  await expect(note).toHaveValue("Asked for figures.");
  await expect(level).toBeHidden();
  await page.keyboard.press("5");
  await question.getByText(t("score.tab.rate"), { exact: true }).click();
  await expect(level).toBeChecked();
  const next = page.locator("[data-question]").nth(1);
  await expect(next.getByRole("textbox")).toBeVisible();
  await expect(next.getByRole("radio", { name: /^3 / })).toBeHidden();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("without JavaScript: a draft is kept, a posted card with gaps says where, a complete one is sent", async ({
  page,
  sampleInstallation,
  browser,
}) => {
  const t = wordsOf("en");
  await addCandidate(page, sampleInstallation, "en", { name: "Cléo Martin", isRated: true });
  const href = await page.getByRole("link", { name: t("candidate.continueScorecard") }).getAttribute("href");
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const card = await plain.newPage();
  await card.goto(`${sampleInstallation.baseURL}${href}`);
  const groups = questions(card);
  await card.getByRole("textbox").first().fill("Kept.");
  await groups.first().getByRole("radio").nth(0).check();
  await card.getByRole("button", { name: t("score.saveDraft") }).click();
  await expect(card.getByText(t("score.draftSaved"))).toBeVisible();
  await expect(card.getByRole("textbox").first()).toHaveValue("Kept.");
  await groups.nth(1).getByRole("radio").nth(1).check();
  await card.getByRole("button", { name: t("score.submit") }).click();
  await expect(card.getByRole("main").getByRole("alert")).toContainText(t("score.missing", { count: 21 }));
  await card.getByRole("link", { name: t("score.backToCard") }).click();
  await expect(groups.nth(1).getByRole("radio").nth(1)).toBeChecked();
  await answerPage(card, 4);
  await card.getByRole("button", { name: t("score.submit") }).click();
  await card.getByRole("button", { name: t("score.send") }).click();
  await expect(card.getByText(t("score.sent"))).toBeVisible();
  await card.getByText(t("score.reopen.title")).click();
  await card.getByRole("button", { name: t("score.reopen.act") }).click();
  await expect(card.getByText(t("score.sent"))).toBeVisible();
  await card.getByText(t("score.reopen.title")).click();
  await card.getByLabel(t("score.reopen.reason")).fill("A note was on the wrong line.");
  await card.getByRole("button", { name: t("score.reopen.act") }).click();
  await expect(card.getByText("A note was on the wrong line.")).toBeVisible();
  await expect(card.getByRole("textbox").first()).toHaveValue("Kept.");
  await plain.close();
});

test("a lost connection keeps the notes on the page and says so", async ({ page, sampleInstallation, browser }) => {
  const t = wordsOf("en");
  await addCandidate(page, sampleInstallation, "en", { name: "Dana Weiss", isRated: true });
  const href = await page.getByRole("link", { name: t("candidate.continueScorecard") }).getAttribute("href");
  const other = await browser.newContext({ storageState: await page.context().storageState() });
  const card = await other.newPage();
  await card.goto(`${sampleInstallation.baseURL}${href}`);
  await other.setOffline(true);
  await card.getByRole("textbox").first().fill("Written in the train.");
  await expect(card.getByText(t("respond.autosave.keepTrying"))).toBeVisible();
  await card.getByRole("button", { name: t("score.submit") }).click();
  await expect(card.getByRole("textbox").first()).toHaveValue("Written in the train.");
  await other.setOffline(false);
  await expect(card.getByRole("status").getByText(/Saved at/)).toBeVisible();
  await card.reload();
  await expect(card.getByRole("textbox").first()).toHaveValue("Written in the train.");
  await other.close();
});
