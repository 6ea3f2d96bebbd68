"use client";

import { useFormatter, useTranslations } from "next-intl";
import { maximumWeight, readWeight } from "@/lib/profiles/rules";
import { JumpText } from "./jump-text";
import { NumberSlider } from "./number-slider";
import type { WayFieldsProps } from "./way-fields";
import { WayProblem } from "./way-problem";

/** The jump that matters most stands at 100; each other one says how much of it it is worth. */
export function SwingFields({ criteria, answers, onAnswers, problems }: WayFieldsProps) {
  const t = useTranslations("weighing");
  const format = useFormatter();
  const given = criteria.flatMap(({ criterionId }) => {
    const read = readWeight(answers[`swing.${criterionId}`] ?? "");
    return read.ok ? [read.value] : [];
  });
  const greatest = Math.max(0, ...given);
  const isAnchored = greatest === 0 || greatest === maximumWeight || given.length < criteria.length;
  return (
    <fieldset id="field-swing">
      <legend className="font-[650]">{t("swing.question")}</legend>
      <p className="mb-3 max-w-[70ch] text-sm text-muted">{t("swing.hint")}</p>
      <WayProblem reason={problems.swing} />
      <ul className="space-y-3">
        {criteria.map((criterion) => {
          const { criterionId, name } = criterion;
          const field = `swing.${criterionId}`;
          return (
            <li key={criterionId} className="rounded-card border border-line p-3">
              <p className="font-[550]">{name}</p>
              <JumpText criterion={criterion} />
              <div className="mt-2">
                <NumberSlider
                  name={field}
                  id={`field-${field}`}
                  label={t("swing.of", { criterion: name })}
                  sliderLabel={t("swing.sliderOf", { criterion: name })}
                  text={answers[field] ?? ""}
                  reason={problems[field]}
                  onText={(text) => onAnswers({ [field]: text })}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <p aria-live="polite" className="mt-2 text-sm">
        {isAnchored
          ? null
          : t("swing.noHundred", {
              greatest: format.number(greatest, { maximumFractionDigits: 2 }),
              half: format.number(greatest / 2, { maximumFractionDigits: 2 }),
            })}
      </p>
    </fieldset>
  );
}
