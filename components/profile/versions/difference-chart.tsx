import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import type { CriterionDifference, VersionDifference } from "./difference";

/** Of a bar at its longest, in pixels. */
const width = 120;
/** The longest bar stands for this many percent at least, so that small weights look small. */
const leastScale = 40;

/** The weights of two versions as aligned bars, and in a sentence which one changed most. */
export function DifferenceChart({
  difference,
  criteria,
}: {
  difference: VersionDifference;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("versions.difference");
  const format = useFormatter();
  const nameOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.name ?? id;
  const percent = (whole: number) => format.number(whole / 100, { style: "percent" });
  const { earlier, later, biggest } = difference;
  const percents = difference.criteria.flatMap((row) => [row.earlier?.percent ?? 0, row.later?.percent ?? 0]);
  const longest = Math.max(leastScale, ...percents);
  return (
    <figure>
      <figcaption className="mb-2 max-w-[70ch]">
        {biggest
          ? t("biggest", {
              criterion: nameOf(biggest.criterionId),
              from: percent(biggest.from),
              to: percent(biggest.to),
            })
          : t("sameWeights")}
        <span className="block text-sm text-muted">{t("chart", { one: earlier, other: later })}</span>
      </figcaption>
      <ul className="max-w-2xl space-y-2 text-sm">
        {difference.criteria.map((row) => (
          <li
            key={row.criterionId}
            className="grid grid-cols-[minmax(0,1fr)_7.5rem_6.5rem] items-center gap-3 print:break-inside-avoid"
          >
            <span>{nameOf(row.criterionId)}</span>
            <Bars row={row} longest={longest} />
            <span className="text-right whitespace-nowrap tabular-nums">
              {percent(row.earlier?.percent ?? 0)} → {percent(row.later?.percent ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The earlier version outlined, the later one filled: told apart without colour. */
function Bars({ row, longest }: { row: CriterionDifference; longest: number }) {
  const length = (percent: number | undefined) => ((percent ?? 0) / longest) * (width - 1);
  return (
    <svg aria-hidden="true" width={width} height="22" viewBox={`0 0 ${width} 22`} className="text-accent">
      <rect x="0.5" y="1.5" width={length(row.earlier?.percent)} height="8" className="fill-bg stroke-control" />
      <rect x="0" y="12" width={length(row.later?.percent)} height="9" fill="currentColor" />
      <line x1="0.5" y1="0" x2="0.5" y2="22" className="stroke-control" />
    </svg>
  );
}
