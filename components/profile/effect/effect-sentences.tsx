"use client";

import { useFormatter, useTranslations } from "next-intl";
import { rankText } from "@/components/compare/rank-text";
import type { NamedCriterion } from "@/components/receipt/basis";
import { weightChangeWords } from "@/lib/i18n/sentences/robustness";
import { smallestWeightChange } from "@/lib/scoring/robustness/smallest-weight-change";
import type { Ideal } from "@/lib/scoring/types";
import { type Effect, hasChanged, type NamedPair } from "./effect-of";
import type { ReadyPeople } from "./people";
import { firstIn, type Standing } from "./standing";
import { useAnalysisWords } from "./use-analysis-words";

/** Moves and pairs told in words; the table shows all moves. */
const named = 3;

/** Who moved, in one sentence. */
export function MoveSentence({ effect }: { effect: Effect | null }) {
  const old = useTranslations("profiles");
  const t = useTranslations("effect");
  const format = useFormatter();
  if (effect === null) return old("effect.paused");
  const { moved } = effect;
  if (moved.length === 0) return hasChanged(effect) ? t("withinError") : old("effect.unchanged");
  const moves = moved
    .slice(0, named)
    .map(({ name, place, before }) => t("move", { name, from: rankText(before.place), to: rankText(place) }));
  const more = moved.length - moves.length;
  // With others to follow the names are a plain row: "and 4 more" closes it.
  const list = more > 0 ? moves.join(", ") : format.list(moves);
  return t("moved", { count: moved.length, list, more });
}

/** Whom the change blurs and whom it clears, nearest the top first. */
export function PairSentences({ effect: { blurred, cleared } }: { effect: Effect }) {
  return (
    <>
      <Pairs kind="blurred" pairs={blurred} />
      <Pairs kind="cleared" pairs={cleared} />
    </>
  );
}

function Pairs({ kind, pairs }: { kind: "blurred" | "cleared"; pairs: readonly NamedPair[] }) {
  const t = useTranslations("effect");
  const more = pairs.length - named;
  return (
    <>
      {pairs.slice(0, named).map(([first, second]) => (
        <li key={`${first.personId} ${second.personId}`}>{t(kind, { first: first.name, second: second.name })}</li>
      ))}
      {more > 0 ? <li className="text-muted">{t("morePairs", { count: more })}</li> : null}
    </>
  );
}

/** How large a change of one weight would swap the first two. */
export function SwapSentence({
  ready,
  standing,
  ideal,
  criteria,
}: {
  ready: ReadyPeople;
  standing: Standing;
  /** The one they stand under. */
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
}) {
  const words = useAnalysisWords();
  const order = new Map(standing.people.map(({ personId }, i) => [personId, i]));
  const inOrder = ready.people.toSorted(
    (one, other) => (order.get(one.personId) ?? 0) - (order.get(other.personId) ?? 0),
  );
  const change = smallestWeightChange(
    inOrder.map(({ personId, inOrder: levels }) => ({ personId, levels })),
    ready.criterionIds,
    ideal.criteria.map(({ weight }) => weight),
  );
  const { plain, expert } = weightChangeWords(
    change,
    {
      personName: (id) => ready.people.find(({ personId }) => personId === id)?.name ?? id,
      criterionName: (id) => criteria.find(({ criterionId }) => criterionId === id)?.name ?? id,
    },
    words,
  );
  return <span title={expert}>{plain}</span>;
}

/** How many participants of the workshop would have put the same person first. */
export function JudgesSentence({
  ready,
  standing,
  judges,
}: {
  ready: ReadyPeople;
  standing: Standing;
  judges: readonly (readonly number[])[];
}) {
  const t = useTranslations("effect");
  const [first] = standing.people;
  if (!first || first.total === null) return null;
  return t("firstIn", { name: first.name, count: firstIn(ready, judges, first.personId), of: judges.length });
}
