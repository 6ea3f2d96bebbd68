import { addCandidate, answerPage, createLink, goOn, openForm, questions, steps } from "./assessment-steps";
import { expect, expectNoSidewaysScroll, newPhone, test } from "./fixtures";
import { wordsOf } from "./words";

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);

    test("without JavaScript, from the link to sent answers", async ({ page, sampleInstallation, context }) => {
      test.setTimeout(120_000);
      await addCandidate(page, sampleInstallation, language, { name: "Ana Ruiz" });
      const link = await createLink(page, language);
      const phone = await newPhone(context, { javaScriptEnabled: false, locale: "de-DE" });
      await openForm(phone, link, language);

      // Part of a page is kept; what is missing is named on the last page, with a link to it.
      await questions(phone).first().getByRole("radio").nth(1).check();
      await phone.getByRole("textbox").fill("First line.\nSecond line.");
      await goOn(phone, language, "2");
      for (const [index, next] of steps.slice(2).entries()) {
        await answerPage(phone, index + 2);
        await goOn(phone, language, next);
      }
      await expect(phone.getByText("First line.")).toBeVisible();
      await expect(phone.getByText(t("respond.check.missing", { count: 3 }))).toBeVisible();
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(phone.getByRole("main").getByRole("alert")).toContainText(t("errors.answers-missing", { count: 3 }));
      await expect(phone).toHaveTitle(new RegExp(`^${t("respond.problem")}`));
      await expectNoSidewaysScroll(phone);
      await phone.getByRole("main").getByRole("alert").getByRole("link").first().click();
      await phone.waitForURL(/step=1#/);
      await expect(questions(phone).first().getByRole("radio").nth(1)).toBeChecked();
      await expect(phone.getByRole("textbox")).toHaveValue("First line.\nSecond line.");
      await answerPage(phone, 6);
      await goOn(phone, language, "2");
      await phone.getByRole("navigation").getByRole("link").click();
      await expect(phone.getByRole("radio", { checked: true })).toHaveCount(4);
      await phone.goto(phone.url().replace(/step=.*/, "step=check"));

      const again = await phone.context().newPage();
      await again.goto(phone.url());
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
      await again.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(again.getByRole("heading", { level: 1, name: t("respond.done.again") })).toBeVisible();
      await expect(again.getByText("First line.")).toBeVisible();

      // A page left open cannot change what was sent.
      await phone.goto(phone.url().replace(/\/done.*/, "?step=1"));
      await phone.waitForURL(/\/done/);
      await phone.context().close();
    });

    test("language and theme can be switched, and links that do not work have their page", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      await addCandidate(page, sampleInstallation, language, { name: "Bao Tran" });
      const link = await createLink(page, language);
      const phone = await newPhone(context, { javaScriptEnabled: false });
      await openForm(phone, link, language);
      const other = language === "fr" ? "en" : "fr";
      await phone.getByRole("button", { name: t(`shell.language.${other}`) }).click();
      await expect(phone.locator("html")).toHaveAttribute("lang", other);
      await expect(phone).toHaveURL(/step=1$/);
      await phone.getByRole("button", { name: wordsOf(other)("shell.theme.dark") }).click();
      await expect(phone.locator("html")).toHaveAttribute("data-theme", "dark");
      await phone.goto(`${sampleInstallation.baseURL}/r/${"b".repeat(43)}`);
      await expect(
        phone.getByRole("heading", { level: 1, name: wordsOf(other)("respond.notUsable.title") }),
      ).toBeVisible();
      await phone.context().close();
    });
  });
}

test("a level off the scale, an unknown question and a stale version are each said next to their cause", async ({
  page,
  sampleInstallation,
  context,
}) => {
  const t = wordsOf("en");
  await addCandidate(page, sampleInstallation, "en", { name: "Cléo Martin" });
  const link = await createLink(page, "en");
  const phone = await newPhone(context, { javaScriptEnabled: false });
  await openForm(phone, link, "en");
  const form = phone.url();
  const post = async (change: () => void) => {
    await phone.goto(form);
    await answerPage(phone, 3);
    await phone.evaluate(change);
    await phone.getByRole("button", { name: t("respond.criterion.continue"), exact: true }).click();
    await phone.waitForURL(/problem=/);
  };

  await post(() => {
    const radio = document.querySelector<HTMLInputElement>("fieldset:nth-of-type(2) input:checked");
    if (radio) radio.value = "7";
  });
  await expect(questions(phone).nth(1).getByText(t("errors.level-off-scale"))).toBeVisible();
  await post(() => {
    const radio = document.querySelector<HTMLInputElement>("fieldset input:checked");
    if (radio) radio.name = "level.nothing.here";
  });
  await expect(phone.getByRole("main").getByRole("alert")).toContainText(t("errors.unknown-indicator"));
  await post(() => {
    const version = document.querySelector<HTMLInputElement>('[name="frameworkVersionId"]');
    if (version) version.value = "00000000-0000-4000-8000-000000000000";
  });
  await expect(phone.getByRole("main").getByRole("alert")).toContainText(t("errors.stale-form"));
  await phone.goto(form);
  await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
  await phone.context().close();
});
