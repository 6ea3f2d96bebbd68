import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/inputs";
import { type FormProblem, type GivenAnswers, longestText } from "@/lib/assessments/schema";
import type { FrameworkText, Indicator } from "@/lib/frameworks/schema";
import { AnchorScale } from "../assessment/anchor-scale";
import { QuestionProblem } from "../assessment/criterion-field";
import { PhoneTabs, tabPanel } from "./phone-tabs";

interface ScorecardQuestionProps {
  readonly indicator: Indicator;
  readonly given: GivenAnswers[string] | undefined;
  readonly scale: FrameworkText["scale"];
  readonly problem: FormProblem | null;
}

/**
 * One question of a scorecard: what to ask and the evidence first, beside them the level that they support, with all its
 * anchors. On phones two tabs, opening where the work goes on.
 */
export function ScorecardQuestion({ indicator, given, scale, problem }: ScorecardQuestionProps) {
  const t = useTranslations("score");
  const { indicatorId, statement } = indicator;
  const noteId = `evidence.${indicatorId}`;
  const isNoted = given !== undefined && given.evidence !== "";
  const first = isNoted || problem?.at === indicatorId ? "rate" : "guide";
  return (
    <section
      id={indicatorId}
      data-question
      tabIndex={-1}
      aria-labelledby={`statement.${indicatorId}`}
      className="group/question scroll-mt-16 border-t border-line py-6"
    >
      <h3 id={`statement.${indicatorId}`} className="text-lg">
        {statement.interview}
      </h3>
      <PhoneTabs indicatorId={indicatorId} statement={statement.interview} first={first} />
      <div className="mt-3 grid gap-6 md:grid-cols-2">
        <div className={tabPanel.guide}>
          <Guide indicator={indicator} />
          <label htmlFor={noteId} className="mt-4 block font-[550]">
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
            className="scroll-mt-16"
          />
        </div>
        <fieldset className={`min-w-0 ${tabPanel.rate}`}>
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

/** What to ask, in sight; what to listen for, folded away until wanted. */
function Guide({ indicator }: { indicator: Indicator }) {
  const t = useTranslations("score");
  const { questions, whatGoodLooksLike, redFlag } = indicator;
  return (
    <>
      <h4 className="font-[550]">{t("questions")}</h4>
      <List texts={questions} />
      <details className="mt-1">
        <summary className="py-2 text-accent">{t("listenFor")}</summary>
        <h5 className="font-[550]">{t("good")}</h5>
        <List texts={whatGoodLooksLike} />
        <h5 className="mt-3 font-[550]">{t("redFlag")}</h5>
        <p>{redFlag}</p>
      </details>
    </>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-5">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
