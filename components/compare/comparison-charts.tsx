import { useTranslations } from "next-intl";
import { GapPlot } from "@/components/charts/gap-plot";
import { Radar, radarPeopleLimit } from "@/components/charts/radar";
import type { Criterion } from "@/lib/frameworks/schema";
import type { Ideal } from "@/lib/scoring/types";
import type { CompareView } from "./address";
import { chartRows } from "./chart-rows";
import type { ComparedCandidate } from "./person";

/** The drawing of the view: gaps, or a radar with the gaps beside it; small radars when the people are too many. */
export function ComparisonCharts({
  view,
  ideal,
  criteria,
  people,
}: {
  view: CompareView;
  ideal: Ideal;
  criteria: readonly Criterion[];
  people: readonly ComparedCandidate[];
}) {
  const t = useTranslations("compare");
  const shown = people.filter(({ visibility }) => visibility === "shown");
  if (view === "table" || shown.length === 0) return null;
  const named = criteria.map(({ criterionId, name }) => ({ criterionId, label: name }));
  const short = criteria.map(({ criterionId, shortName }) => ({ criterionId, label: shortName }));
  const groups = shown.length <= radarPeopleLimit ? [shown] : shown.map((person) => [person]);
  return (
    <>
      {view === "radar" ? (
        <section aria-labelledby="radar">
          <h2 id="radar" className="mb-3">
            {t("radarTitle")}
          </h2>
          <div className={groups.length > 1 ? "grid gap-6 sm:grid-cols-2" : ""}>
            {groups.map((group) => (
              <Radar
                key={group.map(({ candidateId }) => candidateId).join()}
                rows={chartRows(ideal, short, group)}
                scale={ideal.scale}
              />
            ))}
          </div>
        </section>
      ) : null}
      <section aria-labelledby="gaps">
        <h2 id="gaps" className="mb-3">
          {t("gapTitle")}
        </h2>
        <GapPlot rows={chartRows(ideal, named, people)} scale={ideal.scale} />
      </section>
    </>
  );
}
