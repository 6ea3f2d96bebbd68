import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { Case, ComparedCase, Exercise } from "@/lib/assessments/calibration/schema";
import type { LevelKey } from "@/lib/frameworks/schema";

interface ComparedCasesProps {
  readonly exercise: Exercise;
  readonly compared: readonly ComparedCase[];
  readonly formHref: string;
}

/** Each case with the rater's level beside the reference one, and the reason. In words: no count, no score. */
export function ComparedCases({ exercise, compared, formHref }: ComparedCasesProps) {
  const t = useTranslations("calibration");
  return (
    <>
      <h1>{t("result.title")}</h1>
      <p className="mt-2 mb-8">{t("result.lead")}</p>
      {exercise.cases.map((one, place) => {
        const result = compared.find(({ indicatorId }) => indicatorId === one.indicatorId);
        return result ? <Compared key={one.indicatorId} one={one} n={place + 1} result={result} /> : null;
      })}
      <p className="mb-4 text-muted">{t("result.end")}</p>
      <a href={formHref} className={buttonClass("primary", "min-h-12 w-full sm:w-auto")}>
        {t("result.goOn")}
      </a>
    </>
  );
}

function Compared({ one, n, result }: { one: Case; n: number; result: ComparedCase }) {
  const t = useTranslations("calibration");
  const { given, reference, reason } = result;
  const by = Math.abs(given - reference);
  return (
    <section aria-labelledby={`case-${n}`} className="mb-10">
      <h2 id={`case-${n}`}>
        {t("case", { n })} – {one.criterionName}
      </h2>
      <p className="mt-3 text-muted">{one.text}</p>
      <p className="mt-3 font-[550]">{one.statement}</p>
      <dl className="mt-3 grid gap-3 sm:grid-cols-2">
        <Level label={t("result.given", { level: given })} level={given} one={one} />
        <Level label={t("result.reference", { level: reference })} level={reference} one={one} />
      </dl>
      <p className="mt-3 font-[550]">
        {given === reference
          ? t("result.same")
          : given > reference
            ? t("result.higher", { by })
            : t("result.lower", { by })}
      </p>
      <h3 className="mt-3 text-base">{t("result.why")}</h3>
      <p>{reason}</p>
    </section>
  );
}

function Level({ label, level, one }: { label: string; level: number; one: Case }) {
  return (
    <div className="rounded-card border border-line p-3">
      <dt className="font-[550]">{label}</dt>
      <dd>{one.anchors[String(level) as LevelKey]}</dd>
    </div>
  );
}
