"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PointsFields } from "@/components/profile/weighing/points-fields";
import { WeighingResult } from "@/components/profile/weighing/weighing-result";
import { ActionForm, useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/text-field";
import { answerTexts, readTexts } from "@/lib/profiles/weighing/answer-texts";
import { noAnswers } from "@/lib/profiles/weighing/answers";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";
import { weigh } from "@/lib/profiles/weighing/rules";

interface AgreeProps {
  readonly profileId: string;
  readonly workshopId: string;
  readonly from: string;
  /** Newest version of the profile. */
  readonly base: number;
  readonly criteria: readonly WeighedCriterion[];
  /** The group's weights, by criterion. */
  readonly points: Readonly<Record<string, number>>;
}

/** The group's weights as points to change and to agree on, with the reason. */
export function AgreeForm({ action, ...props }: AgreeProps & { action: unknown }) {
  const t = useTranslations("workshop.agree");
  return (
    <ActionForm action={action} label={t("title")}>
      <AgreeFields {...props} />
    </ActionForm>
  );
}

function AgreeFields({ profileId, workshopId, from, base, criteria, points }: AgreeProps) {
  const t = useTranslations("workshop.agree");
  const state = useFormState();
  const ids = criteria.map(({ criterionId }) => criterionId);
  const [texts, setTexts] = useState(() => answerTexts({ ...noAnswers, points }, ids, state.typed));
  const { answers, problems } = readTexts(texts, "points");
  const weighed = weigh("points", answers, ids);
  const newest = state.reason === "changed-elsewhere" ? state.details?.number : undefined;
  return (
    <>
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="workshopId" value={workshopId} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="base" value={newest ?? base} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <PointsFields
          criteria={criteria}
          answers={texts}
          onAnswers={(changed) => setTexts((before) => ({ ...before, ...changed }))}
          problems={{ ...problems, ...(weighed.status === "all-zero" && { points: "all-zero" as const }) }}
        />
        <div className="self-start rounded-card border border-line p-4">
          <WeighingResult criteria={criteria} method="points" answers={answers} weighed={weighed} />
        </div>
      </div>
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={500} />
      <Button>{t("submit")}</Button>
    </>
  );
}
