"use client";

import { useEffect } from "react";

/** Moves the focus to the question before or after the place that holds it. */
function step(form: HTMLElement, from: Element, by: 1 | -1): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-question]")];
  const isAfter = (question: HTMLElement) =>
    (from.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !question.contains(from);
  const isBefore = (question: HTMLElement) =>
    (from.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !question.contains(from);
  const next = by === 1 ? questions.find(isAfter) : questions.findLast(isBefore);
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}

/** Opens the list of keys, which is part of the page. */
function showKeys(helpId: string): void {
  const help = document.getElementById(helpId);
  if (!(help instanceof HTMLDetailsElement)) return;
  help.open = true;
  help.querySelector("summary")?.focus();
}

/**
 * Keys of the scorecard: n and p for the next and previous question, ? for the list of keys, Escape out of a note,
 * Ctrl+Enter to the check before sending. Single keys act only while the focus is in the card and not in a text field, so
 * that nobody triggers them by speech or by accident (WCAG 2.1.4).
 */
export function ScorecardKeys({ formId, helpId }: { formId: string; helpId: string }) {
  // The form is server-rendered: this only listens to it.
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit(form.querySelector<HTMLButtonElement>("[data-check]"));
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (target instanceof HTMLTextAreaElement) {
        if (event.key === "Escape") target.closest<HTMLElement>("[data-question]")?.focus();
        return;
      }
      if (event.key !== "n" && event.key !== "p" && event.key !== "?") return;
      event.preventDefault();
      if (event.key === "?") showKeys(helpId);
      else step(form, target, event.key === "n" ? 1 : -1);
    };
    form.addEventListener("keydown", onKey);
    return () => form.removeEventListener("keydown", onKey);
  }, [formId, helpId]);
  return null;
}
