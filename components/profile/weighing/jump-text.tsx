"use client";

import { useTranslations } from "next-intl";
import type { Jump, WeighedCriterion } from "@/lib/profiles/weighing/criteria";

/** From the lowest to the highest level of a criterion; the jumps of its other facets are folded away. */
export function JumpText({ criterion }: { criterion: WeighedCriterion }) {
  const t = useTranslations("weighing");
  const { name, facets = [] } = criterion;
  return (
    <>
      <FromTo jump={criterion} />
      {facets.length > 0 ? (
        <details className="mt-1 text-sm">
          <summary className="inline-block min-h-6 text-accent">
            {t("jump.facets", { count: facets.length })}
            <span className="sr-only"> {t("of", { criterion: name })}</span>
          </summary>
          <ul className="mt-1 space-y-2 border-l-2 border-line pl-3">
            {facets.map((facet) => (
              <li key={facet.worst}>
                <FromTo jump={facet} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function FromTo({ jump: { worst, best } }: { jump: Jump }) {
  const t = useTranslations("weighing");
  return (
    <dl className="grid max-w-[70ch] grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-sm">
      <dt className="text-muted">{t("jump.from")}</dt>
      <dd className="text-muted">{worst}</dd>
      <dt className="text-muted">{t("jump.to")}</dt>
      <dd>{best}</dd>
    </dl>
  );
}
