"use client";

import { useFormatter, useTranslations } from "next-intl";
import { TextAreaField } from "@/components/ui/text-field";
import type { FieldReason } from "@/lib/outcome";
import { halfLevels, longestRelevance } from "@/lib/profiles/rules";
import type { DraftCriterion } from "./draft";
import { Theirs } from "./theirs";
import { HeldSelect } from "./weighing/held-select";

/** Target range and required minimum of one criterion, and how it bears on the work. */
export function CriterionFields({
  row,
  name,
  relevance,
  shares,
  place,
  problems,
  conflict,
  onChange,
}: {
  row: DraftCriterion;
  name: string;
  relevance: string;
  /** Of 1, of all criteria; null while the weights on screen cannot be used. */
  shares: readonly number[] | null;
  /** Of this criterion among them. */
  place: number;
  problems: Readonly<Record<string, FieldReason>>;
  /** Values of somebody else's newer version. */
  conflict: Readonly<Record<string, string | number>> | undefined;
  onChange: (part: Partial<DraftCriterion>) => void;
}) {
  const t = useTranslations("profiles");
  const errors = useTranslations("errors");
  const format = useFormatter();
  const id = row.criterionId;
  const upsideDown = problems[`lo.${id}`];
  const levels = halfLevels.map((level) => ({ value: String(level), label: format.number(level) }));
  const loId = `field-lo.${id}`;
  return (
    <fieldset className="rounded-card border border-line p-4">
      <legend className="px-1 font-[650]">{name}</legend>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <LevelSelect
          id={loId}
          name={`lo.${id}`}
          label={t("targetFrom")}
          level={row.lo}
          options={levels}
          isInvalid={upsideDown !== undefined}
          describedBy={upsideDown ? `${loId}-error` : undefined}
          onLevel={(lo) => onChange({ lo })}
        />
        <LevelSelect
          id={`field-hi.${id}`}
          name={`hi.${id}`}
          label={t("targetTo")}
          level={row.hi}
          options={levels}
          onLevel={(hi) => onChange({ hi })}
        />
        <LevelSelect
          id={`field-mustHave.${id}`}
          name={`mustHave.${id}`}
          label={t("mustHave")}
          level={row.mustHave}
          options={[{ value: "", label: t("noMinimum") }, ...levels]}
          onLevel={(mustHave) => onChange({ mustHave })}
        />
      </div>
      {upsideDown ? (
        <p id={`${loId}-error`} className="mt-1 text-sm font-[550] text-danger">
          {errors(`field.${upsideDown}`)}
        </p>
      ) : null}
      <div className="mt-3">
        <TextAreaField
          name={`relevance.${id}`}
          label={t("relevance")}
          hint={t("relevanceHint")}
          defaultValue={relevance}
          rows={2}
          maxLength={longestRelevance}
        />
      </div>
      {conflict ? <Theirs row={row} shares={shares} place={place} conflict={conflict} /> : null}
    </fieldset>
  );
}

function LevelSelect({
  id,
  name,
  label,
  level,
  options,
  isInvalid = false,
  describedBy,
  onLevel,
}: {
  id: string;
  name: string;
  label: string;
  level: string;
  options: readonly { value: string; label: string }[];
  isInvalid?: boolean;
  describedBy?: string | undefined;
  onLevel: (level: string) => void;
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-muted">
        {label}
      </label>
      <HeldSelect
        id={id}
        name={name}
        value={level}
        onChange={(event) => onLevel(event.target.value)}
        aria-invalid={isInvalid ? true : undefined}
        aria-describedby={describedBy}
        className="!w-auto min-w-20"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </HeldSelect>
    </div>
  );
}
