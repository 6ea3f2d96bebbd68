"use client";

import { useTranslations } from "next-intl";
import type { TargetMode } from "@/lib/scoring/types";
import { useReplyNumber } from "./reply-number";

const modes: readonly TargetMode[] = ["range", "at-least"];

/** Whether a level above the target counts as distance. */
export function ModeField({
  mode,
  conflict,
  onMode,
}: {
  mode: TargetMode;
  /** Values of somebody else's newer version. */
  conflict: Readonly<Record<string, string | number>> | undefined;
  onMode: (mode: TargetMode) => void;
}) {
  const t = useTranslations("profiles");
  const reply = useReplyNumber();
  return (
    <fieldset key={reply}>
      <legend className="font-[550]">{t("mode.legend")}</legend>
      {modes.map((each) => (
        <label key={each} className="flex min-h-10 items-center gap-2">
          <input type="radio" name="mode" value={each} defaultChecked={mode === each} onChange={() => onMode(each)} />
          {t(`mode.${each}`)}
        </label>
      ))}
      {conflict && conflict.mode !== mode ? (
        <p className="mt-1 rounded-control bg-warning-soft px-3 py-2 text-sm">
          {t("conflict.mode", {
            name: String(conflict.name),
            mode: t(conflict.mode === "range" ? "mode.range" : "mode.at-least"),
          })}
        </p>
      ) : null}
    </fieldset>
  );
}
