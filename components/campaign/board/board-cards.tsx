import Link from "next/link";
import { useTranslations } from "next-intl";
import type { BoardRow } from "@/lib/campaigns/progress/schema";
import type { RaterKind } from "@/lib/frameworks/schema";
import { BoardCell } from "./board-cell";

/** The board where a table has no room: one card a person, only the kinds that were asked. */
export function BoardCards({
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
    <ul className="space-y-3">
      {rows.map(({ candidateId, name, open, seats }) => (
        <li key={candidateId} className="rounded-card border border-line p-3">
          <p className="flex flex-wrap items-baseline justify-between gap-2">
            <Link href={`/campaigns/${campaignId}/people/${candidateId}`} className="font-[550]">
              {name}
            </Link>
            <span className="text-sm text-muted">{t("openCount", { n: open })}</span>
          </p>
          <dl className="mt-2 space-y-1">
            {kinds.map((kind) => {
              const own = seats.filter(({ raterKind }) => raterKind === kind);
              return own.length > 0 ? (
                <div key={kind} className="grid grid-cols-[7rem_1fr] gap-2">
                  <dt className="text-sm text-muted">{words(`kindShort.${kind}`)}</dt>
                  <dd>
                    <BoardCell seats={own} />
                  </dd>
                </div>
              ) : null;
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
