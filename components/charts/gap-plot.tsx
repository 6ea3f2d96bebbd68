import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import type { Scale } from "@/lib/scoring/types";
import { gapFindings } from "./gap-finding";
import { GapRowDrawing } from "./gap-row";
import { type GapRow, gapLayout } from "./layout";
import { Legend } from "./legend";
import { LevelsTable } from "./levels-table";

/**
 * The evidence: one row a criterion, target range and required minimum, one mark a person. HTML labels and one small SVG
 * a row, drawn on the server: text keeps its size on a phone, and nothing needs JavaScript.
 * @param rows criteria in the order shown; every row names the same people in the same order, six at most
 */
export function GapPlot({ rows, scale }: { rows: readonly GapRow[]; scale: Scale }) {
  const t = useTranslations("compare.chart");
  const { ticks, rows: drawn } = gapLayout(rows, scale);
  const people = (drawn[0]?.people ?? []).map(({ person, initials }) => ({ ...person, initials }));
  const finding = useGapFinding(rows);
  const id = useId();
  return (
    <figure aria-labelledby={`gap${id}`} className="break-inside-avoid">
      <figcaption id={`gap${id}`} className="mb-3 max-w-[70ch]">
        {finding}
      </figcaption>
      <Legend people={people} hasMustHave={rows.some(({ mustHave }) => mustHave !== null)} />
      {rows.some((row) => row.people.some(({ band }) => band)) ? (
        <p className="mt-1 text-xs text-muted">{t("bandLegend")}</p>
      ) : null}
      <div className="mt-3">
        <Axis ticks={ticks} label={t("axis", { min: scale.min, max: scale.max })} />
        {drawn.map((row) => (
          <div
            key={row.row.criterionId}
            className="gap-x-4 border-t border-line py-2 md:grid md:grid-cols-[14rem_1fr] print:grid print:grid-cols-[12rem_1fr]"
          >
            <div className="mb-1 text-sm md:pt-4">
              <p className="font-[550]">{row.row.label}</p>
              <p className="text-xs text-muted">
                {t("rowTarget", { lo: row.row.target.lo, hi: row.row.target.hi })}
                {row.row.mustHave === null ? null : ` · ${t("rowMustHave", { minimum: row.row.mustHave })}`}
              </p>
            </div>
            <div className="px-2">
              <GapRowDrawing marks={row} ticks={ticks} scale={scale} />
            </div>
          </div>
        ))}
      </div>
      <LevelsTable rows={rows} caption={t("tableCaption")} />
    </figure>
  );
}

/** Level numbers above the rows, at the places of the grid lines. */
function Axis({ ticks, label }: { ticks: readonly { level: number }[]; label: string }) {
  return (
    <div className="gap-x-4 md:grid md:grid-cols-[14rem_1fr] print:grid print:grid-cols-[12rem_1fr]">
      <p className="text-xs text-muted">{label}</p>
      <div aria-hidden="true" className="flex justify-between px-2 pb-1 text-xs text-muted tabular-nums">
        {ticks.map(({ level }) => (
          <span key={level} className="flex w-0 justify-center">
            {level}
          </span>
        ))}
      </div>
    </div>
  );
}

function useGapFinding(rows: readonly GapRow[]): string {
  const t = useTranslations("compare.chart");
  const format = useFormatter();
  const findings = gapFindings(rows);
  const levels = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const reached = findings.map(({ name, reached, rated }) =>
    rated === 0 ? t("nothingRated", { name }) : t("reached", { name, reached, rated }),
  );
  const furthest = findings.reduce<(typeof findings)[number] | null>(
    (most, finding) => ((finding.widest?.under ?? 0) > (most?.widest?.under ?? 0) ? finding : most),
    null,
  );
  const last = furthest?.widest
    ? t("widest", { name: furthest.name, under: levels(furthest.widest.under), criterion: furthest.widest.label })
    : null;
  return [t("findings", { list: format.list(reached) }), last].filter(Boolean).join(" ");
}
