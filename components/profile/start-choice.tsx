"use client";

import { useTranslations } from "next-intl";
import type { NamedCriterion } from "@/components/receipt/basis";
import { useFormState } from "@/components/ui/action-form";
import type { PresetView } from "@/lib/profiles/schema";
import { useReplyNumber } from "./reply-number";
import { Shares } from "./shares";

/** Choice of the starting point of a new profile. Presets say what they are: proposals, not norms. */
export function StartChoice({
  label,
  notice,
  presets,
  criteria,
}: {
  label: string;
  notice: string;
  presets: readonly PresetView[];
  criteria: readonly NamedCriterion[];
}) {
  const t = useTranslations("profiles");
  const errors = useTranslations("errors");
  const state = useFormState();
  const reply = useReplyNumber();
  const reason = state.fields?.start;
  const typed = state.typed?.start;
  const start = typeof typed === "string" ? typed : presets[0]?.presetId;
  return (
    <fieldset key={reply} id="field-start">
      <legend className="font-[650]">{t("start")}</legend>
      <p className="mt-1 max-w-[70ch] text-sm text-muted">
        <strong className="font-[650]">{label}.</strong> {notice}
      </p>
      {reason ? <p className="mt-1 text-sm font-[550] text-danger">{errors(`field.${reason}`)}</p> : null}
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        {presets.map((preset) => (
          <div
            key={preset.presetId}
            className="rounded-card border border-line p-4 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <label className="flex gap-3">
              <input
                type="radio"
                name="start"
                value={preset.presetId}
                defaultChecked={start === preset.presetId}
                className="mt-1 size-4 shrink-0"
              />
              <span>
                <span className="block font-[650]">{preset.name}</span>
                <span className="block text-sm">{preset.description}</span>
                <span className="mt-1 block text-sm text-muted">{preset.rationale}</span>
              </span>
            </label>
            <details className="mt-2 text-sm">
              <summary className="inline-block min-h-8 py-1 text-accent">
                {t("showPreset")}
                <span className="sr-only"> {preset.name}</span>
              </summary>
              <Shares asked={preset.criteria} criteria={criteria} />
            </details>
          </div>
        ))}
        <div className="rounded-card border border-line p-4 has-checked:border-accent has-checked:bg-accent-soft">
          <label className="flex gap-3">
            <input
              type="radio"
              name="start"
              value="blank"
              defaultChecked={start === "blank"}
              className="mt-1 size-4 shrink-0"
            />
            <span>
              <span className="block font-[650]">{t("blank")}</span>
              <span className="block text-sm">{t("blankText")}</span>
            </span>
          </label>
        </div>
      </div>
    </fieldset>
  );
}
