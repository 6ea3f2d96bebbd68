import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Installation, startInstallation } from "./installation";

interface TestFixtures {
  /** A new application that nobody has set up, for this test alone. */
  readonly installation: Installation;
  /** Words of the page's language: picks one of the two. */
  readonly say: (english: string, french: string) => string;
}

interface WorkerFixtures {
  /** One application per worker that stays without an organisation: the sample company is open. */
  readonly sampleInstallation: Installation;
}

interface Options {
  /** Language of the browser. */
  readonly language: "en" | "fr";
}

/** Whether the test is over and its application stops: before its page does, where the test named the page first. */
let isEnding = false;

export const test = base.extend<TestFixtures & Options, WorkerFixtures>({
  language: ["en", { option: true }],
  locale: async ({ language }, use) => use(language === "fr" ? "fr-FR" : "en-GB"),
  say: async ({ language }, use) => use((english, french) => (language === "fr" ? french : english)),
  installation: async ({}, use) => {
    const installation = await startInstallation();
    await use(installation);
    isEnding = true;
    await installation.stop();
  },
  sampleInstallation: [
    async ({}, use) => {
      const installation = await startInstallation();
      await use(installation);
      await installation.stop();
    },
    { scope: "worker" },
  ],
  // A page that logs an error is broken, whatever it shows.
  page: async ({ page }, use) => {
    isEnding = false;
    const errors: string[] = [];
    watch(page, errors);
    await use(page);
    expect(errors).toEqual([]);
  },
});

function watch(page: Page, errors: string[]): void {
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // The browser itself logs refused pages (403, 404), whose answers the tests assert, and a server that has been stopped.
    const isExpected =
      /status of 40[34]|ERR_CONNECTION_REFUSED/.test(message.text()) ||
      (isEnding && /ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/.test(message.text()));
    if (message.type() === "error" && !isExpected) errors.push(message.text());
  });
}

export { expect };

/** axe finds nothing, in light and in dark. */
export async function expectAccessible(page: Page, themes: readonly string[] = ["light", "dark"]): Promise<void> {
  for (const theme of themes) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    expect.soft(found, page.url()).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
}

/** No page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, page.url()).toBeLessThanOrEqual(0);
}

/** From the landing page into the sample company: one click. */
export async function openSample(page: Page, installation: Installation, language: "en" | "fr"): Promise<void> {
  await page.goto(installation.baseURL);
  await page
    .getByRole("button", {
      name: language === "fr" ? "Essayer avec l’entreprise d’exemple" : "Try with the sample company",
    })
    .click();
  await page.waitForURL("**/home");
}

export const administrator = {
  organisation: "Atelier Borréal",
  name: "Camille Astier",
  email: "camille@borreal.example",
  password: "correct horse battery",
};

/** The first-run set-up by hand, ending on the home page of the new organisation. */
export async function setUp(page: Page, installation: Installation, language: "en" | "fr"): Promise<void> {
  const say = (english: string, french: string) => (language === "fr" ? french : english);
  await page.goto(`${installation.baseURL}/setup`);
  await page.getByLabel(say("Set-up code", "Code d’installation")).fill(installation.setUpCode);
  await page.getByLabel(say("Name of the organisation", "Nom de l’organisation")).fill(administrator.organisation);
  await page.getByLabel(say("Your name", "Votre nom")).fill(administrator.name);
  await page.getByLabel(say("Your e-mail address", "Votre adresse électronique")).fill(administrator.email);
  await page.getByLabel(say("Password", "Mot de passe")).fill(administrator.password);
  await page.getByRole("button", { name: say("Create the organisation", "Créer l’organisation") }).click();
  await page.waitForURL("**/home");
}

/** A phone of 390 pixels with its own cookies: another person. */
export async function newPhone(
  context: BrowserContext,
  options: { javaScriptEnabled?: boolean; locale?: string } = {},
): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser");
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...options,
  });
  return phone.newPage();
}
