import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { wordsOf } from "./words";

export type Language = "en" | "fr";

/** The five aptitudes in the order of the framework. */
const criterionIds = [
  "customer-centric",
  "accountable-for-results",
  "creative-and-open-to-change",
  "team-builder",
  "problem-solver",
];

/** A profile of this test's own and its workshop: the ids and the code on the host's page. */
export async function openWorkshop(
  page: Page,
  baseURL: string,
  language: Language,
  name: string,
  way: "ranks" | "points" = "ranks",
): Promise<{ profileId: string; code: string; hostAddress: string }> {
  const t = wordsOf(language);
  await page.goto(`${baseURL}/profiles/new`);
  await page.getByLabel(t("profiles.name")).fill(name);
  await page.getByRole("button", { name: t("profiles.createNow") }).click();
  await page.waitForURL(/profiles\/[0-9a-f-]{36}/);
  const profileId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: t("workshop.entry.start") }).click();
  await page.waitForURL(/\/workshop$/);
  await page.locator(`[name=method][value=${way}]`).check();
  await page.getByRole("button", { name: t("workshop.host.startSubmit") }).click();
  const code = await page.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/).innerText();
  return { profileId, code, hostAddress: `${baseURL}/profiles/${profileId}/workshop` };
}

/** Joins by typing code and name. */
export async function join(
  phone: Page,
  baseURL: string,
  code: string,
  name: string,
  language: Language,
): Promise<void> {
  const t = wordsOf(language);
  await phone.goto(`${baseURL}/workshop`);
  await phone.getByLabel(t("workshop.join.code")).fill(code.toLowerCase());
  await phone.getByLabel(t("workshop.join.name"), { exact: true }).fill(name);
  await phone.getByRole("button", { name: t("workshop.join.submit"), exact: true }).click();
}

/** Puts the criteria in order, the most important first; the last falls into place. */
export async function order(phone: Page, places: readonly number[]): Promise<void> {
  for (const place of places.slice(0, -1)) await phone.locator(`#place-${criterionIds[place]}`).click();
}

/** Moves criteria up until they stand in the wanted order. */
export async function reorder(phone: Page, from: readonly number[], to: readonly number[]): Promise<void> {
  const now = [...from];
  for (const [place, criterion] of to.entries()) {
    for (let at = now.indexOf(criterion); at > place; at -= 1) {
      await phone.locator(`#up-${criterionIds[criterion]}`).click();
      now.splice(at, 1);
      now.splice(at - 1, 0, criterion);
    }
  }
}

/** Sends and waits for the server's word. */
export async function send(phone: Page, language: Language, again = false): Promise<void> {
  const t = wordsOf(language);
  const button = again ? t("workshop.participant.sendAgain") : t("workshop.participant.send");
  await phone.getByRole("button", { name: button, exact: true }).click();
  await expect(phone.getByText(t("workshop.participant.sentTitle"))).toBeVisible();
}
