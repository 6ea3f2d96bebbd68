import type { Browser, Page } from "@playwright/test";
import { wordsOf } from "./words";

type Language = "en" | "fr";

/** An administrator invites a colleague, who joins in a browser of their own. @returns the colleague's page */
export async function joinAs(
  admin: Page,
  browser: Browser,
  language: Language,
  { baseURL, name, email, role }: { baseURL: string; name: string; email: string; role: MemberRole },
): Promise<Page> {
  const t = wordsOf(language);
  await admin.goto(`${baseURL}/members`);
  await admin.getByLabel(t("members.name")).fill(name);
  await admin.getByLabel(t("members.email")).fill(email);
  await admin.getByRole("checkbox", { name: t(`words.role.${role}`) }).check();
  await admin.getByRole("button", { name: t("members.inviteSubmit") }).click();
  const link = await admin.getByText(/\/join\//).textContent();
  const page = await (await browser.newContext({ locale: language === "fr" ? "fr-FR" : "en-GB" })).newPage();
  await page.goto(link?.trim() ?? "");
  await page.getByLabel(t("members.join.password")).fill("correct horse battery");
  await page.getByRole("button", { name: t("members.join.submit") }).click();
  await page.waitForURL("**/home");
  return page;
}

type MemberRole = "administrator" | "hr_manager" | "sales_director";
