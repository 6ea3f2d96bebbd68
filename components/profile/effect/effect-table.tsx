"use client";

import { useFormatter, useTranslations } from "next-intl";
import { rankText } from "@/components/compare/rank-text";
import type { Scale } from "@/lib/scoring/types";
import type { EffectRow } from "./effect-of";
import type { StandingPerson } from "./standing";

/** Places and totals with their bands, as they are and as they were. */
export function EffectTable({
  caption,
  rows,
  scale,
}: {
  caption: string;
  rows: readonly EffectRow[];
  /** Bands are cut at its ends where they are shown. */
  scale: Scale;
}) {
  const t = useTranslations("effect");
  return (
    <table className="mt-2 w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-control text-xs text-muted">
          <th scope="col" className="py-1 pr-2 text-left font-[550]">
            {t("place")}
          </th>
          <th scope="col" className="py-1 text-left font-[550]">
            {t("person")}
          </th>
          <th scope="col" className="py-1 pl-2 text-right font-[550]">
            {t("total")}
          </th>
          <th scope="col" className="py-1 pl-2 text-right font-[550]">
            {t("before")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.personId} className="border-b border-line align-top">
            <td className={`py-1.5 pr-2 whitespace-nowrap tabular-nums ${row.hasMoved ? "font-[650]" : ""}`}>
              {rankText(row.place)}
            </td>
            <th scope="row" className="py-1.5 text-left font-normal">
              {row.name}
              {row.eligible === false ? <span className="block text-xs text-danger">{t("minimumMissed")}</span> : null}
            </th>
            <td className="py-1.5 pl-2 text-right whitespace-nowrap tabular-nums">
              <Figures person={row} scale={scale} />
            </td>
            <td className="py-1.5 pl-2 text-right whitespace-nowrap text-muted tabular-nums">
              <Figures person={row.before} scale={scale} />
              <span className="block text-xs">{t("atPlace", { place: rankText(row.before.place) })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function Figures({ person: { total, band }, scale }: { person: StandingPerson; scale: Scale }) {
  const t = useTranslations("effect");
  const format = useFormatter();
  const limit = (level: number) => format.number(Math.min(scale.max, Math.max(scale.min, level)), oneDecimal);
  return (
    <>
      {total === null ? "–" : format.number(total, twoDecimals)}
      {band ? (
        <span className="block text-xs text-muted">
          {t("band", { lower: limit(band.lower), upper: limit(band.upper) })}
        </span>
      ) : null}
    </>
  );
}
