import { useFormatter, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { Interval } from "@/lib/scoring/error/interval";
import { FIVE_POINT } from "@/lib/scoring/types";
import type { GapRow } from "./layout";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** The numbers of a chart as a table, folded; in the HTML of every chart. */
export function LevelsTable({ rows, caption }: { rows: readonly GapRow[]; caption: string }) {
  const t = useTranslations("compare.chart");
  const format = useFormatter();
  const level = (value: number | null) => (value === null ? t("none") : format.number(value, twoDecimals));
  const limit = (value: number) => format.number(Math.min(FIVE_POINT.max, Math.max(FIVE_POINT.min, value)), oneDecimal);
  const limits = ({ lower, upper }: Interval) => t("bandLimits", { lower: limit(lower), upper: limit(upper) });
  const cell = "border-b border-line px-2 py-1.5 text-right";
  return (
    <details className="no-print mt-3 text-sm">
      <summary className="inline-block min-h-8 py-1 text-accent">{t("showTable")}</summary>
      <ScrollArea label={caption}>
        <table className="relative w-full border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="text-xs text-muted">
              <th scope="col" className="border-b border-control px-2 py-1 text-left font-[550]">
                {t("criterion")}
              </th>
              <th scope="col" className="border-b border-control px-2 py-1 text-right font-[550]">
                {t("target")}
              </th>
              <th scope="col" className="border-b border-control px-2 py-1 text-right font-[550]">
                {t("mustHave")}
              </th>
              {(rows[0]?.people ?? []).map(({ id, name }) => (
                <th key={id} scope="col" className="border-b border-control px-2 py-1 text-right font-[550]">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.criterionId}>
                <th scope="row" className="border-b border-line px-2 py-1.5 text-left font-[550]">
                  {row.label}
                </th>
                <td className={cell}>{t("range", { lo: row.target.lo, hi: row.target.hi })}</td>
                <td className={cell}>{row.mustHave === null ? t("none") : format.number(row.mustHave)}</td>
                {row.people.map((person) => (
                  <td key={person.id} className={cell}>
                    {level(person.level)}
                    {person.band ? <span className="block text-xs text-muted">{limits(person.band.light)}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
