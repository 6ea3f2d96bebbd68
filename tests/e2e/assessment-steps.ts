import type { Locator, Page } from "@playwright/test";
import { openSample } from "./fixtures";
import type { Installation } from "./installation";
import { wordsOf } from "./words";

type Language = "en" | "fr";

/** Adds a candidate to the sample company and opens their page. The member owes them a scorecard when `isRated`. */
export async function addCandidate(
  page: Page,
  installation: Installation,
  language: Language,
  { name, isRated = false }: { name: string; isRated?: boolean },
): Promise<string> {
  const t = wordsOf(language);
  await openSample(page, installation, language);
  await page.goto(`${installation.baseURL}/candidates/new`);
  await page.getByLabel(t("candidates.form.name"), { exact: true }).fill(name);
  await page.getByLabel(t("candidates.form.jobTitle")).fill("Key Account Manager");
  await page.getByLabel(t("candidates.form.locale")).selectOption(language);
  await page.getByLabel(t("candidates.form.rateMyself")).setChecked(isRated);
  await page.getByRole("button", { name: t("candidates.form.add"), exact: true }).click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
  return page.url();
}

/** On a candidate's page: makes a personal link, as HR would copy it. */
export async function createLink(page: Page, language: Language): Promise<string> {
  const t = wordsOf(language);
  await page.getByRole("button", { name: t("respond.invite.create"), exact: true }).click();
  return page.getByRole("textbox", { name: t("respond.invite.link") }).inputValue();
}

/** Opens a link on a phone and confirms the notice, ending on the first criterion. */
export async function openForm(phone: Page, link: string, language: Language): Promise<void> {
  const t = wordsOf(language);
  await phone.goto(link);
  await phone.getByRole("button", { name: t("respond.link.start") }).click();
  await phone.getByRole("button", { name: t("respond.notice.continue") }).click();
  await phone.waitForURL(/step=1$/);
}

/** The questions on a page. Folded details are groups too, without radios, and so are a phone's tabs, with others. */
export function questions(page: Page): Locator {
  return page.getByRole("group").filter({ has: page.locator("input[type=radio]:not([data-tab])") });
}

/** Answers every question on the page with one choice: a level from 1 to 5, or 6 for "not observed". */
export async function answerPage(page: Page, choice: number): Promise<void> {
  for (const question of await questions(page).all()) {
    await question
      .getByRole("radio")
      .nth(choice - 1)
      .check();
  }
}

/** Goes on to the next page of the form. */
export async function goOn(page: Page, language: Language, next: string): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole("button", { name: t("respond.criterion.continue"), exact: true }).click();
  // Browsers carry the fragment of a link over a redirect.
  await page.waitForURL(new RegExp(`step=${next}(#|$)`));
}

export const steps = ["1", "2", "3", "4", "5", "check"] as const;
