"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Select } from "@/components/ui/inputs";
import type { FieldReason } from "@/lib/outcome";
import { halfLevels } from "@/lib/profiles/rules";
import type { DraftCriterion } from "./draft";
import { useReplyNumber } from "./reply-number";
import { WeightField } from "./weight-field";

type Details = Readonly<Record<string, string | number>>;

/** Weight, target range and required minimum of one criterion. */
export function CriterionFields({
  row,
  name,
  share,
  problems,
  conflict,
  onChange,
}: {
  row: DraftCriterion;
  name: string;
  /** Whole percent; null while some weight cannot be read. */
  share: number | null;
  problems: Readonly<Record<string, FieldReason>>;
  /** Values of somebody else's newer version. */
  conflict: Details | undefined;
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
      <p className="mb-1 text-sm text-muted">{t("weight")}</p>
      <WeightField
        name={`points.${id}`}
        id={`field-points.${id}`}
        label={name}
        text={row.weight}
        share={share === null ? "–" : format.number(share / 100, { style: "percent" })}
        reason={problems[`points.${id}`]}
        onText={(weight) => onChange({ weight })}
      />
      <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
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
      {conflict ? <Theirs row={row} conflict={conflict} /> : null}
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
  const reply = useReplyNumber();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-muted">
        {label}
      </label>
      <Select
        key={reply}
        id={id}
        name={name}
        defaultValue={level}
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
      </Select>
    </div>
  );
}

/** The other person's values where they differ from those in the form. */
function Theirs({ row, conflict }: { row: DraftCriterion; conflict: Details }) {
  const t = useTranslations("profiles");
  const format = useFormatter();
  const theirs = (part: "weight" | "lo" | "hi" | "mustHave") => String(conflict[`${part}.${row.criterionId}`] ?? "");
  const isSame = (["weight", "lo", "hi", "mustHave"] as const).every((part) => theirs(part) === row[part]);
  const level = (text: string) => format.number(Number(text));
  return (
    <p className="mt-3 rounded-control bg-warning-soft px-3 py-2 text-sm">
      {isSame
        ? t("conflict.same", { name: String(conflict.name) })
        : t("conflict.theirs", {
            name: String(conflict.name),
            weight: level(theirs("weight")),
            lo: level(theirs("lo")),
            hi: level(theirs("hi")),
            minimum: theirs("mustHave") === "" ? t("noMinimum") : level(theirs("mustHave")),
          })}
    </p>
  );
}
