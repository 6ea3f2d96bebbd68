import { useFormatter, useTranslations } from "next-intl";
import type { CriterionSpread } from "@/lib/workshops/rounds/rules";
import { axisEnd, stripLayout } from "./strip";
import { StripDrawing } from "./strip-drawing";

/** One row a criterion, what divides the group most first: one mark a person, nobody named. */
export function RoundStrips({
  spread,
  names,
  percents,
  own = null,
  isOnWall = false,
}: {
  spread: readonly CriterionSpread[];
  /** Of the criteria, in the order of the framework. */
  names: readonly string[];
  /** The group's weights as shown: they add up to 100. */
  percents: readonly number[];
  /** The reader's own weights, in the order of the framework. */
  own?: readonly number[] | null;
  /** Large enough for the other end of a room. */
  isOnWall?: boolean;
}) {
  const t = useTranslations("workshop.result");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent" });
  const end = axisEnd(spread.map(({ highest }) => highest));
  const columns = isOnWall
    ? "grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)_6rem] items-center gap-x-6"
    : "md:grid md:grid-cols-[16rem_minmax(0,1fr)_4rem] md:items-center md:gap-x-4";
  return (
    <div>
      <div aria-hidden="true" className={columns}>
        <span />
        <div className={`flex justify-between text-muted tabular-nums ${isOnWall ? "text-[2rem]" : "text-xs"}`}>
          <span>{percent(0)}</span>
          <span>{percent(end)}</span>
        </div>
        <span />
      </div>
      <ul>
        {spread.map(({ place, group, lowest, highest, marks }) => (
          <li key={place} className={`border-t border-line py-2 ${columns}`}>
            <div className={isOnWall ? "text-[2rem] leading-9" : "text-sm"}>
              <p className="font-[550]">{names[place]}</p>
              {isOnWall ? null : (
                <p className="text-muted">{t("between", { min: percent(lowest), max: percent(highest) })}</p>
              )}
            </div>
            <StripDrawing strip={stripLayout(marks, group, end, own?.[place] ?? null)} />
            <p className={`text-right font-[650] tabular-nums ${isOnWall ? "text-[2.25rem]" : ""}`}>
              <span className="sr-only">{t("group")} </span>
              {percent((percents[place] ?? 0) / 100)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
