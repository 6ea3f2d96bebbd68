import { useLocale, useTranslations } from "next-intl";
import type { SeatDetails } from "@/lib/campaigns/outreach/schema";
import { showDate, showDay } from "@/lib/i18n/show-date";
import { Chip } from "../../ui/chip";
import { type SeatActions, SeatActs } from "./seat-acts";
import { SeatMails } from "./seat-mails";

const tones = { waiting: "neutral", started: "accent", sent: "success", declined: "warning" } as const;

/** One rater of one person: whether they have answered, their link and their mails, never what they said. */
export function SeatCard({ seat, isRunning, acts }: { seat: SeatDetails; isRunning: boolean; acts: SeatActions }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const { link } = seat;
  return (
    <li className="rounded-card border border-line p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="text-base break-words">{seat.raterName}</h2>
          <p className="text-sm break-words text-muted">
            {t(`kind.${seat.raterKind}`)} · {seat.email ?? t("noAddress")}
          </p>
        </div>
        <Chip tone={tones[seat.state]}>{t(`seat.${seat.state}`)}</Chip>
      </div>
      <ul className="mt-2 space-y-1 text-sm">
        {seat.submittedAt ? <li>{t("sentOn", { date: showDate(locale, seat.submittedAt, "long") })}</li> : null}
        {seat.declineReason ? <li className="break-words">{t("reason", { reason: seat.declineReason })}</li> : null}
        {seat.interviewOn ? <li>{t("interview", { date: showDay(locale, seat.interviewOn, "long") })}</li> : null}
        {seat.isCalibrated ? <li>{t("calibrated")}</li> : null}
        {seat.raterKind === "hr" ? <li>{t("link.none")}</li> : null}
        {link ? (
          <li>
            {t(`link.${link.state}`, { date: showDate(locale, link.expiresAt, "long") })} ·{" "}
            {t("link.devices", { n: link.devices })}
          </li>
        ) : null}
        {seat.reopenings.map(({ madeAt, authorName, reason }) => (
          <li key={madeAt.toISOString()} className="break-words">
            {t("reopened", { date: showDate(locale, madeAt, "long"), name: authorName, reason })}
          </li>
        ))}
      </ul>
      <SeatMails mails={seat.mails} />
      {isRunning ? <SeatActs seat={seat} acts={acts} /> : null}
    </li>
  );
}
