import { useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { type AskingVersion, versionDifference } from "./difference";
import { DifferenceChart } from "./difference-chart";
import { DifferenceTable } from "./difference-table";

/** Two versions of a profile set side by side, in a sentence, a drawing and a table. */
export function DifferenceSection({
  one,
  other,
  criteria,
}: {
  one: AskingVersion;
  other: AskingVersion;
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("versions.difference");
  const difference = versionDifference(
    one,
    other,
    criteria.map(({ criterionId }) => criterionId),
  );
  const count = difference.criteria.filter(({ changed }) => changed.length > 0).length;
  return (
    <section aria-labelledby="difference" className="space-y-4">
      <div>
        <h2 id="difference">{t("title", { one: difference.earlier, other: difference.later })}</h2>
        <p>{difference.isSame ? t("none") : t("changes", { count })}</p>
      </div>
      <DifferenceChart difference={difference} criteria={criteria} />
      <DifferenceTable difference={difference} criteria={criteria} />
    </section>
  );
}
