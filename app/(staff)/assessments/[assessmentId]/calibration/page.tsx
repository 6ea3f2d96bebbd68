import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ExercisePage } from "@/components/calibration/exercise-page";
import { requireStaff } from "@/lib/access/gates";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { takeExerciseAction } from "./actions";

interface CalibrationPageProps {
  params: Promise<{ assessmentId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calibration");
  return { title: t("title") };
}

/** The exercise of a member before their own scorecard; anybody else's is not found. */
export default async function CalibrationPage({ params }: CalibrationPageProps) {
  const scope = await requireStaff("assessments:score");
  const { assessmentId } = await params;
  const exercise = await findExercise(scope, assessmentId, await getLocale());
  if (!exercise) notFound();
  const card = `/assessments/${assessmentId}/score`;
  if (!exercise.isOpen) redirect(card);
  return (
    <div className="max-w-[720px]">
      <ExercisePage assessmentId={assessmentId} exercise={exercise} action={takeExerciseAction} formHref={card} />
    </div>
  );
}
