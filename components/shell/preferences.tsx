import { Languages, SunMoon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { locales } from "@/lib/i18n/locales";
import type { Theme } from "@/lib/i18n/themes";

type FormAction = (form: FormData) => Promise<void>;

/** Language and theme, the same place on every page, working without JavaScript. */
export function Preferences({
  theme,
  chooseLocale,
  chooseTheme,
}: {
  theme: Theme;
  chooseLocale: FormAction;
  chooseTheme: FormAction;
}) {
  const t = useTranslations("shell");
  const current = useLocale();
  const nextTheme: Theme = theme === "dark" ? "light" : "dark";
  return (
    <div className="no-print flex items-center gap-1">
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <form key={locale} action={chooseLocale}>
            <input type="hidden" name="locale" value={locale} />
            <button
              type="submit"
              lang={locale}
              className="inline-flex min-h-10 items-center gap-1 rounded-control px-2 text-sm text-muted hover:text-accent"
            >
              <Languages aria-hidden size={16} />
              {t(`language.${locale}`)}
            </button>
          </form>
        ))}
      <form action={chooseTheme}>
        <input type="hidden" name="theme" value={nextTheme} />
        <button
          type="submit"
          className="inline-flex min-h-10 items-center gap-1 rounded-control px-2 text-sm text-muted hover:text-accent"
        >
          <SunMoon aria-hidden size={16} />
          {t(`theme.${nextTheme}`)}
        </button>
      </form>
    </div>
  );
}
