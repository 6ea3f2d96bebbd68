import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CampaignRow } from "@/lib/campaigns/schema";
import { showDay } from "@/lib/i18n/show-date";
import { ScrollArea } from "../ui/scroll-area";
import { CampaignStateChip } from "./campaign-state-chip";

const columns = ["name", "state", "purpose", "people", "answers", "closes"] as const;

/** The organisation's campaigns with how far each is, in counts. */
export function CampaignTable({ rows }: { rows: readonly CampaignRow[] }) {
  const t = useTranslations("campaigns");
  const locale = useLocale();
  return (
    <ScrollArea label={t("listCaption")}>
      <table className="w-full min-w-[44rem] text-left">
        <caption className="sr-only">{t("listCaption")}</caption>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="p-2 font-[550]">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ campaignId, name, state, purpose, people, asked, sent, closesOn }) => (
            <tr key={campaignId}>
              <th scope="row" className="p-2 font-[550]">
                <Link href={`/campaigns/${campaignId}`}>{name}</Link>
              </th>
              <td className="p-2">
                <CampaignStateChip state={state} />
              </td>
              <td className="p-2">{t(`purpose.${purpose}`)}</td>
              <td className="p-2">{people}</td>
              <td className="p-2">{state === "draft" ? t("noneAsked") : t("answers", { sent, asked })}</td>
              <td className="p-2 whitespace-nowrap">{closesOn ? showDay(locale, closesOn, "medium") : t("noDay")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
