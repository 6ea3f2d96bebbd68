import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import type { TargetFit } from "@/lib/scoring/fit/target-range";
import type { Ideal } from "@/lib/scoring/types";

/** Required minimums in words, never averaged away: those not met or not known by name, else that all are met. */
export function MustHaves({
  fit,
  ideal,
  criteria,
}: {
  fit: TargetFit;
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("compare.mustHave");
  const format = useFormatter();
  const asked = fit.terms.filter(({ mustHave }) => mustHave !== "none");
  if (asked.length === 0) return <span className="text-muted">{t("none")}</span>;
  const open = asked.flatMap(({ id, mustHave }) => {
    if (mustHave !== "failed" && mustHave !== "unknown") return [];
    const minimum = ideal.criteria.find(({ criterionId }) => criterionId === id)?.mustHave ?? null;
    const criterion = criteria.find(({ criterionId }) => criterionId === id)?.name ?? id;
    return [{ id, state: mustHave, criterion, minimum: minimum === null ? "–" : format.number(minimum) }];
  });
  if (open.length === 0) return t("met", { count: asked.length });
  return (
    <ul>
      {open.map(({ id, state, criterion, minimum }) => (
        <li key={id} className={state === "failed" ? "font-[550] text-danger" : ""}>
          {t(state, { criterion, minimum })}
        </li>
      ))}
    </ul>
  );
}
