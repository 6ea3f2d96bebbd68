import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { Ideal } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

interface AskedVersion {
  readonly number: number;
  readonly ideal: Ideal;
}

/** What one version asks of each criterion, beside what the newest asks when that is another one. */
export function AskedTable({
  criteria,
  version,
  newest,
}: {
  criteria: readonly NamedCriterion[];
  version: AskedVersion;
  newest: AskedVersion | null;
}) {
  const t = useTranslations("profiles");
  const columns = newest ? [version, newest] : [version];
  return (
    <ScrollArea label={t("askedCaption")}>
      <table className="relative w-full border-collapse text-sm">
        <caption className="sr-only">{t("askedCaption")}</caption>
        <thead>
          <tr className="border-b border-control text-muted">
            <th scope="col" className="py-2 pr-3 text-left font-[550]">
              {t("criterion")}
            </th>
            {columns.map(({ number }) => (
              <th key={number} scope="col" className="px-3 py-2 text-left font-[550]">
                {t("version", { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ criterionId, name }) => (
            <tr key={criterionId} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-3 text-left font-[550]">
                {name}
              </th>
              {columns.map(({ number, ideal }) => (
                <td key={number} className="px-3 py-2">
                  <Asked ideal={ideal} criterionId={criterionId} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Asked({ ideal, criterionId }: { ideal: Ideal; criterionId: string }) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const place = ideal.criteria.findIndex((criterion) => criterion.criterionId === criterionId);
  const asked = ideal.criteria[place];
  if (!asked) return "–";
  const share = shownPercents(ideal.criteria.map(({ weight }) => weight))[place] ?? 0;
  return (
    <>
      <span className="block font-[550] tabular-nums">
        {format.number(share / 100, { style: "percent" })}{" "}
        <span className="font-normal text-muted">{t("pointsOf", { weight: asked.weight })}</span>
      </span>
      <span className="block">{t("targetRange", { lo: asked.lo, hi: asked.hi })}</span>
      {asked.mustHave === null ? null : <span className="block">{t("minimumOf", { minimum: asked.mustHave })}</span>}
    </>
  );
}
