import { useFormatter, useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { ProfileVersion } from "@/lib/profiles/schema";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** What one version asks of each criterion, and why the work asks it, for whoever cannot change it. */
export function AskedTable({
  criteria,
  version,
}: {
  criteria: readonly NamedCriterion[];
  version: Pick<ProfileVersion, "ideal" | "relevance">;
}) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const percents = shownPercents(version.ideal.criteria.map(({ weight }) => weight));
  return (
    <ScrollArea label={t("askedCaption")}>
      <table className="relative w-full border-collapse text-sm">
        <caption className="sr-only">{t("askedCaption")}</caption>
        <thead>
          <tr className="border-b border-control text-left text-muted">
            <th scope="col" className="py-2 pr-3 font-[550]">
              {t("criterion")}
            </th>
            <th scope="col" className="py-2 font-[550]">
              {t("asked")}
            </th>
          </tr>
        </thead>
        <tbody>
          {version.ideal.criteria.map(({ criterionId, lo, hi, mustHave }, i) => (
            <tr key={criterionId} className="border-b border-line align-top print:break-inside-avoid">
              <th scope="row" className="py-2 pr-3 text-left font-[550]">
                {criteria.find((criterion) => criterion.criterionId === criterionId)?.name ?? criterionId}
              </th>
              <td className="py-2">
                <span className="font-[550] tabular-nums">
                  {format.number((percents[i] ?? 0) / 100, { style: "percent" })}
                </span>
                {" · "}
                {t("targetRange", { lo, hi })}
                {mustHave === null ? null : ` · ${t("minimumOf", { minimum: mustHave })}`}
                {version.relevance[criterionId] ? (
                  <span className="block max-w-[70ch] text-muted">{version.relevance[criterionId]}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
