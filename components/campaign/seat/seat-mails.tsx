import { useLocale, useTranslations } from "next-intl";
import type { SeatDetails } from "@/lib/campaigns/outreach/schema";
import { showDate } from "@/lib/i18n/show-date";

/** What was written to a rater, latest first, and what became of it. */
export function SeatMails({ mails }: { mails: SeatDetails["mails"] }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  if (mails.length === 0) return null;
  return (
    <ul className="mt-2 space-y-1 border-t border-line pt-2 text-sm">
      {mails.map(({ mailId, kind, state, problem, at }) => (
        <li key={mailId} className={state === "failed" ? "text-danger" : "text-muted"}>
          {t(`mailKind.${kind}`)} · {showDate(locale, at, "medium", true)} ·{" "}
          {t(`mailState.${state}`, { problem: problem ?? "" })}
        </li>
      ))}
    </ul>
  );
}
