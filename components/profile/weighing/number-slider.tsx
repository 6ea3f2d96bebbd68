"use client";

import { useTranslations } from "next-intl";
import { controlClass } from "@/components/ui/inputs";
import type { FieldReason } from "@/lib/outcome";
import { maximumWeight } from "@/lib/profiles/rules";

/** A number from 0 to 100 by field and by slider, kept equal. Only the field is part of the form; without JavaScript it is alone. */
export function NumberSlider({
  name,
  id,
  label,
  sliderLabel,
  text,
  share,
  reason,
  onText,
}: {
  name: string;
  id: string;
  label: string;
  sliderLabel: string;
  /** As typed. */
  text: string;
  /** What the number comes to, already worded; nothing is shown when left out. */
  share?: string;
  reason: FieldReason | undefined;
  onText: (text: string) => void;
}) {
  const errors = useTranslations("errors");
  const number = Number(text.replace(",", "."));
  return (
    <div>
      <div className="flex items-center gap-3">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          name={name}
          type="number"
          inputMode="decimal"
          min={0}
          max={maximumWeight}
          step="any"
          value={text}
          onChange={(event) => onText(event.target.value)}
          aria-invalid={reason ? true : undefined}
          aria-describedby={reason ? `${id}-error` : undefined}
          className={`${controlClass} !w-20 tabular-nums`}
        />
        <input
          type="range"
          min={0}
          max={maximumWeight}
          step={1}
          value={Number.isFinite(number) ? number : 0}
          onChange={(event) => onText(event.target.value)}
          aria-label={sliderLabel}
          className="h-10 min-w-0 flex-1 accent-accent noscript:hidden"
        />
        {share === undefined ? null : (
          <output htmlFor={id} className="w-14 shrink-0 text-right font-[550] tabular-nums">
            {share}
          </output>
        )}
      </div>
      {reason ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-[550] text-danger">
          {errors(`field.${reason}`)}
        </p>
      ) : null}
    </div>
  );
}
