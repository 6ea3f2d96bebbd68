import type { Page } from "@playwright/test";
import { answerPage, goOn } from "./assessment-steps";
import { wordsOf } from "./words";

type Language = "en" | "fr";

/** A day from now as date fields take it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Makes an ideal profile from the first starting point and publishes it. */
export async function publishProfile(page: Page, baseURL: string, language: Language, name: string): Promise<void> {
  const t = wordsOf(language);
  await page.goto(`${baseURL}/profiles/new`);
  await page.getByLabel(t("profiles.name"), { exact: true }).fill(name);
  await page.getByRole("button", { name: t("profiles.createNow") }).click();
  await page.waitForURL(/profiles\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: t("versions.publish.button", { number: 1 }) }).click();
  await page.getByText(t("versions.publish.title", { number: 1 })).waitFor({ state: "detached" });
}

/** Makes a draft campaign from a template. @returns its address */
export async function createCampaign(
  page: Page,
  baseURL: string,
  language: Language,
  { name, purpose }: { name: string; purpose: "recruitment" | "mobility" | "development" },
): Promise<string> {
  const t = wordsOf(language);
  await page.goto(`${baseURL}/campaigns/new`);
  await page.getByRole("radio", { name: new RegExp(`^${t(`campaigns.purpose.${purpose}`)}`) }).check();
  await page.getByLabel(t("campaigns.name"), { exact: true }).fill(name);
  await page.getByLabel(t("campaigns.closesOn")).fill(inDays(14));
  await page.getByRole("button", { name: t("campaigns.create") }).click();
  await page.waitForURL(/campaigns\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Answers a respondent's whole form with one level and sends it. The form is open on its first criterion. */
export async function answerForm(phone: Page, language: Language, level: number): Promise<void> {
  const t = wordsOf(language);
  for (;;) {
    await answerPage(phone, level);
    const step = Number(/step=(\d+)/.exec(phone.url())?.[1]);
    const isLast = await phone.getByText(t("respond.criterion.progress", { n: step, count: step })).count();
    await goOn(phone, language, isLast ? "check" : `${step + 1}`);
    if (isLast) break;
  }
  await phone.getByRole("button", { name: t("respond.check.send") }).click();
  await phone.waitForURL(/done/);
}
