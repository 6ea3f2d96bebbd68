"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { FieldReason } from "@/lib/outcome";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import { HeldSelect } from "./held-select";
import { JumpText } from "./jump-text";

/** One jump in the order, or waiting for its place. */
export function RankedCriterion({
  criterion,
  count,
  text,
  onText,
  place,
  isNextFirst,
  isFirst,
  isTied,
  canRise,
  canSink,
  reason,
  onPlace,
  onRise,
  onSink,
  onTie,
}: {
  criterion: WeighedCriterion;
  /** Criteria in all. */
  count: number;
  /** The place as chosen in the field. */
  text: string;
  onText: (text: string) => void;
  /** null while it waits for one */
  place: number | null;
  /** Whether the next criterion to be placed will be the first of all. */
  isNextFirst: boolean;
  isFirst: boolean;
  isTied: boolean;
  canRise: boolean;
  canSink: boolean;
  reason: FieldReason | undefined;
  onPlace: () => void;
  onRise: () => void;
  onSink: () => void;
  onTie: () => void;
}) {
  const t = useTranslations("weighing");
  const { criterionId, name } = criterion;
  return (
    <li className={`rounded-card border p-3 ${place === null ? "border-dashed border-control" : "border-line"}`}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-[550]">
            {place === null ? null : (
              <span className="mr-2 inline-block min-w-7 rounded-control bg-accent px-1.5 text-center text-on-accent tabular-nums noscript:hidden">
                <span className="sr-only">{t("ranks.place")} </span>
                {place}
              </span>
            )}
            {name}
            {isTied ? <span className="ml-2 text-sm font-normal text-muted">{t("ranks.alike")}</span> : null}
          </p>
        </div>
        <div className="noscript:hidden">
          {place === null ? (
            <button
              id={`place-${criterionId}`}
              type="button"
              aria-label={t(isNextFirst ? "ranks.firstOf" : "ranks.nextOf", { criterion: name })}
              onClick={onPlace}
              className={buttonClass("secondary")}
            >
              {t(isNextFirst ? "ranks.first" : "ranks.next")}
            </button>
          ) : (
            <div className="flex gap-1">
              <Step
                id={`up-${criterionId}`}
                label={t("ranks.up", { criterion: name })}
                isOff={!canRise}
                onStep={onRise}
              >
                <path d="M4 10 8 5.5 12 10" />
              </Step>
              <Step
                id={`down-${criterionId}`}
                label={t("ranks.down", { criterion: name })}
                isOff={!canSink}
                onStep={onSink}
              >
                <path d="M4 6 8 10.5 12 6" />
              </Step>
              {isFirst ? null : (
                <Step
                  id={`tie-${criterionId}`}
                  label={t("ranks.tie", { criterion: name })}
                  isPressed={isTied}
                  onStep={onTie}
                >
                  <path d="M3.5 6h9M3.5 10h9" />
                </Step>
              )}
            </div>
          )}
        </div>
      </div>
      <div className="mt-1">
        <JumpText criterion={criterion} />
      </div>
      <div className="mt-2 hidden noscript:block">
        <label htmlFor={`field-ranks.${criterionId}`} className="mb-1 block text-sm text-muted">
          {t("ranks.placeOf", { criterion: name })}
        </label>
        <HeldSelect
          id={`field-ranks.${criterionId}`}
          name={`ranks.${criterionId}`}
          value={text}
          onChange={(event) => onText(event.target.value)}
          aria-invalid={reason ? true : undefined}
          className="!w-auto min-w-24"
        >
          <option value="">{t("choose")}</option>
          {Array.from({ length: count }, (_, i) => String(i + 1)).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </HeldSelect>
      </div>
    </li>
  );
}

/** A small act on one row; one that cannot be done now keeps its place and the focus. */
function Step({
  id,
  label,
  isOff = false,
  isPressed,
  onStep,
  children,
}: {
  id: string;
  label: string;
  isOff?: boolean;
  isPressed?: boolean;
  onStep: () => void;
  children: ReactNode;
}) {
  return (
    <button
      id={id}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff ? true : undefined}
      aria-pressed={isPressed}
      onClick={isOff ? undefined : onStep}
      className="flex size-10 items-center justify-center rounded-control border border-control text-text hover:border-accent hover:text-accent aria-disabled:border-line aria-disabled:text-muted aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      <svg aria-hidden="true" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.75">
        {children}
      </svg>
    </button>
  );
}
