"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AnswerTexts } from "@/lib/profiles/weighing/answer-texts";
import { readTexts } from "@/lib/profiles/weighing/answer-texts";
import { contradiction } from "@/lib/profiles/weighing/contradiction";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import { comparisonMatrix, type Pair, pairKey } from "@/lib/profiles/weighing/rules";
import { ahpWeights } from "@/lib/scoring/weights/ahp";
import { stepOf } from "./step-words";

/** Whether the comparisons fit together, and the smallest change that would help when they do not. It never blocks. */
export function PairsConsistency({
  criteria,
  answers,
  onAnswers,
}: {
  criteria: readonly WeighedCriterion[];
  answers: AnswerTexts;
  onAnswers: (changed: AnswerTexts) => void;
}) {
  const t = useTranslations("weighing");
  const format = useFormatter();
  const [changed, setChanged] = useState("");
  const summary = useRef<HTMLDivElement>(null);
  // The button may be gone once its change is made: the focus goes to what it has led to.
  useLayoutEffect(() => {
    if (changed) summary.current?.focus();
  }, [changed]);
  const ids = criteria.map(({ criterionId }) => criterionId);
  const { pairs } = readTexts(answers, "pairs").answers;
  const matrix = comparisonMatrix(ids, pairs);
  if (!matrix || ids.length < 3) return null;
  const weights = ahpWeights(matrix);
  const found = contradiction(weights, ids);
  const nameOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.name ?? id;
  const told = ([first, second]: Pair, step: number) => {
    const { degree, isFirst } = stepOf(step);
    return degree === "1"
      ? t("pairs.told.alike", { first: nameOf(first), second: nameOf(second) })
      : t("pairs.told.more", {
          more: nameOf(isFirst ? first : second),
          less: nameOf(isFirst ? second : first),
          words: t(`pairs.degree.${degree}`),
        });
  };
  const repair = found?.repair;
  return (
    <div ref={summary} tabIndex={-1} aria-live="polite" className="mt-4">
      {found ? (
        <Notice tone="warning" title={t("pairs.contradict")}>
          <ul className="mt-1 list-disc pl-5">
            {found.pairs.map((pair) => (
              <li key={pairKey(pair)}>{told(pair, pairs[pairKey(pair)] as number)}</li>
            ))}
          </ul>
          {repair ? (
            <>
              <p className="mt-2">{t("pairs.repair")}</p>
              <Button
                type="button"
                look="secondary"
                className="mt-2 noscript:hidden"
                onClick={() => {
                  setChanged(`${pairKey(repair.pair)} ${repair.step}`);
                  onAnswers({ [`pairs.${pairKey(repair.pair)}`]: String(repair.step) });
                }}
              >
                {t("pairs.change", { told: told(repair.pair, repair.step) })}
              </Button>
            </>
          ) : null}
          <p className="mt-2 text-sm">{t("pairs.mayStay")}</p>
        </Notice>
      ) : (
        <Notice tone="success">{t(weights.consistencyRatio === null ? "pairs.fitUnknown" : "pairs.fit")}</Notice>
      )}
      <p className="mt-1 text-sm text-muted">
        {weights.consistencyRatio === null
          ? null
          : t("pairs.ratio", {
              cr: format.number(weights.consistencyRatio, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
            })}
      </p>
    </div>
  );
}
