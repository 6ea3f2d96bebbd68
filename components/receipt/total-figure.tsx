import { useFormatter, useTranslations } from "next-intl";
import { tellingReason } from "@/lib/i18n/sentences/telling-reason";
import type { Band } from "@/lib/scoring/error/band-around";
import type { Total } from "@/lib/scoring/fit/weighted-sum";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { BandNote } from "./band-note";
import type { NamedCriterion, ReceiptBasis, ReceiptProfile } from "./basis";
import { asEntered, precisePercent, twoDecimals } from "./formats";
import { ProfileFacts } from "./profile-facts";
import { Missing, Reasons, Receipt } from "./receipt";
import { TermsTable } from "./terms-table";

/** A total that opens its receipt: level, weight and contribution of each criterion, coverage, profile version. */
export function TotalFigure({
  total,
  personName,
  criteria,
  profile,
  basis,
  band,
  className = "",
}: {
  total: Total;
  personName: string;
  criteria: readonly NamedCriterion[];
  profile: ReceiptProfile;
  basis: ReceiptBasis;
  /** Left out where a page cannot know the campaign's error. */
  band?: Band | undefined;
  className?: string;
}) {
  const t = useTranslations("receipt");
  const reasons = useTranslations("reasons");
  const format = useFormatter();
  const used = shownPercents(
    total.terms.map(({ weight }) => weight),
    2,
  );
  return (
    <Receipt
      className={className}
      figure={
        total.value === null ? (
          <Missing reason={reasons(tellingReason(total.reasons))} />
        ) : (
          format.number(total.value, twoDecimals)
        )
      }
      title={t("total.title", { person: personName })}
    >
      <p className="mt-2">{t("total.formula")}</p>
      <TermsTable
        caption={t("total.caption")}
        firstColumn={t("column.criterion")}
        columns={[t("column.level"), t("column.weightSet"), t("column.weightUsed")]}
        rows={total.terms.map((term, i) => ({
          id: term.id,
          name: criteria.find(({ criterionId }) => criterionId === term.id)?.name ?? term.id,
          detail: term.value === null ? t("noLevel") : term.configuredWeight === 0 ? t("weightZero") : null,
          cells: [
            term.value === null ? null : format.number(term.value, twoDecimals),
            format.number(term.configuredWeight, asEntered),
            term.weight > 0 ? format.number((used[i] as number) / 100, precisePercent) : null,
          ],
          amount: term.amount,
          isCounted: term.weight > 0,
        }))}
        sumLabel={t("total.sum")}
        value={total.value}
      />
      <Reasons reasons={total.reasons.map((reason) => reasons(reason))} />
      {band ? <BandNote band={band} figure="total" /> : null}
      <ProfileFacts profile={profile} basis={basis} coverage={total.coverage} />
    </Receipt>
  );
}
