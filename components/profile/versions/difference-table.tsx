import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { AskedPart, ShownAsked, VersionDifference } from "./difference";

/** What two versions ask of each criterion; what differs is said in words beside it. */
export function DifferenceTable({
  difference,
  criteria,
}: {
  difference: VersionDifference;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("versions.difference");
  const profiles = useTranslations("profiles");
  const { earlier, later, modes } = difference;
  const caption = t("caption", { one: earlier, other: later });
  return (
    <ScrollArea label={caption}>
      <table className="relative w-full min-w-[34rem] border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-control text-muted">
            <th scope="col" className="w-1/5 py-2 pr-3 text-left font-[550]">
              {t("criterion")}
            </th>
            {[earlier, later].map((number) => (
              <th key={number} scope="col" className="w-2/5 px-3 py-2 text-left font-[550]">
                {profiles("version", { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {difference.criteria.map((row) => (
            <tr key={row.criterionId} className="border-b border-line align-top print:break-inside-avoid">
              <th scope="row" className="py-2 pr-3 text-left font-[550]">
                {criteria.find(({ criterionId }) => criterionId === row.criterionId)?.name ?? row.criterionId}
              </th>
              <td className="px-3 py-2">
                <Asked asked={row.earlier} changed={[]} />
              </td>
              <td className="px-3 py-2">
                <Asked asked={row.later} changed={row.changed} />
              </td>
            </tr>
          ))}
          <tr className="border-b border-line align-top">
            <th scope="row" className="py-2 pr-3 text-left font-[550]">
              {t("mode")}
            </th>
            <td className="px-3 py-2">{profiles(`mode.${modes.earlier}`)}</td>
            <td className="px-3 py-2">
              <Marked isChanged={modes.earlier !== modes.later}>{profiles(`mode.${modes.later}`)}</Marked>
            </td>
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Asked({ asked, changed }: { asked: ShownAsked | null; changed: readonly AskedPart[] }) {
  const t = useTranslations("versions.difference");
  const format = useFormatter();
  if (!asked) return t("absent");
  const { percent, lo, hi, mustHave, relevance } = asked;
  const rows: readonly (readonly [AskedPart, string])[] = [
    ["share", format.number(percent / 100, { style: "percent" })],
    ["target", t("range", { lo, hi })],
    ["mustHave", mustHave === null ? t("noMinimum") : format.number(mustHave)],
    ["relevance", relevance || t("noRelevance")],
  ];
  return (
    <dl className="space-y-1">
      {rows.map(([part, value]) => (
        <div key={part}>
          <dt className="inline text-muted">{t(part)} </dt>
          <dd className="inline tabular-nums">
            <Marked isChanged={changed.includes(part)}>{value}</Marked>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Marked({ isChanged, children }: { isChanged: boolean; children: ReactNode }) {
  const t = useTranslations("versions.difference");
  if (!isChanged) return children;
  return (
    <>
      <strong className="font-[650]">{children}</strong>{" "}
      <span className="rounded-control border border-warning px-1 text-xs whitespace-nowrap text-warning">
        {t("changed")}
      </span>
    </>
  );
}
