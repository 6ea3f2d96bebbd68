import { useTranslations } from "next-intl";
import type { Exercise } from "@/lib/assessments/calibration/schema";

/** The way to the exercise from the form that it prepares for. Nothing where there is none to take. */
export function ExerciseOffer({
  exercise,
  href,
}: {
  exercise: Pick<Exercise, "isDone" | "isOpen"> | null;
  href: string;
}) {
  const t = useTranslations("calibration.offer");
  if (!exercise?.isOpen) return null;
  if (exercise.isDone) return <p className="my-4 text-sm text-muted">{t("done")}</p>;
  return (
    <aside aria-label={t("title")} className="my-4 rounded-card border border-line p-4">
      <p className="font-[550]">{t("title")}</p>
      <p className="mt-1">{t("text")}</p>
      <a href={href} className="mt-1 inline-flex min-h-10 items-center">
        {t("open")}
      </a>
    </aside>
  );
}
