"use client";

import { useTranslations } from "next-intl";
import type { FieldReason } from "@/lib/outcome";
import { NumberSlider } from "./weighing/number-slider";

/** One weight by number and by slider; the normalised share stands beside and is never written back. */
export function WeightField({
  label,
  ...field
}: {
  name: string;
  id: string;
  /** Names the criterion for both controls. */
  label: string;
  /** As typed. */
  text: string;
  /** Percent of the whole, already worded; "–" while some weight cannot be read. */
  share: string;
  reason: FieldReason | undefined;
  onText: (text: string) => void;
}) {
  const t = useTranslations("profiles");
  return (
    <NumberSlider
      {...field}
      label={t("weightOf", { criterion: label })}
      sliderLabel={t("sliderOf", { criterion: label })}
    />
  );
}
