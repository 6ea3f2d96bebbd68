import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { showDate } from "@/lib/i18n/show-date";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import type { RoundWeights } from "@/lib/workshops/rounds/schema";
import type { WorkshopMinutes } from "@/lib/workshops/schema";
import { OwnShares } from "./own-shares";
import { RoundResult } from "./round-result";

/** What is kept of a workshop, to be read and printed: who took part, what was weighed without names, what was agreed. */
export function MinutesDocument({ minutes, names }: { minutes: WorkshopMinutes; names: readonly string[] }) {
  const t = useTranslations("workshop.minutes");
  const ways = useTranslations("weighing.way");
  const locale = useLocale();
  const format = useFormatter();
  const date = (iso: string) => showDate(locale, new Date(iso), "long", true);
  const [first, second] = minutes.rounds;
  const facts = [
    [t("opened"), t("by", { name: minutes.openedBy, date: date(minutes.openedAt) })],
    [t("agreed"), t("by", { name: minutes.agreedBy, date: date(minutes.endedAt) })],
    [t("participants"), format.list(minutes.participants)],
    [t("way"), `${ways(minutes.method)} (${ways(`term.${minutes.method}`)})`],
    [t("version"), t("versionText", { number: minutes.number, base: minutes.baseNumber })],
    [t("reason"), minutes.reason],
  ];
  return (
    <div className="space-y-8">
      <section aria-labelledby="facts">
        <h2 id="facts" className="mb-2">
          {t("facts")}
        </h2>
        <dl className="max-w-[720px] divide-y divide-line border-y border-line">
          {facts.map(([term, told]) => (
            <div key={term} className="py-1.5 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-x-4">
              <dt className="text-muted">{term}</dt>
              <dd className="break-words">{told}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="weights" className="max-w-[720px]">
        <h2 id="weights" className="mb-2">
          {t("weights")}
        </h2>
        <OwnShares weights={minutes.points} names={names} />
      </section>
      {minutes.rounds.map((round) => (
        <section key={round.round} aria-labelledby={`round-${round.round}`} className="break-before-auto">
          <h2 id={`round-${round.round}`} className="mb-2">
            {t("round", { round: round.round })}
          </h2>
          <RoundResult round={round} before={round === second ? (first ?? null) : null} names={names} />
          <Everyone round={round} names={names} />
        </section>
      ))}
    </div>
  );
}

/** The weights of each participant, as they count in the ranking of people; their order says nothing. */
function Everyone({ round, names }: { round: RoundWeights; names: readonly string[] }) {
  const t = useTranslations("workshop.minutes");
  const result = useTranslations("workshop.result");
  const format = useFormatter();
  const shown = round.weights.map((weights) => shownPercents(weights));
  const caption = t("everyone", { round: round.round });
  return (
    <ScrollArea label={caption}>
      <table className="mt-4 text-sm">
        <caption className="mb-1 max-w-[70ch] text-left text-muted">{caption}</caption>
        <thead>
          <tr className="border-b border-control">
            <th scope="col" className="py-1 pr-2 text-left font-[550]">
              {result("criterion")}
            </th>
            {shown.map((_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the answers have no identity, which is the point
              <th key={n} scope="col" className="px-2 py-1 text-right font-[550]">
                <span className="sr-only">{t("person", { n: n + 1 })}</span>
                <span aria-hidden="true">{n + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, c) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="min-w-36 py-1 pr-2 text-left font-normal">
                {name}
              </th>
              {shown.map((percents, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={n} className="px-2 py-1 text-right">
                  {format.number((percents[c] ?? 0) / 100, { style: "percent" })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
