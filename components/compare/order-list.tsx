"use client";

import { useFormatter, useTranslations } from "next-intl";
import { PersonMarkIcon } from "@/components/charts/legend";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { ComparedCandidate } from "./person";
import { rankText, shownPlace } from "./rank-text";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The order by total in a few lines, with the place each held under the profile's own weights. */
export function OrderList({
  compared,
  before,
  people,
}: {
  compared: readonly ComparedPerson[];
  before: readonly ComparedPerson[];
  people: readonly ComparedCandidate[];
}) {
  const t = useTranslations("compare");
  const format = useFormatter();
  return (
    <ul className="mt-1 text-sm">
      {compared.map((figures) => {
        const { personId, total } = figures;
        const rank = shownPlace(figures);
        const person = people.find(({ candidateId }) => candidateId === personId);
        const earlier = before.find((other) => other.personId === personId);
        const was = earlier ? shownPlace(earlier) : null;
        return (
          <li key={personId} className="grid grid-cols-[2rem_1.25rem_minmax(0,1fr)_auto] items-baseline gap-1 py-1">
            <span className="font-[650] tabular-nums">{rankText(rank)}</span>
            <span>{person ? <PersonMarkIcon index={person.index} /> : null}</span>
            <span>
              {person?.name}
              {was?.from === rank?.from ? null : (
                <span className="text-muted"> {t("wasRank", { rank: rankText(was) })}</span>
              )}
            </span>
            <span className="tabular-nums">{total.value === null ? "–" : format.number(total.value, twoDecimals)}</span>
          </li>
        );
      })}
    </ul>
  );
}
