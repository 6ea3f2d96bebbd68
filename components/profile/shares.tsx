import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import type { IdealCriterion } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** Normalised weights as bars with their percent, targets and minimums in words. Shares add up to 100. */
export function Shares({ asked, criteria }: { asked: readonly IdealCriterion[]; criteria: readonly NamedCriterion[] }) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const percents = shownPercents(asked.map(({ weight }) => weight));
  return (
    <ul className="space-y-1 text-sm">
      {asked.map(({ criterionId, lo, hi, mustHave }, i) => (
        <li key={criterionId} className="grid grid-cols-[2.75rem_4rem_minmax(0,1fr)] items-baseline gap-2">
          <span className="text-right font-[550] tabular-nums">
            {format.number((percents[i] ?? 0) / 100, { style: "percent" })}
          </span>
          <svg aria-hidden="true" width="64" height="8" className="text-accent">
            <rect width="64" height="8" className="fill-canvas" />
            <rect width={((percents[i] ?? 0) / 100) * 64} height="8" fill="currentColor" />
          </svg>
          <span>
            {criteria.find((criterion) => criterion.criterionId === criterionId)?.name ?? criterionId}
            <span className="text-muted">
              {" · "}
              {t("targetRange", { lo, hi })}
              {mustHave === null ? null : ` · ${t("minimumOf", { minimum: mustHave })}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
