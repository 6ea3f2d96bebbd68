"use client";

import { useTranslations } from "next-intl";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import { comparisonSteps, pairKey, pairsOf, readStep } from "@/lib/profiles/weighing/rules";
import { HeldSelect } from "./held-select";
import { PairsConsistency } from "./pairs-consistency";
import { stepOf } from "./step-words";
import type { WayFieldsProps } from "./way-fields";
import { WayProblem } from "./way-problem";

/** Every two criteria compared once, in words; says live how far the answers fit together. */
export function PairsFields({ criteria, answers, onAnswers, problems }: WayFieldsProps) {
  const t = useTranslations("weighing");
  const pairs = pairsOf(criteria.map(({ criterionId }) => criterionId));
  const answered = pairs.filter((pair) => readStep(answers[`pairs.${pairKey(pair)}`] ?? "").ok).length;
  const criterionOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id);
  return (
    <fieldset id="field-pairs">
      <legend className="font-[650]">{t("pairs.question")}</legend>
      <p className="mb-1 max-w-[70ch] text-sm text-muted">{t("pairs.hint")}</p>
      <p aria-live="polite" className="mb-3 text-sm font-[550] noscript:hidden">
        {t("pairs.progress", { answered, all: pairs.length })}
      </p>
      <WayProblem reason={problems.pairs} />
      <ol className="space-y-3">
        {pairs.map((pair) => {
          const [first, second] = [criterionOf(pair[0]), criterionOf(pair[1])];
          const field = `pairs.${pairKey(pair)}`;
          return first && second ? (
            <PairQuestion
              key={field}
              field={field}
              first={first}
              second={second}
              text={answers[field] ?? ""}
              isInvalid={problems[field] !== undefined}
              onText={(text) => onAnswers({ [field]: text })}
            />
          ) : null;
        })}
      </ol>
      <PairsConsistency criteria={criteria} answers={answers} onAnswers={onAnswers} />
    </fieldset>
  );
}

function PairQuestion({
  field,
  first,
  second,
  text,
  isInvalid,
  onText,
}: {
  field: string;
  first: WeighedCriterion;
  second: WeighedCriterion;
  text: string;
  isInvalid: boolean;
  onText: (text: string) => void;
}) {
  const t = useTranslations("weighing");
  const short = ({ shortName, name }: WeighedCriterion) => shortName ?? name;
  const option = (step: number) => {
    const { degree, value, isFirst } = stepOf(step);
    return (
      <option key={step} value={step}>
        {degree === "1"
          ? t("pairs.option.alike", { value })
          : t("pairs.option.more", {
              // Last, since a narrow control cuts the end off: two names are told apart by their beginnings.
              criterion: short(isFirst ? first : second),
              words: capitalised(t(`pairs.degree.${degree}`)),
              value,
            })}
      </option>
    );
  };
  return (
    <li className="rounded-card border border-line p-3">
      <label htmlFor={`field-${field}`} className="mb-2 block">
        {t.rich("pairs.ask", {
          first: first.name,
          second: second.name,
          strong: (words) => <strong className="font-[550]">{words}</strong>,
          quiet: (words) => <span className="text-muted">{words}</span>,
        })}
      </label>
      <HeldSelect
        id={`field-${field}`}
        name={field}
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-invalid={isInvalid ? true : undefined}
      >
        <option value="">{t("choose")}</option>
        <optgroup label={t("pairs.group.more", { criterion: first.name })}>
          {comparisonSteps.filter((step) => step > 1).map(option)}
        </optgroup>
        <optgroup label={t("pairs.group.alike")}>{option(1)}</optgroup>
        <optgroup label={t("pairs.group.more", { criterion: second.name })}>
          {comparisonSteps.filter((step) => step < 0).map(option)}
        </optgroup>
      </HeldSelect>
    </li>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
