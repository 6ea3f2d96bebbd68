import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/inputs";
import { type FormProblem, type GivenAnswers, longestText } from "@/lib/assessments/schema";
import type { FrameworkText, Indicator } from "@/lib/frameworks/schema";
import { AnchorScale } from "./anchor-scale";
import { QuestionProblem } from "./criterion-field";

interface ScorecardQuestionProps {
  readonly indicator: Indicator;
  readonly given: GivenAnswers[string] | undefined;
  readonly scale: FrameworkText["scale"];
  readonly problem: FormProblem | null;
}

/** One question of a scorecard: the evidence first, then the level that it supports. */
export function ScorecardQuestion({ indicator, given, scale, problem }: ScorecardQuestionProps) {
  const t = useTranslations("score");
  const { indicatorId, statement } = indicator;
  const noteId = `evidence.${indicatorId}`;
  return (
    <section
      id={indicatorId}
      data-question
      tabIndex={-1}
      aria-labelledby={`statement.${indicatorId}`}
      className="scroll-mt-16 border-t border-line py-6"
    >
      <h3 id={`statement.${indicatorId}`} className="text-lg">
        {statement.interview}
      </h3>
      <div className="mt-3 grid gap-6 md:grid-cols-2">
        <div>
          <label htmlFor={noteId} className="block font-[550]">
            {t("evidence")}
            <span className="sr-only"> – {statement.interview}</span>
          </label>
          <p id={`${noteId}.hint`} className="mb-1 text-sm text-muted">
            {scale.evidencePrompt}
          </p>
          <TextArea
            id={noteId}
            name={noteId}
            defaultValue={given?.evidence ?? ""}
            aria-describedby={`${noteId}.hint`}
            maxLength={longestText}
            rows={6}
          />
          <Guide indicator={indicator} />
        </div>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-[550]">
            {t("level")}
            <span className="sr-only"> – {statement.interview}</span>
          </legend>
          <QuestionProblem problem={problem} indicatorId={indicatorId} />
          <AnchorScale indicator={indicator} answer={given?.answer ?? null} scale={scale} />
        </fieldset>
      </div>
    </section>
  );
}

/** What to ask and what to listen for, folded away until wanted. */
function Guide({ indicator }: { indicator: Indicator }) {
  const t = useTranslations("score");
  const { questions, whatGoodLooksLike, redFlag } = indicator;
  return (
    <details className="mt-3">
      <summary className="py-2 text-accent">{t("questions")}</summary>
      <List texts={questions} />
      <h4 className="mt-3 font-[550]">{t("good")}</h4>
      <List texts={whatGoodLooksLike} />
      <h4 className="mt-3 font-[550]">{t("redFlag")}</h4>
      <p>{redFlag}</p>
    </details>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
