import { useFormatter, useTranslations } from "next-intl";
import type { AssessmentRow } from "@/lib/assessments/schema";

/** Who rates the person and how far they are; never a level. */
export function AssessmentList({ rows }: { rows: readonly AssessmentRow[] }) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line rounded-card border border-line text-sm">
      {rows.map(({ assessmentId, raterKind, raterName, status, submittedAt }) => (
        <li key={assessmentId} className="flex flex-wrap justify-between gap-2 p-3">
          <span>
            <span className="font-[550]">{words(`raterKind.${raterKind}`)}</span> · {raterName ?? t("unnamed")}
          </span>
          <span className="text-muted">
            {status === "submitted" && submittedAt
              ? t("assessmentState.submitted", { date: format.dateTime(submittedAt, { dateStyle: "medium" }) })
              : t("assessmentState.draft")}
          </span>
        </li>
      ))}
    </ul>
  );
}
