"use client";

import { useTranslations } from "next-intl";
import { useFormState } from "../ui/action-form";

const purposes = ["recruitment", "mobility", "development"] as const;

/** What a campaign is for: chosen once, since people are told what their answers are used for. */
export function PurposeChoice() {
  const t = useTranslations("campaigns");
  const errors = useTranslations("errors");
  const { fields, typed } = useFormState();
  return (
    <fieldset id="field-purpose">
      <legend className="font-[650]">{t("purposeLabel")}</legend>
      <p className="mt-1 text-sm text-muted">{t("purposeHint")}</p>
      {fields?.purpose ? (
        <p className="mt-1 text-sm font-[550] text-danger">{errors(`field.${fields.purpose}`)}</p>
      ) : null}
      <div className="mt-3 space-y-3">
        {purposes.map((purpose) => (
          <label
            key={purpose}
            className="flex gap-3 rounded-card border border-line p-4 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="purpose"
              value={purpose}
              defaultChecked={typed?.purpose === purpose}
              className="mt-1 size-4 shrink-0"
            />
            <span>
              <span className="block font-[650]">{t(`purpose.${purpose}`)}</span>
              <span className="block text-sm">{t(`purposeText.${purpose}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
