/** Languages of the product: screens, content, notices and reports exist in each of them. */
export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** Whether a value from outside (URL, header, form) names a language of the product. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
