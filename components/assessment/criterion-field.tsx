import { useTranslations } from "next-intl";
import type { FormProblem, GivenAnswers } from "@/lib/assessments/schema";
import type { FrameworkText, Indicator } from "@/lib/frameworks/schema";
import { AnchorScale } from "./anchor-scale";

interface CriterionFieldProps {
  readonly indicators: readonly Indicator[];
  readonly answers: GivenAnswers;
  readonly scale: FrameworkText["scale"];
  readonly wording: keyof Indicator["statement"];
  readonly problem: FormProblem | null;
}

/** The questions of one criterion, said by the person or of the person, each with its scale. */
export function CriterionField({ indicators, answers, scale, wording, problem }: CriterionFieldProps) {
  return (
    <div className="space-y-10">
      {indicators.map((indicator) => {
        const { indicatorId } = indicator;
        return (
          <fieldset key={indicatorId} id={indicatorId} data-question className="min-w-0 scroll-mt-4">
            <legend className="mb-3 text-lg leading-[1.65rem] font-[550]">{indicator.statement[wording]}</legend>
            <QuestionProblem problem={problem} indicatorId={indicatorId} />
            <AnchorScale indicator={indicator} answer={answers[indicatorId]?.answer ?? null} scale={scale} />
          </fieldset>
        );
      })}
    </div>
  );
}

/** What is wrong with this very question, next to it. */
export function QuestionProblem({ problem, indicatorId }: { problem: FormProblem | null; indicatorId: string }) {
  const t = useTranslations("errors");
  if (problem?.at !== indicatorId) return null;
  return <p className="mb-2 font-[550] text-danger">{t(problem.reason)}</p>;
}
