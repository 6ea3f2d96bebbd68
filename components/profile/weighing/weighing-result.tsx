"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { WeighingAnswers, WeighingMethod } from "@/lib/profiles/weighing/answers";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import type { Weighed } from "@/lib/profiles/weighing/rules";
import { type Spread, spreadOf } from "@/lib/profiles/weighing/spread";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** Below half a percent two solutions look the same. */
const visibleSpread = 0.005;

/** The weights that the answers come to, adding up to 100, with what the answers leave open; or what is still missing. */
export function WeighingResult({
  criteria,
  method,
  answers,
  weighed,
}: {
  criteria: readonly Pick<WeighedCriterion, "criterionId" | "name">[];
  method: WeighingMethod;
  answers: WeighingAnswers;
  weighed: Weighed;
}) {
  const t = useTranslations("weighing");
  const ids = criteria.map(({ criterionId }) => criterionId);
  const spread =
    spreadOf(method, answers, weighed, ids)?.map((each) => (each.max - each.min < visibleSpread ? null : each)) ?? [];
  const isOpen = spread.some((each) => each !== null);
  return (
    <>
      <p aria-live="polite" className="mb-2 text-sm">
        <Remark weighed={weighed} />
      </p>
      {weighed.status === "ready" ? (
        <>
          <ShareBars criteria={criteria} shares={weighed.shares} spread={isOpen ? spread : []} />
          {isOpen ? (
            <p className="mt-2 text-sm text-muted">{t(method === "ranks" ? "result.inOrder" : "result.solutions")}</p>
          ) : null}
        </>
      ) : null}
    </>
  );
}

/** What there is to say of the weights, in one sentence. */
function Remark({ weighed }: { weighed: Weighed }) {
  const t = useTranslations("weighing");
  if (weighed.status === "incomplete") return t("result.missing", { count: weighed.missing });
  if (weighed.status === "all-zero") return t("result.allZero");
  const { shares, explained } = weighed;
  if (shares.length > 1 && Math.max(...shares) - Math.min(...shares) < 1e-9) return t("result.undecided");
  return t(explained.reasons.includes("dominant-weight") ? "result.dominant" : "result.ready");
}

function ShareBars({
  criteria,
  shares,
  spread,
}: {
  criteria: readonly Pick<WeighedCriterion, "criterionId" | "name">[];
  shares: readonly number[];
  /** What is left open by criterion, null where nothing; empty where none of them leaves anything open. */
  spread: readonly (Spread | null)[];
}) {
  const t = useTranslations("weighing");
  const format = useFormatter();
  const percents = shownPercents(shares);
  const percent = (share: number) => format.number(share, { style: "percent" });
  return (
    <ul aria-label={t("result.title")} className="space-y-2 text-sm">
      {criteria.map(({ criterionId, name }, i) => {
        const shown = percents[i] ?? 0;
        const open = spread[i];
        return (
          <li
            key={criterionId}
            // The same columns in every row, or the bars would not compare.
            className={`grid gap-x-2 ${spread.length > 0 ? "grid-cols-[minmax(0,1fr)_6rem]" : "grid-cols-[minmax(0,1fr)_3rem]"}`}
          >
            <span>{name}</span>
            <span className="text-right font-[650] tabular-nums">{percent(shown / 100)}</span>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              className="my-0.5 h-2.5 w-full text-accent"
            >
              <rect width="100" height="10" className="fill-canvas" />
              <rect width={shown} height="10" fill="currentColor" opacity={open ? 0.55 : 1} />
              {open ? (
                <line
                  x1={open.min * 100}
                  x2={open.max * 100}
                  y1="5"
                  y2="5"
                  vectorEffect="non-scaling-stroke"
                  strokeWidth="2"
                  className="stroke-text"
                />
              ) : null}
            </svg>
            <span className="text-right text-xs leading-4 text-muted tabular-nums">
              {open ? t("result.between", { min: percent(open.min), max: percent(open.max) }) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
