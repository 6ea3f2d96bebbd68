"use client";

import { useTranslations } from "next-intl";
import { NumberSlider } from "./number-slider";
import type { WayFieldsProps } from "./way-fields";
import { WayProblem } from "./way-problem";

/** Points by criterion, in any amounts: only their proportions count. */
export function PointsFields({ criteria, answers, onAnswers, problems }: WayFieldsProps) {
  const t = useTranslations("weighing");
  return (
    <fieldset id="field-points">
      <legend className="font-[650]">{t("points.question")}</legend>
      <p className="mb-3 max-w-[70ch] text-sm text-muted">{t("points.hint")}</p>
      <WayProblem reason={problems.points} />
      <ul className="divide-y divide-line rounded-card border border-line">
        {criteria.map(({ criterionId, name }) => {
          const field = `points.${criterionId}`;
          return (
            <li key={criterionId} className="p-3">
              <p className="mb-1 font-[550]">{name}</p>
              <NumberSlider
                name={field}
                id={`field-${field}`}
                label={t("points.of", { criterion: name })}
                sliderLabel={t("points.sliderOf", { criterion: name })}
                text={answers[field] ?? ""}
                reason={problems[field]}
                onText={(text) => onAnswers({ [field]: text })}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
