import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ScrollArea } from "@/components/ui/scroll-area";
import { twoDecimals } from "./formats";
import { shownAmounts } from "./shown-amounts";

export interface TermRow {
  readonly id: string;
  readonly name: string;
  /** Second line under the name: state, counts. */
  readonly detail: ReactNode;
  /** Cells between the name and the contribution, one per column. */
  readonly cells: readonly (string | null)[];
  readonly amount: number;
  /** False when the row is shown and adds nothing. */
  readonly isCounted: boolean;
}

/** The addends of a figure and their sum; the contributions printed add up to the figure printed. */
export function TermsTable({
  caption,
  firstColumn,
  columns,
  rows,
  sumLabel,
  value,
}: {
  caption: string;
  firstColumn: string;
  columns: readonly string[];
  rows: readonly TermRow[];
  sumLabel: string;
  /** null when the figure is undefined: then there is no sum. */
  value: number | null;
}) {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const amounts = shownAmounts(rows.map(({ amount }) => amount));
  const number = "px-1 py-1.5 text-right align-top";
  return (
    <div className="mt-3">
      <ScrollArea label={caption}>
        <table className="relative w-full border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-control text-xs text-muted">
              <th scope="col" className="py-1 pr-1 text-left font-[550]">
                {firstColumn}
              </th>
              {[...columns, t("column.contribution")].map((column) => (
                <th key={column} scope="col" className="px-1 py-1 text-right align-bottom font-[550]">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.id} className="border-b border-line">
                <th scope="row" className="min-w-28 py-1.5 pr-1 text-left font-[550]">
                  {row.name}
                  <span className="block text-xs font-normal text-muted">{row.detail}</span>
                </th>
                {row.cells.map((cell, column) => (
                  <td key={columns[column]} className={number}>
                    {cell ?? "–"}
                  </td>
                ))}
                <td className={number}>{row.isCounted ? format.number(amounts[i] as number, twoDecimals) : "–"}</td>
              </tr>
            ))}
          </tbody>
          {value === null ? null : (
            <tfoot>
              <tr className="font-[650]">
                <th scope="row" colSpan={columns.length + 1} className="py-1.5 text-left">
                  {sumLabel}
                </th>
                <td className={number}>{format.number(value, twoDecimals)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollArea>
    </div>
  );
}
