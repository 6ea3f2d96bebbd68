import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { addCandidate, answerPage, createLink, goOn, openForm, questions, steps } from "./assessment-steps";
import { expect, expectAccessible, expectNoSidewaysScroll, newPhone, test } from "./fixtures";
import { wordsOf } from "./words";

const dateTime = /20\d\d/;

/** Bytes of JavaScript, compressed, that a page downloads. */
async function weighScripts(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const listen = (response: import("@playwright/test").Response) => {
    if (response.request().resourceType() === "script")
      sizes.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on("response", listen);
  await page.goto(address, { waitUntil: "networkidle" });
  page.off("response", listen);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const language of ["en", "fr"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);

    test("on a phone, from the link to sent answers, and on with another device", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      test.setTimeout(180_000);
      await addCandidate(page, sampleInstallation, language, { name: "Ana Ruiz" });
      const link = await createLink(page, language);
      await expect(page.getByRole("img", { name: t("respond.invite.qr") })).toBeVisible();
      await expectAccessible(page);

      // The link speaks the candidate's language, whatever the browser asks for.
      const phone = await newPhone(context, { locale: "de-DE" });
      await phone.goto(link);
      await expect(phone.locator("html")).toHaveAttribute("lang", language);
      await expect(phone.getByText("Ana Ruiz").first()).toBeVisible();
      await expectAccessible(phone);
      await phone.getByRole("button", { name: t("respond.link.start") }).click();
      await phone.waitForURL(/step=notice/);
      expect(phone.url()).not.toContain("/r/");
      await expect(phone.getByText("{{")).toHaveCount(0);
      await expectAccessible(phone);
      const form = new URL(phone.url());

      // Nothing can be answered before the notice has been confirmed.
      await phone.goto(`${form.origin}${form.pathname}?step=1`);
      await phone.waitForURL(/step=notice/);
      await phone.getByRole("button", { name: t("respond.notice.continue") }).click();
      await phone.waitForURL(/step=1$/);

      await expect(phone.getByRole("radio", { checked: true })).toHaveCount(0);
      await expectAccessible(phone);
      for (const row of await phone.locator("label:has(input[type=radio])").all()) {
        expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      }
      await questions(phone).first().getByRole("radio").nth(3).check();
      await expect(phone.getByRole("status").getByText(/\d\d:\d\d/)).toBeVisible();

      // The same link on another device goes on where the first one stopped.
      const laptop = await (await page.context().browser()?.newContext({ locale: "en-GB" }))?.newPage();
      if (!laptop) throw new Error("no second device");
      await laptop.goto(link);
      await laptop.getByRole("button", { name: t("respond.link.start") }).click();
      await laptop.waitForURL(/step=1$/);
      await expect(questions(laptop).first().getByRole("radio").nth(3)).toBeChecked();
      await laptop.context().close();

      await phone.getByRole("textbox").fill("A launch in Lyon.");
      for (const [index, next] of steps.slice(1).entries()) {
        await answerPage(phone, index + 1);
        await expectNoSidewaysScroll(phone);
        await goOn(phone, language, next);
      }
      await expect(phone.getByText(t("respond.check.complete"))).toBeVisible();
      await expect(phone.getByText("A launch in Lyon.")).toBeVisible();
      await expectAccessible(phone);

      // Back and forward: the browser's own, and the page's link.
      await phone.goBack();
      await phone.waitForURL(/step=5$/);
      await expect(phone.getByRole("radio", { checked: true })).toHaveCount(5);
      await phone.goForward();
      await phone.getByRole("navigation").getByRole("link").click();
      await phone.waitForURL(/step=5$/);
      await goOn(phone, language, "check");

      const again = await phone.context().newPage();
      await again.goto(phone.url());
      await phone.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
      await expect(phone.getByText(dateTime).first()).toBeVisible();
      await expectAccessible(phone);
      await expectNoSidewaysScroll(phone);

      // A second submit is answered kindly, and everything leads to the copy.
      await again.getByRole("button", { name: t("respond.check.send") }).click();
      await expect(again.getByRole("heading", { level: 1, name: t("respond.done.again") })).toBeVisible();
      await phone.goto(link);
      await phone.getByRole("button", { name: t("respond.link.start") }).click();
      await expect(phone.getByRole("heading", { level: 1, name: t("respond.done.title") })).toBeVisible();
      await expect(phone.getByText("A launch in Lyon.")).toBeVisible();
      await phone.context().close();
    });

    test("a lost connection: says what is not saved, goes nowhere, and saves all of it when it is back", async ({
      page,
      sampleInstallation,
      context,
    }) => {
      await addCandidate(page, sampleInstallation, language, { name: "Bao Tran" });
      const link = await createLink(page, language);
      const phone = await newPhone(context);
      await openForm(phone, link, language);
      const groups = questions(phone);
      const statement = await groups.nth(1).locator("legend").innerText();
      await groups.nth(0).getByRole("radio").nth(0).check();
      await expect(phone.getByRole("status").getByText(/\d\d:\d\d/)).toBeVisible();

      await phone.context().setOffline(true);
      await groups.nth(1).getByRole("radio").nth(4).check();
      await phone.getByRole("textbox").fill("Offline.");
      await expect(phone.getByText(t("respond.autosave.keepTrying"))).toBeVisible();
      await expect(phone.getByRole("status").getByRole("link")).toHaveText([statement, t("respond.criterion.example")]);
      await expectAccessible(phone);
      await phone.getByRole("button", { name: t("respond.criterion.continue"), exact: true }).click();
      await expect(phone).toHaveURL(/step=1$/);

      await phone.context().setOffline(false);
      await expect(phone.getByRole("status").getByText(/\d\d:\d\d/)).toBeVisible();
      await phone.reload();
      await expect(groups.nth(0).getByRole("radio").nth(0)).toBeChecked();
      await expect(groups.nth(1).getByRole("radio").nth(4)).toBeChecked();
      await expect(phone.getByRole("textbox")).toHaveValue("Offline.");
      await phone.context().close();
    });
  });
}

test("an answer that the server wrote but could not acknowledge is sent again, and counted once", async ({
  page,
  sampleInstallation,
  context,
}) => {
  const t = wordsOf("en");
  await addCandidate(page, sampleInstallation, "en", { name: "Cléo Martin" });
  const link = await createLink(page, "en");
  const phone = await newPhone(context);
  await openForm(phone, link, "en");
  let cut = 0;
  await phone.route("**/save", async (route) => {
    await route.fetch();
    if (cut++ === 0) await route.abort("connectionreset");
    else await route.continue();
  });
  await questions(phone).first().getByRole("radio").nth(2).check();
  await expect(phone.getByText(t("respond.autosave.keepTrying"))).toBeVisible();
  await expect(phone.getByRole("status").getByText(/Saved at/)).toBeVisible();
  expect(cut).toBe(2);
  await phone.context().close();
});

test("keys work inside a question only: a level, not observed, and taken back", async ({
  page,
  sampleInstallation,
  context,
}) => {
  await addCandidate(page, sampleInstallation, "en", { name: "Dana Weiss" });
  const link = await createLink(page, "en");
  const laptop = await (await context.browser()?.newContext())?.newPage();
  if (!laptop) throw new Error("no second browser");
  await openForm(laptop, link, "en");
  const [first, second] = [questions(laptop).nth(0), questions(laptop).nth(1)];

  await laptop.keyboard.press("4");
  await expect(laptop.getByRole("radio", { checked: true })).toHaveCount(0);
  await first.getByRole("radio").first().focus();
  await laptop.keyboard.press("4");
  await expect(first.getByRole("radio").nth(3)).toBeChecked();
  await laptop.keyboard.press("ArrowDown");
  await expect(first.getByRole("radio").nth(4)).toBeFocused();
  await laptop.keyboard.press("Tab");
  await laptop.keyboard.press("0");
  await expect(second.getByRole("radio").nth(5)).toBeChecked();
  await laptop.keyboard.press("Backspace");
  await expect(second.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(laptop.getByRole("status").getByText(/Saved at/)).toBeVisible();

  await laptop.getByRole("textbox").focus();
  await laptop.keyboard.type("Grew 15 % in 2024.");
  await expect(laptop.getByRole("textbox")).toHaveValue("Grew 15 % in 2024.");
  await expect(laptop.getByRole("status").getByText(/Saved at/)).toBeVisible();
  await laptop.reload();
  await expect(first.getByRole("radio").nth(4)).toBeChecked();
  await expect(second.getByRole("radio", { checked: true })).toHaveCount(0);
  await laptop.context().close();
});

test("every link that does not work gives the same calm page, and stops what it had opened", async ({
  page,
  sampleInstallation,
  context,
}) => {
  const t = wordsOf("en");
  const { baseURL } = sampleInstallation;
  await addCandidate(page, sampleInstallation, "en", { name: "Eva Rossi" });
  const link = await createLink(page, "en");
  const phone = await newPhone(context, { locale: "en-GB" });
  await openForm(phone, link, "en");
  const form = phone.url();
  await questions(phone).first().getByRole("radio").nth(2).check();
  await expect(phone.getByRole("status").getByText(/Saved at/)).toBeVisible();

  await page.getByRole("button", { name: /^Withdraw the link/ }).click();
  await expect(page.getByText("withdrawn", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Withdraw the link/ })).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: t("respond.invite.link") })).toHaveCount(0);

  // Where it is open, the next answer says so; what was saved stays for the next link.
  await questions(phone).nth(1).getByRole("radio").nth(2).check();
  await expect(phone.getByText(t("errors.link-not-usable"))).toBeVisible();
  const unknown = `${baseURL}/r/${"a".repeat(43)}`;
  const bodies = new Set<string>();
  for (const address of [link, form, unknown, `${baseURL}/r/short`, `${baseURL}/respond/nothing`]) {
    const other = await newPhone(context, { locale: "en-GB" });
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1, name: t("respond.notUsable.title") })).toBeVisible();
    bodies.add(`${other.url()} ${await other.getByRole("main").innerText()}`);
    await other.context().close();
  }
  expect(bodies.size).toBe(1);

  const renewed = await createLink(page, "en");
  const again = await newPhone(context, { locale: "en-GB" });
  await again.goto(renewed);
  await expectAccessible(again);
  await again.getByRole("button", { name: t("respond.link.start") }).click();
  await again.waitForURL(/step=1$/);
  await expect(questions(again).first().getByRole("radio").nth(2)).toBeChecked();
  expect((await again.goto(`${baseURL}/r/not-usable`))?.status()).toBe(404);
  await expectAccessible(again);
  await again.context().close();
  await phone.context().close();
});

test("the form costs at most 15 KiB of JavaScript above a page without any of ours", async ({
  page,
  sampleInstallation,
  context,
}) => {
  await addCandidate(page, sampleInstallation, "en", { name: "Finn Berg" });
  const link = await createLink(page, "en");
  const phone = await newPhone(context);
  await openForm(phone, link, "en");
  const form = phone.url();
  const bare = await weighScripts(phone, `${sampleInstallation.baseURL}/r/not-usable`);
  for (const address of [form, form.replace("step=1", "step=check"), form.replace("step=1", "step=notice")]) {
    expect((await weighScripts(phone, address)) - bare).toBeLessThanOrEqual(15 * 1024);
  }
  expect(bare).toBeGreaterThan(0);
  await phone.context().close();
});
