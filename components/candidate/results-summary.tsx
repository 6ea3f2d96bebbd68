import { useFormatter, useTranslations } from "next-intl";
import { type RaterKind, raterKinds } from "@/lib/frameworks/schema";
import type { Band } from "@/lib/scoring/error/band-around";
import type { TargetFit } from "@/lib/scoring/fit/target-range";
import type { Total } from "@/lib/scoring/fit/weighted-sum";
import type { Ideal } from "@/lib/scoring/types";
import { MustHaves } from "../compare/must-haves";
import { BandText } from "../receipt/band-note";
import type { NamedCriterion, ReceiptBasis, ReceiptLevel, ReceiptProfile } from "../receipt/basis";
import { FitFigure } from "../receipt/fit-figure";
import { TotalFigure } from "../receipt/total-figure";

interface ResultsSummaryProps {
  readonly personName: string;
  readonly total: Total;
  readonly totalBand: Band;
  readonly levels: readonly ReceiptLevel[];
  /** Error band of each level, in the same order. */
  readonly bands: readonly Band[];
  readonly fit: TargetFit;
  readonly ideal: Ideal;
  readonly criteria: readonly NamedCriterion[];
  readonly profile: ReceiptProfile;
  readonly basis: ReceiptBasis;
  readonly raters: Readonly<Partial<Record<RaterKind, number>>>;
}

/** Where a person stands against one ideal profile: total, fit and must-haves, each beside what it rests on. */
export function ResultsSummary({
  personName,
  total,
  totalBand,
  levels,
  bands,
  fit,
  ideal,
  criteria,
  profile,
  basis,
  raters,
}: ResultsSummaryProps) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  const format = useFormatter();
  const shared = { personName, criteria, profile, basis };
  const named = raterKinds.flatMap((kind) => {
    const n = raters[kind];
    return n ? [`${words(`raterKind.${kind}`)} ${n}`] : [];
  });
  return (
    <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Item term={t("total")}>
        <TotalFigure total={total} band={totalBand} className="text-xl font-[650]" {...shared} />
        <p className="text-sm text-muted">
          <BandText band={totalBand} />
        </p>
      </Item>
      <Item term={t("fit")}>
        <FitFigure fit={fit} ideal={ideal} className="text-xl font-[650]" {...shared} />
      </Item>
      <Item term={t("basis")}>
        <p>{named.length > 0 ? format.list(named, { type: "unit" }) : words("raters", { n: 0 })}</p>
        <p className="text-sm text-muted">
          {words("coverage", {
            percent: format.number(total.coverage, { style: "percent", maximumFractionDigits: 0 }),
          })}
        </p>
      </Item>
      <Item term={t("mustHaves")}>
        <MustHaves person={{ levels, bands }} ideal={ideal} criteria={criteria} />
      </Item>
    </dl>
  );
}

function Item({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="rounded-card border border-line p-4">
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}
