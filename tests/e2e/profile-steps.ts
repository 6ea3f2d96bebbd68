import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";
import { wordsOf } from "./words";

type Language = "en" | "fr";

/** Whole percents beside the criteria, in their order. */
export async function shownWeights(page: Page, listName: string): Promise<number[]> {
  const rows = await page.getByRole("list", { name: listName }).getByRole("listitem").allInnerTexts();
  return rows.map((text) => Number(/(\d+)\s?%/.exec(text)?.[1]));
}

/** Presses Tab until the target has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Chooses an option of a select by its place, with the arrow keys from where the select stands. */
export async function arrowTo(page: Page, select: Locator, value: string): Promise<void> {
  await tabTo(page, select);
  const [from, to] = await select.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return [selectedIndex, [...options].findIndex((option) => option.value === wanted)];
  }, value);
  const distance = (to ?? 0) - (from ?? 0);
  for (let i = 0; i < Math.abs(distance); i += 1) await page.keyboard.press(distance > 0 ? "ArrowDown" : "ArrowUp");
  await expect(select).toHaveValue(value);
}

/** From the empty page to a blank profile, with the keyboard alone. */
export async function createBlank(page: Page, baseURL: string, language: Language, name: string): Promise<void> {
  const t = wordsOf(language);
  await page.goto(`${baseURL}/profiles/new`);
  await tabTo(page, page.getByLabel(t("profiles.name")));
  await page.keyboard.type(name);
  await tabTo(page, page.locator("[name=start]:checked"));
  // The blank start is the last of the choices, and they go round.
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: t("profiles.blank"), exact: false })).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: t("profiles.createNow") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Chooses a way of weighing with the arrow keys; ranks are chosen in a blank profile. */
export async function chooseWay(page: Page, way: "swing" | "points" | "pairs"): Promise<void> {
  const radio = page.locator(`[name=method][value=${way}]`);
  await tabTo(page, page.locator("[name=method]:checked"));
  for (let presses = 0; presses < 4 && !(await radio.isChecked()); presses += 1) await page.keyboard.press("ArrowDown");
  await expect(radio).toBeChecked();
}
