"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { NamedCriterion } from "@/components/receipt/basis";
import type { Ideal } from "@/lib/scoring/types";
import { effectOf, rowsInView } from "./effect/effect-of";
import { JudgesSentence, MoveSentence, PairSentences, SwapSentence } from "./effect/effect-sentences";
import { EffectTable } from "./effect/effect-table";
import { type TriedPeople, unpackPeople } from "./effect/people";
import { standingUnder, weightingsAround } from "./effect/standing";

/** Rows always in view: the top of the order, and the largest moves below it. */
const topRows = 10;
const moveRows = 10;

/** How the people stand under the weights on screen, and how they stood before: computed here, sent nowhere. */
export function OrderChange({
  tried,
  judges,
  before,
  after,
  criteria,
}: {
  tried: TriedPeople;
  /** Shares that the participants of a workshop gave, for a version it agreed on; null for any other. */
  judges: readonly (readonly number[])[] | null;
  before: Ideal;
  /** null while the weights on screen cannot be used */
  after: Ideal | null;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("effect");
  const ready = useMemo(() => unpackPeople(tried), [tried]);
  const was = useMemo(() => standingUnder(ready, before, judges), [ready, before, judges]);
  const is = after
    ? standingUnder(ready, after, judges && weightingsAround(judges, weightsOf(before), weightsOf(after)))
    : was;
  const effect = effectOf(was, is);
  const { shown, folded } = rowsInView(effect, topRows, moveRows);
  return (
    <>
      <p aria-live="polite" className="text-sm">
        <MoveSentence effect={after ? effect : null} />
      </p>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
        <PairSentences effect={effect} />
        <li>
          <SwapSentence ready={ready} standing={is} ideal={after ?? before} criteria={criteria} />
        </li>
        {judges ? (
          <li>
            <JudgesSentence ready={ready} standing={is} judges={judges} />
          </li>
        ) : null}
      </ul>
      <EffectTable caption={t("caption")} rows={shown} scale={before.scale} />
      {folded.length > 0 ? (
        <details className="mt-2 text-sm">
          <summary className="inline-block min-h-8 py-1 text-accent">
            {t("rest", { count: folded.length, moved: folded.filter(({ hasMoved }) => hasMoved).length })}
          </summary>
          <EffectTable caption={t("restCaption")} rows={folded} scale={before.scale} />
        </details>
      ) : null}
      <p className="mt-2 text-xs text-muted">{t(judges ? "basisJudges" : "basis")}</p>
    </>
  );
}

function weightsOf(ideal: Ideal): readonly number[] {
  return ideal.criteria.map(({ weight }) => weight);
}
