import { useTranslations } from "next-intl";
import type { RelaunchText } from "@/lib/campaigns/outreach/rules";

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
