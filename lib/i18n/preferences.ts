import { cookies, headers } from "next/headers";
import { defaultLocale, isLocale, type Locale, locales } from "./locales";
import { type Theme, themes } from "./themes";

export const localeCookie = "kam-locale";
export const themeCookie = "kam-theme";

/** The first language of an Accept-Language header that the product speaks, by the reader's own order. */
export function acceptedLocale(header: string | null): Locale | null {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { tag: tag.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const match = locales.find((locale) => locale === tag);
    if (match) return match;
  }
  return null;
}

/** The reader's language: what was chosen, else what the link says (`?lang=`), else what the browser asks for. */
export async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  const sent = await headers();
  const query = (sent.get("x-kam-path") ?? "").split("?")[1];
  const ofLink = new URLSearchParams(query).get("lang");
  if (isLocale(ofLink)) return ofLink;
  return acceptedLocale(sent.get("accept-language")) ?? defaultLocale;
}

/** Light or dark as chosen; `system` follows the device. */
export async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return themes.find((theme) => theme === chosen) ?? "system";
}
