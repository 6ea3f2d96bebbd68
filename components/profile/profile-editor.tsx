"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ActionForm, useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/text-field";
import type { AskedCriterion } from "@/lib/profiles/rules";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import type { Ideal, TargetMode } from "@/lib/scoring/types";
import { ConflictNotice } from "./conflict-notice";
import { CriterionFields } from "./criterion-fields";
import { type DraftCriterion, draftOf, draftProblems, idealOfDraft } from "./draft";
import type { TriedPeople } from "./effect/people";
import { ModeField } from "./mode-field";
import { OrderChange } from "./order-change";
import { useWeighing, type Weighing } from "./weighing/use-weighing";
import { WeighingFields } from "./weighing/weighing-fields";
import { WeighingResult } from "./weighing/weighing-result";

/** What the form starts with: the version itself, an older one, weights tried elsewhere. */
export interface StartingValues {
  readonly asked: readonly AskedCriterion[];
  readonly weighing: Weighing;
}

export interface ProfileEditorProps {
  /** Server action of the form. */
  readonly action: unknown;
  readonly profileId: string;
  /** Number of the version being edited. */
  readonly base: number;
  /** What the version asks; the order before. */
  readonly ideal: Ideal;
  readonly startWith: StartingValues;
  readonly criteria: readonly WeighedCriterion[];
  /** People on whom the effect is shown; nobody is fine. */
  readonly tried: TriedPeople;
  /** Shares that the participants of the version's workshop gave; null when one person gave the weights. */
  readonly judges: readonly (readonly number[])[] | null;
}

/** Weights, targets and required minimums with their live effect; works as a plain form without JavaScript. */
export function ProfileEditor({ action, ...props }: ProfileEditorProps) {
  return (
    <ActionForm
      action={action}
      className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-x-8"
    >
      <EditorFields {...props} />
    </ActionForm>
  );
}

function EditorFields(props: Omit<ProfileEditorProps, "action">) {
  const { profileId, base, ideal, startWith, criteria, tried, judges } = props;
  const t = useTranslations("profiles");
  const words = useTranslations("weighing");
  const state = useFormState();
  const [draft, setDraft] = useState(() => draftOf(startWith.asked, state.typed));
  const [mode, setMode] = useState<TargetMode>(() => modeOf(state.typed?.mode) ?? ideal.mode);
  const [isTouched, setTouched] = useState(false);
  useUnsavedGuard(isTouched && state.status !== "done");
  const weighing = useWeighing(
    startWith.weighing,
    startWith.asked.map(({ criterionId }) => criterionId),
  );

  const problems = draftProblems(draft);
  const conflict = state.reason === "changed-elsewhere" ? state.details : undefined;
  const change = (criterionId: string, part: Partial<DraftCriterion>) =>
    setDraft((rows) => rows.map((row) => (row.criterionId === criterionId ? { ...row, ...part } : row)));
  const touch = () => setTouched(true);
  return (
    <>
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="base" value={conflict?.number ?? base} />
      <section aria-labelledby="weights" className="min-w-0 space-y-4" onChange={touch}>
        {conflict ? <ConflictNotice profileId={profileId} conflict={conflict} /> : null}
        <h2 id="weights">{words("title")}</h2>
        <WeighingFields
          criteria={criteria}
          method={weighing.method}
          onMethod={weighing.setMethod}
          answers={weighing.texts}
          onAnswers={(changed) => {
            touch();
            weighing.change(changed);
          }}
          problems={weighing.problems}
        />
      </section>
      <aside aria-labelledby="result effect" className="mt-8 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0">
        <div className="space-y-5 rounded-card border border-line p-4 lg:sticky lg:top-4">
          <div>
            <h2 id="result" className="mb-1 text-base">
              {words("result.title")}
            </h2>
            <WeighingResult
              criteria={criteria}
              method={weighing.method}
              answers={weighing.answers}
              weighed={weighing.weighed}
            />
          </div>
          <div>
            <h2 id="effect" className="mb-2 text-base">
              {t("effect.title")}
            </h2>
            {tried.people.length > 0 ? (
              <OrderChange
                tried={tried}
                judges={judges}
                before={ideal}
                after={idealOfDraft(draft, weighing.weights, mode, ideal)}
                criteria={criteria}
              />
            ) : (
              <p className="text-sm text-muted">{t("effect.nobody")}</p>
            )}
          </div>
        </div>
      </aside>
      <section aria-labelledby="asked" className="mt-8 min-w-0 space-y-5" onChange={touch}>
        <div>
          <h2 id="asked">{t("asked")}</h2>
          <p className="max-w-[70ch] text-sm text-muted">{t("askedLead")}</p>
        </div>
        {draft.map((row, i) => (
          <CriterionFields
            key={row.criterionId}
            row={row}
            name={criteria.find(({ criterionId }) => criterionId === row.criterionId)?.name ?? row.criterionId}
            relevance={startWith.asked[i]?.relevance ?? ""}
            shares={weighing.weighed.status === "ready" ? weighing.weighed.shares : null}
            place={i}
            problems={problems}
            conflict={conflict}
            onChange={(part) => change(row.criterionId, part)}
          />
        ))}
        <ModeField mode={mode} conflict={conflict} onMode={setMode} />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={500} />
        <div className="flex flex-wrap gap-2">
          <Button>{t("saveVersion")}</Button>
          <Button look="secondary" name="publish" value="1">
            {t("saveAndPublish")}
          </Button>
        </div>
      </section>
    </>
  );
}

function modeOf(typed: unknown): TargetMode | null {
  return typed === "range" || typed === "at-least" ? typed : null;
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
