import { useFormatter, useTranslations } from "next-intl";
import type { Scale } from "@/lib/scoring/types";
import { distinctInitials, type GapRow } from "./layout";
import { Legend } from "./legend";
import { LevelsTable } from "./levels-table";
import { RadarIsland } from "./radar-island";

/** More outlines than this cannot be told apart: the caller shows small multiples. */
export const radarPeopleLimit = 3;

/**
 * Radar of one to three people against the target ranges, drawn by recharts in the browser, late. Nothing rests on it:
 * the gap plot and the table beside it hold the same numbers. The area says nothing and is never quoted.
 * @param rows criteria in the framework's order, `label` short enough for an axis; the same rows as the gap plot's
 * @throws RangeError beyond three people
 */
export function Radar({ rows, scale }: { rows: readonly GapRow[]; scale: Scale }) {
  const t = useTranslations("compare.chart");
  const format = useFormatter();
  const people = rows[0]?.people ?? [];
  if (people.length > radarPeopleLimit) throw new RangeError(`Radar: ${people.length} people on one radar`);
  const initials = distinctInitials(people.map(({ name }) => name));
  const names = format.list(people.map(({ name }) => name));
  return (
    <figure className="break-inside-avoid">
      <figcaption className="mb-2 text-sm text-muted">{t("radarCaption", { names, min: scale.min })}</figcaption>
      <Legend people={people.map((person, i) => ({ ...person, initials: initials[i] ?? "" }))} hasMustHave={false} />
      <RadarIsland rows={rows} scale={scale} title={t("radarTitle", { names })} description={t("radarDescription")} />
      <noscript>
        <p className="text-sm">{t("radarNoScript")}</p>
      </noscript>
      <LevelsTable rows={rows} caption={t("tableCaption")} />
    </figure>
  );
}
