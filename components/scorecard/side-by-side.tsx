import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { GivenAnswers } from "@/lib/assessments/schema";
import type { Criterion, Framework } from "@/lib/frameworks/schema";
import { differsWidely } from "@/lib/results/rules";

type Levels = Readonly<Record<string, number | null>>;

/** The rater's levels beside those the person gave themselves, with the indicators on which they lie far apart. */
export function SideBySide({
  framework,
  answers,
  self,
}: {
  framework: Framework;
  answers: GivenAnswers;
  /** By indicator id; null = not observed, absent = the person was not asked. */
  self: Levels;
}) {
  const t = useTranslations("score.beside");
  const wide = framework.criteria
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicatorId }) => differsWidely(levelOf(answers, indicatorId), self[indicatorId] ?? null));
  return (
    <div className="space-y-6">
      {wide.length > 0 ? (
        <Notice title={t("wide", { count: wide.length })}>
          <p>{t("wideText")}</p>
        </Notice>
      ) : (
        <p>{t("close")}</p>
      )}
      {framework.criteria.map((criterion) => (
        <CriterionTable key={criterion.criterionId} criterion={criterion} answers={answers} self={self} />
      ))}
    </div>
  );
}

function levelOf(answers: GivenAnswers, indicatorId: string): number | null {
  const answer = answers[indicatorId]?.answer ?? null;
  return typeof answer === "number" ? answer : null;
}

function CriterionTable({ criterion, answers, self }: { criterion: Criterion; answers: GivenAnswers; self: Levels }) {
  const t = useTranslations("score.beside");
  const shown = (level: number | null | undefined) => {
    if (level === undefined) return t("notAsked");
    return level ?? t("notObserved");
  };
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-1 text-left text-base font-[650]">{criterion.name}</caption>
      <thead>
        <tr className="border-b border-control text-left">
          <th scope="col" className="py-1.5 pr-3 font-[550] text-muted">
            {t("indicator")}
          </th>
          <th scope="col" className="w-20 py-1.5 pr-3 font-[550]">
            {t("mine")}
          </th>
          <th scope="col" className="w-20 py-1.5 font-[550]">
            {t("self")}
          </th>
        </tr>
      </thead>
      <tbody>
        {criterion.indicators.map(({ indicatorId, statement }) => {
          const mine = levelOf(answers, indicatorId);
          const theirs = self[indicatorId] ?? null;
          return (
            <tr key={indicatorId} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {statement.interview}
                {mine !== null && theirs !== null && differsWidely(mine, theirs) ? (
                  <span className="mt-0.5 block font-[550] text-warning">
                    {t("apart", { levels: Math.abs(mine - theirs) })}
                  </span>
                ) : null}
              </th>
              <td className="py-2 pr-3 tabular-nums">{shown(mine)}</td>
              <td className="py-2 tabular-nums">{shown(self[indicatorId])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
