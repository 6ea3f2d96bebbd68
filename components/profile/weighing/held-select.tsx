"use client";

import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { Select } from "@/components/ui/inputs";

/**
 * A select that holds its value through the reset which browsers make after a form's action: a reset goes back to the
 * options marked in the HTML, so the mark follows the value.
 */
export function HeldSelect({ value, ...rest }: ComponentProps<"select"> & { value: string }) {
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    for (const option of select.current?.options ?? []) option.defaultSelected = option.value === value;
  }, [value]);
  return <Select ref={select} value={value} {...rest} />;
}
