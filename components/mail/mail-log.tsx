import { useLocale, useTranslations } from "next-intl";
import { showDate, showDay } from "@/lib/i18n/show-date";
import { type MailLogRow, type MailState, mailTroubles, stopReasons } from "@/lib/mails/schema";
import { Chip } from "../ui/chip";
import { ScrollArea } from "../ui/scroll-area";

const tones = { queued: "neutral", sending: "neutral", sent: "success", failed: "danger", stopped: "warning" } as const;
const columns = ["state", "to", "about", "kind", "queued", "sent"] as const;

/** What has become of each mail, in words. */
export function MailLogTable({ rows }: { rows: readonly MailLogRow[] }) {
  const t = useTranslations("mails");
  const words = useTranslations("words");
  const locale = useLocale();
  return (
    <ScrollArea label={t("logCaption")}>
      <table className="w-full min-w-[52rem] text-left">
        <caption className="sr-only">{t("logCaption")}</caption>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="p-2 font-[550]">
                {t(`logColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ mailId, state, raterName, raterKind, candidateName, kind, queuedAt, sentOn, ...mail }) => (
            <tr key={mailId} className="align-top">
              <td className="p-2">
                <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>
                <Explanation state={state} problem={mail.problem} mayBeDouble={mail.mayBeDouble} />
              </td>
              <th scope="row" className="p-2 font-[550]">
                {raterName}
                <span className="block text-sm font-[400] text-muted">{words(`raterKind.${raterKind}`)}</span>
              </th>
              <td className="p-2">{raterKind === "self" ? t("themselves") : candidateName}</td>
              <td className="p-2">{t(`kind.${kind}`)}</td>
              <td className="p-2 whitespace-nowrap">{showDate(locale, queuedAt, "medium")}</td>
              <td className="p-2 whitespace-nowrap">{sentOn ? showDay(locale, sentOn, "medium") : t("notSent")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** Our own words for a problem; whatever else stands there is a mail server's reply code. */
function Explanation({
  state,
  problem,
  mayBeDouble,
}: {
  state: MailState;
  problem: string | null;
  mayBeDouble: boolean;
}) {
  const t = useTranslations("mails");
  const known = [...stopReasons, ...mailTroubles].find((word) => word === problem);
  const lines = [
    problem === null || state === "sent"
      ? null
      : known
        ? t(`problem.${known}`)
        : t(state === "failed" ? "problem.refused" : "problem.later", { code: problem }),
    mayBeDouble ? t("mayBeDouble") : null,
  ];
  return lines.map((line) =>
    line === null ? null : (
      <span key={line} className="mt-1 block text-sm">
        {line}
      </span>
    ),
  );
}
