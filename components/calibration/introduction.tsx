import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Exercise } from "@/lib/assessments/calibration/schema";

/** What the exercise is, and that nothing of it is kept. */
export function ExerciseIntroduction({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("calibration");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-2">{t("lead", { count: exercise.cases.length })}</p>
      <div className="mt-4 mb-8">
        <Notice>
          <p>{t("kept")}</p>
          <p className="mt-1">{exercise.isDone ? t("done") : t("optional")}</p>
        </Notice>
      </div>
    </>
  );
}
