"use client";

import { useEffect } from "react";

/** Ctrl+Enter sends the form, wherever the focus is: everything that is sent stands on the page. */
export function SendKey({ formId }: { formId: string }) {
  // The form is server-rendered: this only listens for it.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      const form = document.getElementById(formId);
      if (!(form instanceof HTMLFormElement)) return;
      event.preventDefault();
      form.requestSubmit();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [formId]);
  return null;
}
