import { useFormatter, useTranslations } from "next-intl";
import { tellingReason } from "@/lib/i18n/sentences/telling-reason";
import type { FitTerm, TargetFit } from "@/lib/scoring/fit/target-range";
import type { Ideal } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import type { NamedCriterion, ReceiptBasis, ReceiptProfile } from "./basis";
import { asEntered, precisePercent, twoDecimals } from "./formats";
import { ProfileFacts } from "./profile-facts";
import { Missing, Reasons, Receipt } from "./receipt";
import { TermsTable } from "./terms-table";

/** A fit that opens its receipt: distance, closeness, weight and contribution of each criterion, must-haves in words. */
export function FitFigure({
  fit,
  ideal,
  personName,
  criteria,
  profile,
  basis,
  className = "",
}: {
  fit: TargetFit;
  /** The ideal that the fit was computed with. */
  ideal: Ideal;
  personName: string;
  criteria: readonly NamedCriterion[];
  profile: ReceiptProfile;
  basis: ReceiptBasis;
  className?: string;
}) {
  const t = useTranslations("receipt");
  const reasons = useTranslations("reasons");
  const format = useFormatter();
  const detailOf = useFitDetail(ideal);
  const used = shownPercents(
    fit.terms.map(({ weight }) => weight),
    2,
  );
  return (
    <Receipt
      className={className}
      figure={
        fit.value === null ? (
          <Missing reason={reasons(tellingReason(fit.reasons))} />
        ) : (
          format.number(fit.value, twoDecimals)
        )
      }
      title={t("fit.title", { person: personName })}
    >
      <p className="mt-2">{t(ideal.mode === "range" ? "fit.formulaRange" : "fit.formulaAtLeast")}</p>
      <TermsTable
        caption={t("fit.caption")}
        firstColumn={t("column.criterion")}
        columns={[t("column.level"), t("column.distance"), t("column.closeness"), t("column.weightUsed")]}
        rows={fit.terms.map((term, i) => ({
          id: term.id,
          name: criteria.find(({ criterionId }) => criterionId === term.id)?.name ?? term.id,
          detail: detailOf(term),
          cells: [
            term.level === null ? null : format.number(term.level, twoDecimals),
            term.under === null ? null : format.number(distance(term, ideal), twoDecimals),
            term.value === null ? null : format.number(100 * term.value, twoDecimals),
            term.weight > 0 ? format.number((used[i] as number) / 100, precisePercent) : null,
          ],
          amount: term.amount,
          isCounted: term.weight > 0,
        }))}
        sumLabel={t("fit.sum")}
        value={fit.value}
      />
      <p className="mt-2 text-muted">{t("fit.mustHaveApart")}</p>
      <Reasons reasons={fit.reasons.map((reason) => reasons(reason))} />
      <ProfileFacts profile={profile} basis={basis} coverage={fit.coverage} />
    </Receipt>
  );
}

/** Levels outside the range that count under the ideal's mode. */
function distance(term: FitTerm, ideal: Ideal): number {
  return (term.under ?? 0) + (ideal.mode === "range" ? (term.over ?? 0) : 0);
}

/** Target range and must-have of one criterion in words. */
function useFitDetail(ideal: Ideal): (term: FitTerm) => string {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const level = (value: number) => format.number(value, asEntered);
  return (term) => {
    const asked = ideal.criteria.find(({ criterionId }) => criterionId === term.id);
    if (!asked) throw new RangeError(`FitFigure: ${term.id} is not in the ideal`);
    const target = t("target", { lo: level(asked.lo), hi: level(asked.hi) });
    if (asked.mustHave === null || term.mustHave === "none") return target;
    return `${target} · ${t(`mustHave.${term.mustHave}`, { minimum: level(asked.mustHave) })}`;
  };
}
