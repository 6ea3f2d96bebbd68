import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ExercisePage } from "@/components/calibration/exercise-page";
import { requireInvite } from "@/lib/access/gates";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { takeExerciseAction } from "./actions";

interface CalibrationPageProps {
  params: Promise<{ assessmentId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calibration");
  return { title: t("title") };
}

/** The exercise of a rater who answers by link. */
export default async function CalibrationPage({ params }: CalibrationPageProps) {
  const { assessmentId } = await params;
  const scope = await requireInvite(assessmentId);
  const exercise = await findExercise(scope, assessmentId, await getLocale());
  const form = `/respond/${assessmentId}`;
  if (!exercise?.isOpen) redirect(form);
  return (
    <ExercisePage
      assessmentId={assessmentId}
      exercise={exercise}
      action={takeExerciseAction}
      formHref={`${form}?step=1`}
    />
  );
}
