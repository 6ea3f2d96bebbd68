import { useFormatter, useTranslations } from "next-intl";
import { type RaterKind, raterKinds } from "@/lib/frameworks/schema";
import { tellingReason } from "@/lib/i18n/sentences/telling-reason";
import type { Band } from "@/lib/scoring/error/band-around";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { BandNote } from "./band-note";
import type { ReceiptBasis, ReceiptLevel, ReceiptSource } from "./basis";
import { precisePercent, twoDecimals, wholePercent } from "./formats";
import { Facts, Missing, Reasons, Receipt } from "./receipt";
import { TermsTable } from "./terms-table";

/** A criterion level that opens its receipt: sources, weights, contributions, settings. "–" with the reason when null. */
export function LevelFigure({
  level,
  personName,
  criterionName,
  basis,
  band,
  className = "",
}: {
  level: ReceiptLevel;
  personName: string;
  criterionName: string;
  basis: ReceiptBasis;
  /** Left out where a page cannot know the campaign's error. */
  band?: Band | undefined;
  className?: string;
}) {
  const t = useTranslations("receipt");
  const reasons = useTranslations("reasons");
  const words = useTranslations("words");
  const format = useFormatter();
  const detailOf = useSourceDetail(basis);
  const used = shownPercents(
    level.terms.map(({ weight }) => weight),
    2,
  );
  return (
    <Receipt
      className={className}
      figure={
        level.value === null ? (
          <Missing reason={reasons(tellingReason(level.reasons))} />
        ) : (
          format.number(level.value, twoDecimals)
        )
      }
      title={t("level.title", { criterion: criterionName, person: personName })}
    >
      <p className="mt-2">{t("level.formula")}</p>
      <TermsTable
        caption={t("level.caption")}
        firstColumn={t("column.source")}
        columns={[t("column.level"), t("column.weightSet"), t("column.weightUsed")]}
        rows={level.terms.map((source, i) => ({
          id: source.id,
          name: words(`raterKind.${kindOf(source)}`),
          detail: detailOf(source),
          cells: [
            source.value === null ? null : format.number(source.value, twoDecimals),
            format.number(source.configuredWeight, { style: "percent", maximumFractionDigits: 2 }),
            source.state === "counted" ? format.number((used[i] as number) / 100, precisePercent) : null,
          ],
          amount: source.amount,
          isCounted: source.state === "counted",
        }))}
        sumLabel={t("level.sum")}
        value={level.value}
      />
      <Reasons reasons={level.reasons.map((reason) => reasons(reason))} />
      {band ? <BandNote band={band} figure="level" /> : null}
      <Facts
        facts={[
          {
            term: t("fact.coverage"),
            content: words("coverage", { percent: format.number(level.coverage, wholePercent) }),
          },
          { term: t("fact.raters"), content: words("raters", { n: level.n }) },
          {
            term: t("fact.minimumShare"),
            content: t("minimumShare", { percent: format.number(basis.minItemShare, wholePercent) }),
          },
          {
            term: t("fact.thresholds"),
            content: t("thresholds", { peers: basis.minimumRaters.peer, customers: basis.minimumRaters.customer }),
          },
          { term: t("fact.campaign"), content: basis.campaignName },
          {
            term: t("fact.framework"),
            content: t("version", { name: basis.frameworkName, number: basis.frameworkNumber }),
          },
        ]}
      />
    </Receipt>
  );
}

/** What became of a source, in words. A withheld one says that and nothing else. */
function useSourceDetail(basis: ReceiptBasis): (source: ReceiptSource) => string {
  const t = useTranslations("receipt");
  const format = useFormatter();
  return (source) => {
    const counts = { n: source.n, observed: source.observedIndicators, asked: source.askedIndicators };
    switch (source.state) {
      case "counted":
        return t("state.counted", counts);
      case "not-scored":
        return t("state.notScored", counts);
      case "withheld":
        return t("state.withheld", { minimum: basis.minimumRaters[kindOf(source)] });
      case "too-few-indicators":
        return t("state.tooFewIndicators", { ...counts, percent: format.number(basis.minItemShare, wholePercent) });
      case "absent":
        return t("state.absent");
      case "not-asked":
        return t("state.notAsked");
    }
  };
}

function kindOf(source: ReceiptSource): RaterKind {
  const kind = raterKinds.find((known) => known === source.id);
  if (!kind) throw new RangeError(`LevelFigure: ${source.id} is no kind of rater`);
  return kind;
}
