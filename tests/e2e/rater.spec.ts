import type { Page } from "@playwright/test";
import { answerPage, goOn, questions } from "./assessment-steps";
import { expect, expectAccessible, expectNoSidewaysScroll, newPhone, openSample, test } from "./fixtures";
import { runCampaign } from "./running-campaign";
import { wordsOf } from "./words";

type Language = "en" | "fr";

/** Pages of the form: criteria that a kind is asked, then the check. */
const pages = { manager: 5, peer: 5, customer: 4 } as const;

/** Opens a rater's link, ending on the notice. */
async function openNotice(phone: Page, link: string, language: Language): Promise<void> {
  await phone.goto(link);
  await phone.getByRole("button", { name: wordsOf(language)("respond.link.start") }).click();
  await phone.waitForURL(/step=notice/);
}

async function confirmNotice(phone: Page, language: Language): Promise<void> {
  await phone.getByRole("button", { name: wordsOf(language)("respond.notice.continue") }).click();
  await phone.waitForURL(/step=1$/);
}

async function answerAll(phone: Page, kind: keyof typeof pages, language: Language): Promise<void> {
  for (let page = 1; page <= pages[kind]; page++) {
    await answerPage(phone, (page % 6) + 1);
    await expectNoSidewaysScroll(phone);
    await goOn(phone, language, page < pages[kind] ? String(page + 1) : "check");
  }
}

for (const language of ["en", "fr"] as const) {
  const t = wordsOf(language);

  test.describe(language, () => {
    test.use({ language });

    for (const kind of ["manager", "peer", "customer"] as const) {
      test(`a ${kind} answers about somebody on a phone`, async ({ page, sampleInstallation, context, say }) => {
        await openSample(page, sampleInstallation, language);
        const { seats } = await runCampaign(sampleInstallation, [{ kind, name: "Noé Brun", locale: language }]);
        const link = seats[0]?.link ?? "";
        const phone = await newPhone(context, { locale: "de-DE" });
        await phone.goto(link);
        await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
          t("respond.rater.link.title", { name: "Ana Ruiz" }),
        );
        await expect(phone.getByText(t(`respond.rater.link.role.${kind}`))).toBeVisible();
        await expect(phone.getByText("Noé Brun")).toBeVisible();
        await expectAccessible(phone);

        await openNotice(phone, link, language);
        await expect(phone).toHaveTitle(new RegExp(t("respond.rater.title")));
        await expect(phone.getByText("{{")).toHaveCount(0);
        const named = phone.getByRole("heading", {
          name: say("Your answers appear under your name", "Vos réponses figurent sous votre nom"),
        });
        await expect(named).toHaveCount(kind === "manager" ? 1 : 0);
        if (kind !== "manager") {
          await expect(phone.getByText(say("fewer than 3 colleagues", "moins de 3 collègues"))).toBeVisible();
        }
        await expectAccessible(phone);
        await expectNoSidewaysScroll(phone);

        await confirmNotice(phone, language);
        await expect(phone.getByText(t("respond.rater.about", { name: "Ana Ruiz" }))).toBeVisible();
        await expect(questions(phone).first()).toContainText(say("This person", "Cette personne"));
        await expect(
          phone.getByText(t("respond.rater.onlySeen", { notObserved: say("Not observed", "Non observé") })),
        ).toBeVisible();
        await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
        await expectAccessible(phone);
        await phone.getByRole("textbox").fill("A launch in Lyon.");
        await answerAll(phone, kind, language);
        await expect(phone.getByText(t("respond.check.complete"))).toBeVisible();
        await expectAccessible(phone);
        await phone.getByRole("button", { name: t("respond.check.send") }).click();
        await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
        const next =
          kind === "manager"
            ? t("respond.rater.next.manager")
            : t("respond.rater.next.group", { least: kind === "peer" ? 3 : 5 });
        await expect(phone.getByText(next)).toBeVisible();
        await expect(phone.getByText("A launch in Lyon.")).toBeVisible();
        await expectAccessible(phone);

        // The same link still shows the copy, and takes nothing.
        await phone.goto(link);
        await phone.getByRole("button", { name: t("respond.link.start") }).click();
        await phone.waitForURL(/\/done/);
        await expect(phone.getByRole("radio")).toHaveCount(0);
        await phone.context().close();
      });
    }

    test("a rater declines with a reason, without JavaScript, and reads how to change their mind", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      await openSample(page, sampleInstallation, language);
      const { seats } = await runCampaign(sampleInstallation, [{ kind: "peer", locale: language }]);
      const phone = await newPhone(context, { javaScriptEnabled: false, locale: "de-DE" });
      const link = seats[0]?.link ?? "";
      await openNotice(phone, link, language);
      await confirmNotice(phone, language);
      await answerPage(phone, 4);
      await goOn(phone, language, "2");
      await phone.getByRole("link", { name: t("respond.rater.decline.link") }).click();
      await expect(phone.getByText(t("respond.rater.decline.erased"))).toBeVisible();
      await expectNoSidewaysScroll(phone);
      await phone.getByLabel(t("respond.rater.decline.reason")).fill("We have never worked together.");
      await phone.getByRole("button", { name: t("respond.rater.decline.act") }).click();
      const declined = phone.getByRole("heading", { level: 1, name: t("respond.rater.declined.title") });
      await expect(declined).toBeVisible();
      await expect(phone.getByText(t("respond.rater.declined.kept"))).toBeVisible();
      await expect(phone.getByRole("link", { name: /@/ })).toBeVisible();
      // The form stays shut, by its address and by the link.
      await phone.goto(phone.url().replace(/decline$/, "?step=1"));
      await expect(declined).toBeVisible();
      await phone.goto(link);
      await phone.getByRole("button", { name: t("respond.link.start") }).click();
      await expect(declined).toBeVisible();
      await phone.context().close();
    });

    test("a rater without JavaScript does the exercise and sends answers", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      await openSample(page, sampleInstallation, language);
      const { seats } = await runCampaign(sampleInstallation, [{ kind: "customer", locale: language }]);
      const phone = await newPhone(context, { javaScriptEnabled: false, locale: "de-DE" });
      await openNotice(phone, seats[0]?.link ?? "", language);
      await confirmNotice(phone, language);
      await phone.getByRole("link", { name: t("calibration.offer.open") }).click();
      await expect(questions(phone)).toHaveCount(3);
      await expectNoSidewaysScroll(phone);
      const compare = phone.getByRole("button", { name: t("calibration.compare") });
      await questions(phone).first().getByRole("radio").nth(1).check();
      await compare.click();
      await expect(phone.getByText(t("calibration.missing"))).toBeVisible();
      await expect(questions(phone).first().getByRole("radio").nth(1)).toBeChecked();
      await answerPage(phone, 2);
      await compare.click();
      await expect(phone.getByRole("heading", { level: 1, name: t("calibration.result.title") })).toBeVisible();
      await expect(phone.getByText(t("calibration.result.given", { level: 2 }))).toHaveCount(3);
      await expect(phone.getByRole("heading", { name: t("calibration.result.why") })).toHaveCount(3);
      expect(phone.url()).not.toMatch(/[?&]level/);
      await expectNoSidewaysScroll(phone);
      await phone.getByRole("link", { name: t("calibration.result.goOn") }).click();
      await expect(phone.getByText(t("calibration.offer.done"))).toBeVisible();
      await answerAll(phone, "customer", language);
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
      await phone.context().close();
    });

    test("the exercise with JavaScript, and the page for declining, are accessible", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      await openSample(page, sampleInstallation, language);
      const { seats } = await runCampaign(sampleInstallation, [{ kind: "manager", locale: language }]);
      const phone = await newPhone(context, { locale: "de-DE" });
      await openNotice(phone, seats[0]?.link ?? "", language);
      await phone.getByRole("link", { name: t("respond.rater.decline.link") }).click();
      await phone.waitForURL(/decline$/);
      await expectAccessible(phone);
      await phone.getByRole("link", { name: t("respond.rater.decline.back") }).click();
      await phone.waitForURL(/step=notice/);
      await confirmNotice(phone, language);
      await phone.getByRole("link", { name: t("calibration.offer.open") }).click();
      await phone.waitForURL(/calibration$/);
      await expectAccessible(phone);
      await phone.getByRole("button", { name: t("calibration.compare") }).click();
      await expect(phone.getByRole("main").getByRole("alert")).toBeFocused();
      await expectAccessible(phone);
      await answerPage(phone, 3);
      await phone.getByRole("button", { name: t("calibration.compare") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("calibration.result.title") })).toBeVisible();
      await expectAccessible(phone);
      await phone.reload();
      await expect(phone.getByText(t("calibration.done"))).toBeVisible();
      await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
      await phone.context().close();
    });
  });
}
