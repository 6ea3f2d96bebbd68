"use client";

import { useEffect, useState } from "react";

interface ScoreMapProps {
  readonly formId: string;
  readonly label: string;
  readonly criteria: readonly {
    readonly criterionId: string;
    readonly name: string;
    readonly shortName: string;
    readonly answered: number;
    readonly asked: number;
  }[];
  /** With `{answered}` and `{asked}`: shown, and read out. */
  readonly words: { readonly short: string; readonly long: string };
}

/** Shape of a criterion's state: nothing, part or all answered. */
function mark(answered: number, asked: number): string {
  if (answered === 0) return "○";
  return answered < asked ? "◐" : "●";
}

function countAnswered(form: HTMLElement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const radio of form.querySelectorAll<HTMLInputElement>("input[type=radio]:checked:not([data-tab])")) {
    const criterionId = radio.closest<HTMLElement>("[data-criterion]")?.dataset.criterion;
    if (criterionId) counts[criterionId] = (counts[criterionId] ?? 0) + 1;
  }
  return counts;
}

/** The criteria of a scorecard with how far each is answered; no score, which would colour the rest (halo). */
export function ScoreMap({ formId, label, criteria, words }: ScoreMapProps) {
  const [counts, setCounts] = useState<Record<string, number> | null>(null);

  // The form is server-rendered: its own radios are the state.
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!form) return;
    const recount = () => setCounts(countAnswered(form));
    recount();
    form.addEventListener("change", recount);
    return () => form.removeEventListener("change", recount);
  }, [formId]);

  return (
    <nav
      aria-label={label}
      className="no-print sticky top-0 z-10 -mx-4 mb-6 overflow-x-auto border-b border-line bg-bg px-4"
    >
      <ul className="flex gap-x-5">
        {criteria.map(({ criterionId, name, shortName, answered: atFirst, asked }) => {
          const answered = counts ? (counts[criterionId] ?? 0) : atFirst;
          const fill = (text: string) => text.replace("{answered}", String(answered)).replace("{asked}", String(asked));
          return (
            <li key={criterionId} className="shrink-0">
              <a
                href={`#${criterionId}`}
                title={name}
                className="inline-flex min-h-12 items-center gap-1.5 text-sm text-text no-underline hover:text-accent"
              >
                <span aria-hidden className="text-accent">
                  {mark(answered, asked)}
                </span>
                <span className="font-[550]">{shortName}</span>
                <span aria-hidden className="text-muted tabular-nums">
                  {fill(words.short)}
                </span>
                <span className="sr-only">{fill(words.long)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
