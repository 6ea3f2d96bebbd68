import { useTranslations } from "next-intl";
import { AnchorScale } from "@/components/assessment/anchor-scale";
import type { Case } from "@/lib/assessments/calibration/schema";

interface CaseFieldProps {
  readonly one: Case;
  /** From 1. */
  readonly n: number;
  readonly level: number | null;
}

/** A written case with the anchors of its indicator. There is always something to rate, so no "not observed". */
export function CaseField({ one, n, level }: CaseFieldProps) {
  const t = useTranslations("calibration");
  return (
    <section aria-labelledby={`case-${n}`} className="mb-10">
      <h2 id={`case-${n}`}>
        {t("case", { n })} – {one.criterionName}
      </h2>
      <p className="mt-3 rounded-card border border-line bg-canvas p-4">{one.text}</p>
      <fieldset className="mt-4 min-w-0">
        <legend className="mb-3 text-lg leading-[1.65rem] font-[550]">
          {one.statement} <span className="font-[400]">{t("question")}</span>
        </legend>
        <AnchorScale indicator={one} answer={level} />
      </fieldset>
    </section>
  );
}
