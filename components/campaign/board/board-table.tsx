import Link from "next/link";
import { useTranslations } from "next-intl";
import type { BoardRow } from "@/lib/campaigns/progress/schema";
import type { RaterKind } from "@/lib/frameworks/schema";
import { ScrollArea } from "../../ui/scroll-area";
import { BoardCell } from "./board-cell";

export function BoardTable({
  rows,
  kinds,
  campaignId,
}: {
  rows: readonly BoardRow[];
  kinds: readonly RaterKind[];
  campaignId: string;
}) {
  const t = useTranslations("progress");
  const words = useTranslations("campaigns");
  return (
    <ScrollArea label={t("boardCaption")}>
      <table className="w-full text-left">
        <caption className="sr-only">{t("boardCaption")}</caption>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th scope="col" className="p-2 font-[550]">
              {t("person")}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="p-2 font-[550]">
                {words(`kindShort.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ candidateId, name, open, seats }) => (
            <tr key={candidateId}>
              <th scope="row" className="p-2 align-top font-[550]">
                <Link href={`/campaigns/${campaignId}/people/${candidateId}`}>{name}</Link>
                <span className="block text-sm font-normal text-muted">{t("openCount", { n: open })}</span>
              </th>
              {kinds.map((kind) => (
                <td key={kind} className="p-2 align-top">
                  <BoardCell seats={seats.filter(({ raterKind }) => raterKind === kind)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
