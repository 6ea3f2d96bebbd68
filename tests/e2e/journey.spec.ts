import { packs } from "../../lib/packs/catalogue";
import { administrator, expect, expectNoSidewaysScroll, newPhone, setUp, test } from "./fixtures";
import { wordsOf } from "./words";

const candidate = { name: "Ana Ruiz", jobTitle: "Key Account Manager, énergie" };
const { shape } = packs["kam-aptitudes"];
const askedOf = (kind: "self" | "hr") =>
  shape.criteria.map((criterion) =>
    criterion.indicators.filter(({ observableBy }) => observableBy.some((k) => k === kind)),
  );

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test("from set-up to a candidate's page: one person rated by HR and by herself", async ({
      page,
      installation,
      context,
    }) => {
      test.setTimeout(240_000);
      const t = wordsOf(language);
      await setUp(page, installation, language);

      await page
        .getByRole("link", { name: t("shell.candidates"), exact: true })
        .first()
        .click();
      await page
        .getByRole("link", { name: t("candidates.add") })
        .first()
        .click();
      await page.getByLabel(t("candidates.form.name"), { exact: true }).fill(candidate.name);
      await page.getByLabel(t("candidates.form.jobTitle")).fill(candidate.jobTitle);
      await page.getByLabel(t("candidates.form.locale")).selectOption(language);
      await page.getByRole("button", { name: t("candidates.form.add"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: candidate.name })).toBeVisible();
      await expect(page.getByText(t("candidate.hiddenTitle"))).toBeVisible();
      const candidateURL = page.url();

      await page
        .getByRole("link", { name: t("shell.profiles"), exact: true })
        .first()
        .click();
      await page
        .getByRole("link", { name: t("profiles.create") })
        .first()
        .click();
      await page.getByRole("textbox", { name: t("profiles.name"), exact: true }).fill("KAM énergie");
      await page.getByRole("button", { name: t("profiles.createNow") }).click();
      await expect(page.getByRole("heading", { level: 1, name: "KAM énergie" })).toBeVisible();

      await page.goto(candidateURL);
      await page.getByRole("button", { name: t("respond.invite.create"), exact: true }).click();
      const link = await page.getByRole("textbox", { name: t("respond.invite.link") }).inputValue();
      expect(link).toContain(`${installation.baseURL}/r/`);

      const phone = await newPhone(context, { locale: language === "fr" ? "fr-FR" : "en-GB" });
      await phone.goto(link);
      await phone.getByRole("button", { name: t("respond.link.start") }).click();
      await phone.getByRole("button", { name: t("respond.notice.continue") }).click();
      for (const [i, indicators] of askedOf("self").entries()) {
        await expect(phone).toHaveURL(new RegExp(`step=${i + 1}\\b`));
        await expectNoSidewaysScroll(phone);
        for (const { id } of indicators) {
          await phone.locator(`input[type=radio][name="level.${id}"][value="4"]`).check();
        }
        await phone.getByRole("button", { name: t("respond.criterion.continue"), exact: true }).click();
      }
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.check.title") })).toBeVisible();
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
      await phone.context().close();

      await page.goto(candidateURL);
      await expect(page.getByText(t("candidate.hiddenTitle"))).toBeVisible();
      await page.getByRole("link", { name: t("candidate.continueScorecard") }).click();
      for (const indicators of askedOf("hr")) {
        for (const { id } of indicators) {
          await page.locator(`input[type=radio][name="level.${id}"][value="3"]`).check();
        }
      }
      await page.getByRole("button", { name: t("score.submit") }).click();
      await page.getByRole("button", { name: t("score.send") }).click();
      await expect(page.getByText(t("score.sent")).first()).toBeVisible();

      await page.goto(candidateURL);
      await expect(page.getByText(t("candidate.hiddenTitle"))).toHaveCount(0);
      const levels = page.getByRole("region", { name: t("candidate.levels") }).getByRole("table");
      const figure = (value: string) => (language === "fr" ? value.replace(".", ",") : value);
      for (const row of await levels.getByRole("row").all()) {
        if ((await row.getByRole("rowheader").count()) === 0) continue;
        await expect(row).toContainText(figure("3.00"));
        await expect(row).toContainText(figure("4.00"));
      }
      await levels.getByRole("button").first().click();
      const receipt = page.locator("[popover]:popover-open");
      await expect(receipt).toContainText(t("words.raterKind.hr"));
      await expect(receipt).toContainText(figure("3.00"));

      await page.getByRole("button", { name: t("shell.signOut") }).click();
      await page.goto(`${installation.baseURL}/sign-in`);
      await page.getByLabel(t("signIn.email")).fill(administrator.email);
      await page.getByLabel(t("signIn.password")).fill("not the password");
      await page.getByRole("button", { name: t("signIn.submit") }).click();
      await expect(page.getByText(t("errors.wrong-credentials"))).toBeVisible();
      await page.getByLabel(t("signIn.password")).fill(administrator.password);
      await page.getByRole("button", { name: t("signIn.submit") }).click();
      await expect(page).toHaveURL(/\/home$/);
    });
  });
}
