"use client";

import { useFormState } from "../../ui/action-form";
import { Notice } from "../../ui/notice";

/** Says that the form around has done its work. */
export function ActDone({ text }: { text: string }) {
  return useFormState().status === "done" ? <Notice tone="success" role="status" title={text} /> : null;
}
