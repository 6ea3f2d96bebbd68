import { useLocale, useTranslations } from "next-intl";
import type { Scorecard } from "@/lib/assessments/schema";
import { showDate } from "@/lib/i18n/show-date";

/** When, by whom and why a scorecard was opened again after it had been sent; nothing when it never was. */
export function Reopenings({ reopenings }: Pick<Scorecard, "reopenings">) {
  const t = useTranslations("score.reopen");
  const locale = useLocale();
  if (reopenings.length === 0) return null;
  return (
    <ul className="mb-6 border-l-2 border-line pl-3 text-sm">
      {reopenings.map(({ reason, authorName, madeAt }) => (
        <li key={madeAt.getTime()}>
          {t("made", { name: authorName, date: showDate(locale, madeAt, "long", true) })} {reason}
        </li>
      ))}
    </ul>
  );
}
