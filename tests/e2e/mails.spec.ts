import { linkOf, startMailServer } from "../fixtures/mail-server";
import { createCampaign, publishProfile } from "./campaign-steps";
import { administrator, expect, expectAccessible, expectNoSidewaysScroll, setUp, test } from "./fixtures";
import { startInstallation } from "./installation";
import { wordsOf } from "./words";

const readers = [
  { language: "fr", javaScriptEnabled: true },
  { language: "en", javaScriptEnabled: true },
  // Once is enough without script: the words are the same.
  { language: "fr", javaScriptEnabled: false },
] as const;

for (const { language, javaScriptEnabled } of readers) {
  test.describe(`${language}, ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ language, javaScriptEnabled });
    const t = wordsOf(language);

    test("a text is edited, previewed, refused, tried and taken back", async ({ page }) => {
      const server = await startMailServer();
      const installation = await startInstallation({ SMTP_URL: server.url });
      try {
        await setUp(page, installation, language);
        await publishProfile(page, installation.baseURL, language, "Direct accounts");
        const campaign = await createCampaign(page, installation.baseURL, language, {
          name: "Winter",
          purpose: "development",
        });
        await page.goto(`${campaign}/mails`);
        await page
          .getByRole("link", {
            name: t("mails.editOne", {
              text: t("mails.text.reminder-rater"),
              language: t(`mails.language.${language}`),
            }),
          })
          .click();
        await page.waitForURL(/text=reminder-rater/);
        const preview = page.getByRole("region", { name: t("mails.preview") });
        await expect(preview).toContainText("Camille Robin");

        const subject = page.getByLabel(t("mails.subject"), { exact: true });
        const body = page.getByLabel(t("mails.body"), { exact: true });
        await subject.fill("Hello from {{organisation}}");
        await body.fill("Dear {{recipientName}},\n\n<b>Please</b> answer:\n{{link}}");
        if (javaScriptEnabled) {
          await expect(preview).toContainText(`Hello from ${administrator.organisation}`);
          await expect(preview).toContainText("<b>Please</b> answer:");
        }
        await page.getByRole("button", { name: t("mails.save") }).click();
        await page.getByText(t("mails.saved")).waitFor();
        await expect(preview).toContainText(`Hello from ${administrator.organisation}`);
        await expect(page.getByText(t("mails.own"))).toHaveCount(1);

        await subject.fill("On {{candidateName}}");
        await body.fill("Answer here: {{link}}, or {{nowhere}}");
        await page.getByRole("button", { name: t("mails.save") }).click();
        await page.getByText(t("errors.field.unknown-placeholder")).first().waitFor();
        await expect(subject).toHaveValue("On {{candidateName}}");
        await expect(body).toHaveValue("Answer here: {{link}}, or {{nowhere}}");

        await page.getByRole("button", { name: t("mails.test") }).click();
        await page.getByText(administrator.email).waitFor();
        await expect.poll(() => server.mails.length).toBe(1);
        const [mail] = server.mails;
        expect(mail?.to).toBe(administrator.email);
        expect(mail?.parsed.subject).toBe(`[Test] Hello from ${administrator.organisation}`);
        const link = mail ? linkOf(mail) : "";
        await page.goto(link);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.goto(`${campaign}/mails?text=reminder-rater&in=${language}`);

        await page.getByRole("button", { name: t("mails.reset") }).click();
        await page.getByText(t("mails.wasReset")).waitFor();
        await expect(page.getByText(t("mails.own"))).toHaveCount(0);
        await expectNoSidewaysScroll(page);
        if (javaScriptEnabled) await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 844 });
        await expectNoSidewaysScroll(page);
      } finally {
        await installation.stop();
        await server.stop();
      }
    });
  });
}

test("without a mail server the page says so, and a test is refused with the way out", async ({
  page,
  installation,
}) => {
  const t = wordsOf("en");
  await setUp(page, installation, "en");
  await publishProfile(page, installation.baseURL, "en", "Direct accounts");
  const campaign = await createCampaign(page, installation.baseURL, "en", { name: "Winter", purpose: "development" });
  await page.goto(`${campaign}/mails`);
  await page.getByText(t("mails.off")).waitFor();
  await page.getByRole("button", { name: t("mails.test") }).click();
  await page.getByRole("alert").getByText(t("errors.mail-off")).waitFor();
});
