import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";

/** A text as its readers will have it, with made-up names where theirs will stand. */
export interface RelaunchText {
  readonly locale: Locale;
  readonly to: "self" | "hr" | "rater";
  readonly subject: string;
  readonly body: string;
}

/** Every text that a relaunch will use, one per language and kind of reader. */
export function RelaunchTexts({ texts }: { texts: readonly RelaunchText[] }) {
  const t = useTranslations("progress");
  return (
    <div className="space-y-3">
      {texts.map(({ locale, to, subject, body }) => (
        <details key={`${locale}-${to}`} open={texts.length === 1} className="rounded-card border border-line p-3">
          <summary className="min-h-8 py-1 font-[550]">
            {t(`chaseTo.${to}`)} · {t(`language.${locale}`)}
          </summary>
          <div lang={locale} className="mt-2">
            <p className="font-[550] break-words">{subject}</p>
            <p className="mt-2 text-sm break-words whitespace-pre-line">{body}</p>
          </div>
        </details>
      ))}
    </div>
  );
}
