"use client";

import { useFormatter, useTranslations } from "next-intl";
import { rankText } from "@/components/compare/rank-text";
import { missingPolicy } from "@/lib/profiles/rules";
import { comparePeople } from "@/lib/scoring/compare";
import type { Ideal, PersonLevels } from "@/lib/scoring/types";

export interface OrderedPerson extends PersonLevels {
  readonly name: string;
}

/** Moves told in words; the table shows all. */
const movesNamed = 3;

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The order of the people under the weights on screen, and where each stood before: computed here, sent nowhere. */
export function OrderChange({
  people,
  before,
  after,
}: {
  people: readonly OrderedPerson[];
  before: Ideal;
  /** null while the weights on screen cannot be used */
  after: Ideal | null;
}) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const options = { order: "weighted-sum", policy: missingPolicy } as const;
  const was = comparePeople(people, before, options);
  const is = after ? comparePeople(people, after, options) : was;
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]));
  const rankBefore = new Map(was.map(({ personId, rank }) => [personId, rank]));
  const moved = is.filter(({ personId, rank }) => rank?.from !== rankBefore.get(personId)?.from);
  return (
    <>
      <p aria-live="polite" className="text-sm">
        {after === null
          ? t("effect.paused")
          : moved.length === 0
            ? t("effect.unchanged")
            : t("effect.moved", {
                count: moved.length,
                list: format.list(
                  moved.slice(0, movesNamed).map(({ personId, rank }) =>
                    t("effect.move", {
                      name: nameOf.get(personId) ?? "",
                      from: rankText(rankBefore.get(personId) ?? null),
                      to: rankText(rank),
                    }),
                  ),
                ),
              })}
      </p>
      <table className="mt-2 w-full border-collapse text-sm">
        <caption className="sr-only">{t("effect.caption")}</caption>
        <thead>
          <tr className="border-b border-control text-xs text-muted">
            <th scope="col" className="py-1 text-left font-[550]">
              {t("effect.rank")}
            </th>
            <th scope="col" className="py-1 text-left font-[550]">
              {t("effect.person")}
            </th>
            <th scope="col" className="py-1 text-right font-[550]">
              {t("effect.total")}
            </th>
            <th scope="col" className="py-1 text-right font-[550]">
              {t("effect.before")}
            </th>
          </tr>
        </thead>
        <tbody>
          {is.map((person) => (
            <tr key={person.personId} className="border-b border-line">
              <td className="py-1.5 font-[650] tabular-nums">{rankText(person.rank)}</td>
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                {nameOf.get(person.personId)}
                {person.fit.eligible === false ? (
                  <span className="block text-xs text-danger">{t("effect.minimumMissed")}</span>
                ) : null}
              </th>
              <td className="py-1.5 text-right tabular-nums">
                {person.total.value === null ? "–" : format.number(person.total.value, twoDecimals)}
              </td>
              <td className="py-1.5 text-right text-muted tabular-nums">
                {rankText(rankBefore.get(person.personId) ?? null)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
