import { useFormatter, useTranslations } from "next-intl";
import type { CriterionLevel } from "@/lib/scoring/aggregation/aggregate-criterion";
import type { Band } from "@/lib/scoring/error/band-around";
import type { TargetFit } from "@/lib/scoring/fit/target-range";
import type { Ideal } from "@/lib/scoring/types";
import { BandText } from "../receipt/band-note";
import type { NamedCriterion, ReceiptBasis } from "../receipt/basis";
import { LevelFigure } from "../receipt/level-figure";
import { ScrollArea } from "../ui/scroll-area";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const cell = "border-b border-line px-3 py-2 text-right whitespace-nowrap";

interface LevelsAgainstIdealProps {
  readonly personName: string;
  readonly levels: readonly CriterionLevel[];
  /** Error band of each level, in the same order. */
  readonly bands: readonly Band[];
  readonly criteria: readonly NamedCriterion[];
  readonly basis: ReceiptBasis;
  /** Absent while the organisation has no ideal profile. */
  readonly against?: { readonly profileName: string; readonly ideal: Ideal; readonly fit: TargetFit };
}

/** The table beside the charts: level, coverage, self beside HR, target and gap of each criterion. */
export function LevelsAgainstIdeal({ personName, levels, bands, criteria, basis, against }: LevelsAgainstIdealProps) {
  const t = useTranslations("candidate");
  const format = useFormatter();
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : format.number(value, twoDecimals);
  const columns = against
    ? (["criterion", "level", "coverage", "selfLevel", "hrLevel", "target", "gap"] as const)
    : (["criterion", "level", "coverage", "selfLevel", "hrLevel"] as const);
  return (
    <ScrollArea label={t("levels")}>
      <table className="w-full border-collapse text-sm">
        <caption className="mb-2 text-left text-muted">
          {against ? t("levelsCaption", { profile: against.profileName }) : t("levelsCaptionAlone")}
        </caption>
        <thead>
          <tr className="border-b border-control">
            {columns.map((column, i) => (
              <th key={column} scope="col" className={`px-3 py-2 font-[550] ${i === 0 ? "text-left" : "text-right"}`}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level, place) => {
            const name =
              criteria.find(({ criterionId }) => criterionId === level.criterionId)?.name ?? level.criterionId;
            const asked = against?.ideal.criteria.find(({ criterionId }) => criterionId === level.criterionId);
            const gap = against?.fit.terms.find(({ id }) => id === level.criterionId)?.gap;
            const of = (kind: string) => level.terms.find(({ id }) => id === kind)?.value;
            return (
              <tr key={level.criterionId}>
                <th scope="row" className="border-b border-line px-3 py-2 text-left font-[550]">
                  {name}
                </th>
                <td className={cell}>
                  <LevelFigure
                    level={level}
                    band={bands[place]}
                    personName={personName}
                    criterionName={name}
                    basis={basis}
                  />
                  {bands[place]?.light ? (
                    <span className="block text-xs text-muted">
                      <BandText band={bands[place]} />
                    </span>
                  ) : null}
                </td>
                <td className={cell}>
                  {format.number(level.coverage, { style: "percent", maximumFractionDigits: 0 })}
                </td>
                <td className={cell}>{figure(of("self"))}</td>
                <td className={cell}>{figure(of("hr"))}</td>
                {against ? (
                  <>
                    <td className={cell}>{asked ? `${format.number(asked.lo)}–${format.number(asked.hi)}` : "–"}</td>
                    <td className={cell}>
                      <Gap gap={gap ?? null} />
                    </td>
                  </>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Gap({ gap }: { gap: number | null }) {
  const t = useTranslations("candidate");
  const format = useFormatter();
  if (gap === null) return "–";
  if (gap === 0) return t("gapWords.inside");
  return t(gap > 0 ? "gapWords.below" : "gapWords.above", { gap: format.number(Math.abs(gap), twoDecimals) });
}
