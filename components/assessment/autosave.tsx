"use client";

import { useEffect, useRef, useState } from "react";
import { keyedAnswer } from "./rating-keys";
import { createSaver, type Saver, type SaveState } from "./saver";
import { sendAnswers } from "./send-answers";

/** Words of the autosave line, from the server: respondent pages ship no translator. `{time}`, `{count}` are filled here. */
export interface AutosaveWords {
  readonly saving: string;
  readonly savedAt: string;
  readonly notSaved: string;
  readonly keepTrying: string;
  readonly tryNow: string;
  readonly reload: string;
  /** By code of the autosave route; `invalid` for any other. */
  readonly refusals: Readonly<Record<string, string>>;
}

interface AutosaveProps {
  readonly saveUrl: string;
  /** Where to go when the answers turn out to have been sent already. */
  readonly sentUrl: string;
  readonly frameworkVersionId: string;
  readonly locale: string;
  readonly words: AutosaveWords;
}

function isTextField(target: EventTarget | null | undefined): target is HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement;
}

/** Radios that answer a question; others only choose what a phone shows. */
const levelRadio = "input[type=radio]:not([data-tab])";

/** Level keys, active only while the focus is in a question (WCAG 2.1.4). */
function answerByKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const question = target.closest("[data-question]");
  const value = keyedAnswer(event);
  if (!question || isTextField(target) || value === null) return;
  event.preventDefault();
  const radios = [...question.querySelectorAll<HTMLInputElement>(levelRadio)];
  // A level is chosen in sight of its anchor: a phone may show the other half of the question.
  if (!radios.some((radio) => radio.getClientRects().length > 0)) return;
  for (const radio of radios) radio.checked = radio.value === value;
  const changed = radios.find(({ checked }) => checked) ?? radios[0];
  if (target instanceof HTMLInputElement) changed?.focus();
  changed?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A field's value now: of a radio group, the chosen one or "". */
function currentValue(form: HTMLFormElement, field: HTMLInputElement | HTMLTextAreaElement): string {
  const named = form.elements.namedItem(field.name);
  return named instanceof RadioNodeList ? named.value : field.value;
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`${levelRadio}, textarea`)];
}

/**
 * Saves the form around it while it is filled in, and says so. Buttons of the form wait for the saving: one with
 * `data-next` then goes to that address, one with `data-stay` stays, any other posts the form. Without JavaScript none of
 * this runs and the form posts by itself.
 */
export function Autosave({ saveUrl, sentUrl, frameworkVersionId, locale, words }: AutosaveProps) {
  const line = useRef<HTMLDivElement>(null);
  const saver = useRef<Saver>(null);
  const [state, setState] = useState<SaveState>({ kind: "idle" });

  // The form and its fields are server-rendered: this only listens to them.
  useEffect(() => {
    const form = line.current?.closest("form");
    if (!form) return;
    let isLeaving = false;
    let isWaiting = false;
    let isPosting = false;
    const own = createSaver(
      (fields) => sendAnswers(saveUrl, frameworkVersionId, fields, isLeaving),
      (next) => {
        if (next.kind === "refused" && next.code === "already-submitted") location.assign(sentUrl);
        setState(next);
      },
    );
    saver.current = own;
    const note = (field: HTMLInputElement | HTMLTextAreaElement) => own.change(field.name, currentValue(form, field));
    // What was filled in before this code had arrived.
    for (const field of fieldsOf(form)) {
      const isTouched = isTextField(field)
        ? field.value !== field.defaultValue
        : field.checked && !field.defaultChecked;
      if (isTouched) note(field);
    }
    const listening = new AbortController();
    const on = { signal: listening.signal };
    const onInput = ({ target }: Event) => {
      if (isTextField(target) || (target instanceof HTMLInputElement && target.matches(levelRadio))) note(target);
    };
    form.addEventListener("change", onInput, on);
    form.addEventListener("input", (event) => isTextField(event.target) && onInput(event), on);
    form.addEventListener("keydown", answerByKey, on);
    form.addEventListener(
      "submit",
      (event) => {
        if (isPosting) return;
        event.preventDefault();
        if (isWaiting) return;
        isWaiting = true;
        const button = event.submitter as HTMLButtonElement | null;
        own.flush(true).then((isSaved) => {
          isWaiting = false;
          if (!isSaved || !button || "stay" in button.dataset) return;
          if (button.dataset.next) return location.assign(button.dataset.next);
          isPosting = true;
          form.requestSubmit(button);
          isPosting = false;
        });
      },
      on,
    );
    addEventListener("online", () => own.hasUnsaved() && own.flush(), on);
    document.addEventListener(
      "visibilitychange",
      () => {
        isLeaving = document.visibilityState === "hidden";
        if (isLeaving) own.flush();
      },
      on,
    );
    addEventListener("beforeunload", (event) => own.hasUnsaved() && event.preventDefault(), on);
    return () => {
      listening.abort();
      own.stop();
    };
  }, [saveUrl, sentUrl, frameworkVersionId]);

  return (
    <div ref={line} className="text-sm">
      <div role="status">
        <SaveLine state={state} locale={locale} words={words} />
      </div>
      {state.kind === "failed" || state.kind === "refused" ? (
        <p className="mt-1 flex flex-wrap gap-x-4">
          <button type="button" className="min-h-10 text-accent underline" onClick={() => saver.current?.flush(true)}>
            {words.tryNow}
          </button>
          {state.kind === "refused" ? (
            <button type="button" className="min-h-10 text-accent underline" onClick={() => location.reload()}>
              {words.reload}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function SaveLine({ state, locale, words }: { state: SaveState; locale: string; words: AutosaveWords }) {
  switch (state.kind) {
    case "idle":
      return null;
    case "saving":
      return <p className="text-muted">{words.saving}</p>;
    case "saved": {
      const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
      return (
        <p className="text-success">
          <span aria-hidden>✓ </span>
          {words.savedAt.replace("{time}", time.format(state.at))}
        </p>
      );
    }
    case "failed":
      return <Unsaved state={state} words={words} text={words.keepTrying} />;
    case "refused":
      return <Unsaved state={state} words={words} text={words.refusals[state.code] ?? words.refusals.invalid ?? ""} />;
  }
}

/** Which answers the server has not acknowledged, each a link to its question. */
function Unsaved({
  state,
  words,
  text,
}: {
  state: Extract<SaveState, { unsaved: unknown }>;
  words: AutosaveWords;
  text: string;
}) {
  return (
    <div className="rounded-control border-l-4 border-danger bg-danger-soft px-3 py-2">
      <p className="font-[550]">{text}</p>
      {state.unsaved.length > 0 ? (
        <>
          <p>{words.notSaved.replace("{count}", String(state.unsaved.length))}</p>
          <ul className="max-h-24 list-disc overflow-y-auto pl-5">
            {state.unsaved.map((name) => (
              <li key={name}>
                <a href={`#${questionId(name)}`}>{questionText(name)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function fieldNamed(name: string): HTMLElement | undefined {
  return document.getElementsByName(name)[0];
}

function questionId(name: string): string {
  const field = fieldNamed(name);
  return (isTextField(field) ? field.id : field?.closest("[data-question]")?.id) ?? "";
}

function questionText(name: string): string | null | undefined {
  const field = fieldNamed(name);
  return isTextField(field)
    ? field.labels[0]?.textContent
    : field?.closest("fieldset")?.querySelector("legend")?.textContent;
}
