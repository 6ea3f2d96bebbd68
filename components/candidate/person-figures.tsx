import { useTranslations } from "next-intl";
import type { Framework } from "@/lib/frameworks/schema";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { type CampaignErrors, errorOn } from "@/lib/results/rules";
import type { PersonResults } from "@/lib/results/schema";
import { levelBand, totalBand } from "@/lib/scoring/error/bands";
import { targetFit } from "@/lib/scoring/fit/target-range";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { FIVE_POINT } from "@/lib/scoring/types";
import { drawnBand } from "../charts/drawn-band";
import { GapPlot } from "../charts/gap-plot";
import { Radar } from "../charts/radar";
import type { ReceiptBasis } from "../receipt/basis";
import { BandBasis } from "./band-basis";
import { LevelsAgainstIdeal } from "./levels-against-ideal";
import { ResultsSummary } from "./results-summary";

interface PersonFiguresProps {
  readonly results: PersonResults;
  readonly framework: Framework;
  /** What the levels are held against; null while the organisation has no ideal profile. */
  readonly profile: ProfileVersion | null;
  /** Of the campaign that the results are of, under the profile's weights. */
  readonly errors: CampaignErrors;
  readonly basis: ReceiptBasis;
}

/** A person's figures in one campaign: summary and drawings against the ideal profile, and every level. */
export function PersonFigures({ results, framework, profile, errors, basis }: PersonFiguresProps) {
  const t = useTranslations("candidate");
  const { candidateId, name: personName, levels } = results;
  const { criteria } = framework;
  const person = {
    personId: candidateId,
    levels: Object.fromEntries(levels.map(({ criterionId, value }) => [criterionId, value])),
  };
  const bands = levels.map((level) => levelBand(level, errorOn(errors, level.criterionId)));
  const shared = { personName, levels, bands, criteria, basis };
  if (!profile) {
    return (
      <div>
        <h2 className="mb-3">{t("levels")}</h2>
        <LevelsAgainstIdeal {...shared} />
      </div>
    );
  }
  const { ideal, name, number } = profile;
  const fit = targetFit(person, ideal, "strict");
  const total = weightedSum(person, ideal, "strict");
  const rows = criteria.flatMap(({ criterionId, name: label, shortName: shortLabel }) => {
    const asked = ideal.criteria.find((criterion) => criterion.criterionId === criterionId);
    if (!asked) return [];
    const level = person.levels[criterionId] ?? null;
    const place = levels.findIndex((each) => each.criterionId === criterionId);
    const people = [{ id: candidateId, name: personName, level, index: 0, band: drawnBand(bands[place]) }];
    const target = { lo: asked.lo, hi: asked.hi };
    return [{ criterionId, label, shortLabel, target, mustHave: asked.mustHave, people }];
  });
  return (
    <>
      <section aria-labelledby="summary">
        <h2 id="summary">{t("summary")}</h2>
        <p className="mb-3 text-muted">{t("summaryBasis", { profile: name, number, campaign: basis.campaignName })}</p>
        <ResultsSummary
          {...shared}
          total={total}
          totalBand={totalBand(total, levels, errors.total)}
          fit={fit}
          ideal={ideal}
          profile={{ name, number, isExploratory: false }}
          raters={results.raters}
        />
        <BandBasis bands={bands} />
      </section>
      {rows.length > 0 ? (
        <section aria-labelledby="plot">
          <h2 id="plot" className="mb-3">
            {t("plot")}
          </h2>
          <GapPlot rows={rows} scale={FIVE_POINT} />
        </section>
      ) : null}
      <div>
        <h2 className="mb-3">{t("levels")}</h2>
        <LevelsAgainstIdeal {...shared} against={{ profileName: name, ideal, fit }} />
      </div>
      {rows.length >= 3 ? (
        <section aria-labelledby="radar">
          <h2 id="radar" className="mb-3">
            {t("radar")}
          </h2>
          <Radar rows={rows.map(({ shortLabel, ...row }) => ({ ...row, label: shortLabel }))} scale={FIVE_POINT} />
        </section>
      ) : null}
    </>
  );
}
