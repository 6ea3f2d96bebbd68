import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CheckStep } from "@/components/assessment/check-step";
import { CriterionStep } from "@/components/assessment/criterion-step";
import { NoticeStep } from "@/components/assessment/notice-step";
import { requireInvite } from "@/lib/access/gates";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { getRespondentForm } from "@/lib/assessments/respondent/queries";
import { askedIn, missingAnswers, resumeAt } from "@/lib/assessments/rules";
import { readAddress } from "@/lib/assessments/schema";
import { acknowledgeNoticeAction, saveAnswersAction, submitAnswersAction } from "./actions";

interface RespondPageProps {
  params: Promise<{ assessmentId: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params, searchParams }: RespondPageProps): Promise<Metadata> {
  const [t, { assessmentId }] = await Promise.all([getTranslations("respond"), params]);
  const { raterKind } = await requireInvite(assessmentId);
  const { step, problem } = readAddress(await searchParams);
  const place =
    step === "check" ? t("check.step") : step === "notice" ? t("notice.step") : t("criterion.step", { n: step ?? "" });
  return {
    title: [problem ? t("problem") : "", place, raterKind === "self" ? t("title") : t("rater.title")]
      .filter(Boolean)
      .join(" · "),
  };
}

/** The form, one step per address, so that Back, reload and another device find the same place. */
export default async function RespondPage({ params, searchParams }: RespondPageProps) {
  const { assessmentId } = await params;
  const scope = await requireInvite(assessmentId);
  const form = await getRespondentForm(scope, await getLocale());
  const { step, problem } = readAddress(await searchParams);
  // What was promised stays readable.
  if (form.status === "submitted" && step !== "notice") redirect(`/respond/${assessmentId}/done`);
  if (form.status === "declined") redirect(`/respond/${assessmentId}/decline`);
  const asked = askedIn(form.framework);
  const missing = missingAnswers(asked, form.answers);
  if (step === "notice") return <NoticeStep form={form} problem={problem} action={acknowledgeNoticeAction} />;
  if (form.hasReadNotice && step === "check")
    return <CheckStep form={form} missing={missing} problem={problem} action={submitAnswersAction} />;
  const criterion = form.framework.criteria[Number(step) - 1];
  const exercise =
    step === "1" && form.kind !== "self" ? await findExercise(scope, assessmentId, await getLocale()) : null;
  if (!form.hasReadNotice || !criterion) redirect(`/respond/${assessmentId}?step=${resumeAt(asked, form)}`);
  return (
    <CriterionStep
      key={step}
      form={form}
      criterion={criterion}
      position={Number(step)}
      missingCount={missing.length}
      exercise={exercise}
      problem={problem}
      action={saveAnswersAction}
    />
  );
}
