import { useFormatter, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { type CriterionSpread, dividedPairs, dividingCriteria, spreadOfRound } from "@/lib/workshops/rounds/rules";
import type { RoundWeights } from "@/lib/workshops/rounds/schema";
import { Agreement } from "./agreement";
import { RoundStrips } from "./round-strips";

/** A revealed round: where the group agrees, what divides it, and the same in figures. Drawn on the server. */
export function RoundResult({
  round,
  before = null,
  names,
  own = null,
}: {
  round: RoundWeights;
  /** The round before, to say what has changed. */
  before?: RoundWeights | null;
  /** Of the criteria, in the order of the framework. */
  names: readonly string[];
  /** The reader's own weights; null for who gave none. */
  own?: readonly number[] | null;
}) {
  const t = useTranslations("workshop.result");
  const spread = spreadOfRound(round);
  const percents = shownPercents(round.group);
  return (
    <div className="space-y-5">
      <figure aria-label={t("marks")}>
        <figcaption className="mb-2 max-w-[70ch]">
          <Finding spread={spread} names={names} />
        </figcaption>
        <RoundStrips spread={spread} names={names} percents={percents} own={own} />
        <p className="mt-1 text-sm text-muted">{t("marks")}</p>
      </figure>
      <div className="max-w-[70ch] space-y-5">
        <section>
          <h3 className="mb-1">{t("agreement")}</h3>
          <Agreement round={round} before={before} />
        </section>
        <section>
          <h3 className="mb-1">{t("pairs")}</h3>
          <DividedPairs round={round} names={names} />
        </section>
      </div>
      <FiguresTable spread={spread} names={names} percents={percents} before={before} />
    </div>
  );
}

/** What divides the group most, in a sentence. */
export function Finding({ spread, names }: { spread: readonly CriterionSpread[]; names: readonly string[] }) {
  const t = useTranslations("workshop.result");
  const format = useFormatter();
  const dividing = dividingCriteria(spread).map(({ place }) => names[place] ?? "");
  const people = t("people", { count: spread[0]?.marks.length ?? 0 });
  if ((spread[0]?.marks.length ?? 0) < 2) return people;
  return `${people} ${dividing.length > 0 ? t("divides", { list: format.list(dividing) }) : t("together")}`;
}

function DividedPairs({ round, names }: { round: RoundWeights; names: readonly string[] }) {
  const t = useTranslations("workshop.result");
  const pairs = dividedPairs(round);
  if (pairs.length === 0) return <p>{t("noPairs")}</p>;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {pairs.map(({ first, second, firstHigher, secondHigher }) => (
        <li key={`${first}:${second}`}>
          {t("pair", {
            first: names[first] ?? "",
            second: names[second] ?? "",
            forFirst: firstHigher,
            forSecond: secondHigher,
          })}
        </li>
      ))}
    </ul>
  );
}

function FiguresTable({
  spread,
  names,
  percents,
  before,
}: {
  spread: readonly CriterionSpread[];
  names: readonly string[];
  percents: readonly number[];
  before: RoundWeights | null;
}) {
  const t = useTranslations("workshop.result");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 1 });
  const earlier = before ? shownPercents(before.group) : null;
  const head = "px-2 py-1 text-right font-[550]";
  const cell = "px-2 py-1 text-right";
  return (
    <details className="print:hidden">
      <summary className="inline-block min-h-6 text-accent">{t("table")}</summary>
      <ScrollArea label={t("table")}>
        <table className="mt-2 text-sm">
          <thead>
            <tr className="border-b border-control">
              <th scope="col" className="py-1 pr-2 text-left font-[550]">
                {t("criterion")}
              </th>
              {earlier ? (
                <th scope="col" className={head}>
                  {t("before")}
                </th>
              ) : null}
              <th scope="col" className={head}>
                {t("group")}
              </th>
              <th scope="col" className={head}>
                {t("lowest")}
              </th>
              <th scope="col" className={head}>
                {t("highest")}
              </th>
              <th scope="col" className="px-2 py-1 text-left font-[550]">
                {t("all")}
              </th>
            </tr>
          </thead>
          <tbody>
            {spread.map(({ place, lowest, highest, marks }) => (
              <tr key={place} className="border-b border-line">
                <th scope="row" className="min-w-36 py-1 pr-2 text-left font-normal">
                  {names[place]}
                </th>
                {earlier ? <td className={cell}>{percent((earlier[place] ?? 0) / 100)}</td> : null}
                <td className={`${cell} font-[650]`}>{percent((percents[place] ?? 0) / 100)}</td>
                <td className={cell}>{percent(lowest)}</td>
                <td className={cell}>{percent(highest)}</td>
                <td className="px-2 py-1 whitespace-nowrap">{marks.map(percent).join(" · ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
