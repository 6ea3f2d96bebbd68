"use client";

import type { ComponentProps } from "react";
import { Field } from "./field";
import { Select, TextArea, TextInput } from "./inputs";

interface Named {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string | undefined;
}

/** One line of text with its label, hint and message. */
export function TextField({
  name,
  label,
  hint,
  defaultValue,
  ...rest
}: Named & Omit<ComponentProps<"input">, "defaultValue">) {
  return (
    <Field name={name} label={label} hint={hint} defaultValue={defaultValue}>
      {(control) => (
        <TextInput {...rest} {...control} defaultValue={rest.type === "password" ? "" : control.defaultValue} />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({
  name,
  label,
  hint,
  defaultValue,
  ...rest
}: Named & Omit<ComponentProps<"textarea">, "defaultValue">) {
  return (
    <Field name={name} label={label} hint={hint} defaultValue={defaultValue}>
      {(control) => <TextArea {...rest} {...control} />}
    </Field>
  );
}

/** A choice from a short list. */
export function SelectField({
  name,
  label,
  hint,
  defaultValue,
  options,
}: Named & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field name={name} label={label} hint={hint} defaultValue={defaultValue}>
      {(control) => (
        // The key makes the browser take the value that came back with a refusal.
        <Select key={control.defaultValue} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
