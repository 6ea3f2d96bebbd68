"use client";

import { useEffect } from "react";

/** Moves the focus to the question before or after the one that holds it. */
function step(form: HTMLElement, from: Element, by: 1 | -1): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-question]")];
  const here = questions.findIndex((question) => question.contains(from));
  const next = here === -1 ? questions[0] : questions[here + by];
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}

/**
 * Keys of the scorecard: n and p for the next and previous question, Ctrl+Enter to send. Single letters act only while the
 * focus is in the form and not in a text field, so that nobody triggers them by speech or by accident (WCAG 2.1.4).
 */
export function ScorecardKeys({ formId }: { formId: string }) {
  // The form is server-rendered: this only listens to it.
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit(form.querySelector<HTMLButtonElement>("[data-send]"));
        return;
      }
      if (target instanceof HTMLTextAreaElement || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== "n" && event.key !== "p") return;
      event.preventDefault();
      step(form, target, event.key === "n" ? 1 : -1);
    };
    form.addEventListener("keydown", onKey);
    return () => form.removeEventListener("keydown", onKey);
  }, [formId]);
  return null;
}
