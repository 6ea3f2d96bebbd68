"use server";

import { cookies } from "next/headers";
import { isLocale } from "@/lib/i18n/locales";
import { localeCookie, themeCookie } from "@/lib/i18n/preferences";
import { themes } from "@/lib/i18n/themes";

const aYear = { maxAge: 60 * 60 * 24 * 365, sameSite: "lax", httpOnly: true, path: "/" } as const;

/** Remembers the language that the reader chose on this device. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (isLocale(locale)) (await cookies()).set(localeCookie, locale, aYear);
}

/** Remembers light, dark or the device's own. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = themes.find((known) => known === form.get("theme"));
  if (theme) (await cookies()).set(themeCookie, theme, aYear);
}
