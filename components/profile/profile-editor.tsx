"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { NamedCriterion } from "@/components/receipt/basis";
import { ActionForm, useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextAreaField } from "@/components/ui/text-field";
import type { Ideal, IdealCriterion, TargetMode } from "@/lib/scoring/types";
import { ConflictNotice } from "./conflict-notice";
import { CriterionFields } from "./criterion-fields";
import { type DraftCriterion, draftOf, draftProblems, idealOfDraft, sharesOf } from "./draft";
import { ModeField } from "./mode-field";
import { OrderChange, type OrderedPerson } from "./order-change";

export interface ProfileEditorProps {
  /** Server action of the form. */
  readonly action: unknown;
  readonly profileId: string;
  /** Number of the version being edited. */
  readonly base: number;
  /** What the version asks; the order before. */
  readonly ideal: Ideal;
  /** What the form starts with when it is not the version itself: an older version, weights tried elsewhere. */
  readonly startWith: readonly IdealCriterion[];
  readonly criteria: readonly NamedCriterion[];
  /** People on whom the effect is shown; nobody is fine. */
  readonly people: readonly OrderedPerson[];
}

/** Weights, targets and required minimums with their live effect; works as a plain form without JavaScript. */
export function ProfileEditor({ action, ...props }: ProfileEditorProps) {
  return (
    <ActionForm action={action} className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-8">
      <EditorFields {...props} />
    </ActionForm>
  );
}

function EditorFields({ profileId, base, ideal, startWith, criteria, people }: Omit<ProfileEditorProps, "action">) {
  const t = useTranslations("profiles");
  const state = useFormState();
  const [draft, setDraft] = useState(() => draftOf(startWith, state.typed));
  const [mode, setMode] = useState<TargetMode>(() => modeOf(state.typed?.mode) ?? ideal.mode);
  const [isTouched, setTouched] = useState(false);
  useUnsavedGuard(isTouched && state.status !== "done");

  const shares = sharesOf(draft.map(({ weight }) => weight));
  const problems = draftProblems(draft);
  const conflict = state.reason === "changed-elsewhere" ? state.details : undefined;
  const change = (criterionId: string, part: Partial<DraftCriterion>) => {
    setTouched(true);
    setDraft((rows) => rows.map((row) => (row.criterionId === criterionId ? { ...row, ...part } : row)));
  };
  return (
    <>
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="base" value={conflict?.number ?? base} />
      <input type="hidden" name="method" value="points" />
      <div className="space-y-5">
        {conflict ? <ConflictNotice profileId={profileId} conflict={conflict} /> : null}
        {problems.weights ? (
          <p id="field-weights" className="font-[550] text-danger">
            {t("allZero")}
          </p>
        ) : null}
        {isUndecided(draft) ? <Notice>{t("undecided")}</Notice> : null}
        {shares?.some((share) => share > 60) ? <Notice>{t("dominant")}</Notice> : null}
        {draft.map((row, i) => (
          <CriterionFields
            key={row.criterionId}
            row={row}
            name={criteria.find(({ criterionId }) => criterionId === row.criterionId)?.name ?? row.criterionId}
            share={shares?.[i] ?? null}
            problems={problems}
            conflict={conflict}
            onChange={(part) => change(row.criterionId, part)}
          />
        ))}
        <ModeField
          mode={mode}
          conflict={conflict}
          onMode={(next) => {
            setTouched(true);
            setMode(next);
          }}
        />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={500} />
        <Button>{t("saveVersion")}</Button>
      </div>
      <aside aria-labelledby="effect" className="mt-8 lg:mt-0">
        <div className="rounded-card border border-line p-4 lg:sticky lg:top-4">
          <h2 id="effect" className="mb-2 text-base">
            {t("effect.title")}
          </h2>
          {people.length > 0 ? (
            <OrderChange people={people} before={ideal} after={idealOfDraft(draft, mode, ideal)} />
          ) : (
            <p className="text-sm text-muted">{t("effect.nobody")}</p>
          )}
        </div>
      </aside>
    </>
  );
}

function modeOf(typed: unknown): TargetMode | null {
  return typed === "range" || typed === "at-least" ? typed : null;
}

/** Every criterion weighs the same: nobody has said yet what matters more. */
function isUndecided(draft: readonly DraftCriterion[]): boolean {
  return draft.length > 1 && draft.every(({ weight }) => weight === draft[0]?.weight);
}

function useUnsavedGuard(isUnsaved: boolean): void {
  // The browser asks only while a listener is there: an effect is the way to add and remove it.
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
