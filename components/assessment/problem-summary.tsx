import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormProblem } from "@/lib/assessments/schema";

/** Why the last posting was refused, on top of the page, with links to the causes. */
export function ProblemSummary({
  problem,
  missingCount,
  children,
}: {
  problem: FormProblem | null;
  missingCount: number;
  children?: ReactNode;
}) {
  const t = useTranslations("errors");
  if (!problem || (problem.reason === "answers-missing" && missingCount === 0)) return null;
  return (
    <div role="alert" className="mb-6 rounded-card border-l-4 border-danger bg-danger-soft p-4">
      <p className="font-[650]">
        {problem.at ? <a href={`#${problem.at}`}>{t(problem.reason)}</a> : t(problem.reason, { count: missingCount })}
      </p>
      {children}
    </div>
  );
}
