import { useFormatter, useTranslations } from "next-intl";
import type { BoardSeat } from "@/lib/campaigns/progress/schema";

/** One kind of rater of one person, in counts, with the names of those whom somebody may have to write to. */
export function BoardCell({ seats }: { seats: readonly BoardSeat[] }) {
  const t = useTranslations("progress");
  const format = useFormatter();
  if (seats.length === 0) return <span className="text-muted">{t("notAsked")}</span>;
  const named = (chosen: readonly BoardSeat[]) => format.list(chosen.map(({ raterName }) => raterName));
  const sent = seats.filter(({ state }) => state === "sent");
  const waiting = seats.filter(({ state }) => state === "waiting" || state === "started");
  const declined = seats.filter(({ state }) => state === "declined");
  const problems = seats.filter(({ hasMailProblem }) => hasMailProblem);
  return (
    <>
      <span className={waiting.length === 0 ? "text-success" : "font-[550]"}>
        {t("cell", { sent: sent.length, asked: seats.length })}
      </span>
      {waiting.length > 0 ? (
        <span className="block text-sm text-muted">{t("waiting", { list: named(waiting) })}</span>
      ) : null}
      {declined.length > 0 ? (
        <span className="block text-sm text-muted">{t("declined", { list: named(declined) })}</span>
      ) : null}
      {problems.length > 0 ? (
        <span className="block text-sm text-danger">{t("problem", { list: named(problems) })}</span>
      ) : null}
    </>
  );
}
