import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CandidateRow } from "@/lib/candidates/schema";
import { showDate } from "@/lib/i18n/show-date";
import { Button } from "../ui/button";

const cell = "border-b border-line px-3 py-2 align-top max-md:block max-md:border-0 max-md:px-0 max-md:py-0.5";

/**
 * The candidates of one page; the boxes choose people for the compare page. On a phone each row becomes a card, with the
 * column's name in front of its value.
 */
export function CandidateTable({ rows, total }: { rows: readonly CandidateRow[]; total: number }) {
  const t = useTranslations("candidates");
  const words = useTranslations("words");
  const locale = useLocale();
  const columns = ["name", "jobTitle", "kind", "self", "scorecards", "updated"] as const;
  const heading = (column: (typeof columns)[number]) => (
    <span className="text-muted md:hidden">{t("cardLabel", { label: t(column) })} </span>
  );
  return (
    <form action="/compare">
      <table className="w-full border-collapse text-sm">
        <caption className="mb-2 text-left text-muted">{t("caption", { n: total })}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-control text-left">
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 font-[550]">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.candidateId}
              className="max-md:mb-3 max-md:block max-md:rounded-card max-md:border max-md:border-line max-md:p-3"
            >
              <td className={cell}>
                <label className="inline-flex min-h-6 min-w-6 items-center">
                  <input type="checkbox" name="c" value={row.candidateId} className="size-5 accent-accent" />
                  <span className="sr-only">{t("select", { name: row.name })}</span>
                </label>
              </td>
              <th scope="row" className={`${cell} text-left font-[550]`}>
                <Link href={`/candidates/${row.candidateId}`}>{row.name}</Link>
              </th>
              <td className={cell}>{row.jobTitle}</td>
              <td className={cell}>{words(`candidateKind.${row.kind}`)}</td>
              <td className={cell}>
                {heading("self")}
                {t(`selfState.${row.self}`)}
              </td>
              <td className={cell}>
                {heading("scorecards")}
                {t("scorecardCount", { n: row.scorecards })}
              </td>
              <td className={cell}>
                {heading("updated")}
                <time dateTime={row.updatedAt.toISOString()}>{showDate(locale, row.updatedAt, "medium")}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="no-print mt-4">
        <Button look="secondary">{t("compareSelected")}</Button>
      </div>
    </form>
  );
}
