"use client";

import { useTranslations } from "next-intl";
import type { TargetMode } from "@/lib/scoring/types";

const modes: readonly TargetMode[] = ["range", "at-least"];

/** Whether a level above the target counts as distance. */
export function ModeField({ mode, onMode }: { mode: TargetMode; onMode: (mode: TargetMode) => void }) {
  const t = useTranslations("profiles");
  return (
    <fieldset>
      <legend className="font-[550]">{t("mode.legend")}</legend>
      {modes.map((each) => (
        <label key={each} className="flex min-h-10 items-center gap-2">
          <input type="radio" name="mode" value={each} checked={mode === each} onChange={() => onMode(each)} />
          {t(`mode.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
