"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormState } from "./action-form";

export interface ControlProps {
  id: string;
  name: string;
  defaultValue: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

/** Label, hint, message and control of one field. The control is a function of the attributes that tie them together. */
export function Field({
  name,
  label,
  hint,
  defaultValue = "",
  children,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  defaultValue?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}) {
  const t = useTranslations("errors");
  const state = useFormState();
  const reason = state.fields?.[name];
  const typed = state.typed?.[name];
  const id = `field-${name}`;
  const describedBy = [hint ? `${id}-hint` : "", reason ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-[550]">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {reason ? (
        <p id={`${id}-error`} className="mb-1 text-sm font-[550] text-danger">
          {t(`field.${reason}`)}
        </p>
      ) : null}
      {children({
        id,
        name,
        defaultValue: typeof typed === "string" ? typed : defaultValue,
        "aria-invalid": reason ? true : undefined,
        "aria-describedby": describedBy || undefined,
      })}
    </div>
  );
}
