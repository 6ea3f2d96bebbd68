import { useTranslations } from "next-intl";
import type { GivenAnswers } from "@/lib/assessments/schema";
import type { Criterion, Framework, Indicator, LevelKey } from "@/lib/frameworks/schema";

interface AnswersSummaryProps {
  readonly framework: Framework;
  readonly answers: GivenAnswers;
  /** By criterion id. */
  readonly examples?: Readonly<Record<string, string>>;
  readonly wording: keyof Indicator["statement"];
  readonly heading?: "h2" | "h3";
  /** Where a criterion's answers can be changed; without it this is a copy to read. */
  readonly changeHref?: (position: number) => string;
}

/** Every question with its answer and the words of that level. */
export function AnswersSummary({
  framework,
  answers,
  examples = {},
  wording,
  heading: Heading = "h2",
  changeHref,
}: AnswersSummaryProps) {
  return (
    <div className="space-y-8">
      {framework.criteria.map((criterion, position) => (
        <section key={criterion.criterionId} aria-labelledby={`summary-${criterion.criterionId}`}>
          <div className="flex items-baseline justify-between gap-4 border-b border-line pb-1">
            <Heading id={`summary-${criterion.criterionId}`} className="text-lg">
              {criterion.name}
            </Heading>
            {changeHref ? <ChangeLink criterion={criterion} href={changeHref(position)} /> : null}
          </div>
          <dl className="mt-3 space-y-4">
            {criterion.indicators.map((indicator) => (
              <Answered
                key={indicator.indicatorId}
                indicator={indicator}
                given={answers[indicator.indicatorId]}
                notObserved={framework.scale.notObserved}
                statement={indicator.statement[wording]}
                href={changeHref?.(position)}
              />
            ))}
            <Example text={examples[criterion.criterionId]} />
          </dl>
        </section>
      ))}
    </div>
  );
}

function ChangeLink({ criterion, href }: { criterion: Criterion; href: string }) {
  const t = useTranslations("respond.check");
  return (
    <a
      href={href}
      className="inline-flex min-h-10 items-center"
      aria-label={t("changeOf", { criterion: criterion.name })}
    >
      {t("change")}
    </a>
  );
}

function Answered({
  indicator,
  given,
  notObserved,
  statement,
  href,
}: {
  indicator: Indicator;
  given: GivenAnswers[string] | undefined;
  notObserved: string;
  statement: string;
  href: string | undefined;
}) {
  const answer = given?.answer ?? null;
  return (
    <div>
      <dt className="font-[550]">{statement}</dt>
      <dd>
        {answer === null ? (
          <NoAnswer href={href && `${href}#${indicator.indicatorId}`} />
        ) : answer === "not-observed" ? (
          notObserved
        ) : (
          <>
            <span className="font-[650] tabular-nums">{answer}</span> {indicator.anchors[String(answer) as LevelKey]}
          </>
        )}
      </dd>
      {given?.evidence ? <dd className="mt-1 whitespace-pre-line text-muted">{given.evidence}</dd> : null}
    </div>
  );
}

function NoAnswer({ href }: { href: string | undefined }) {
  const t = useTranslations("respond.check");
  return href ? <a href={href}>{t("noAnswer")}</a> : <span className="text-muted">{t("noAnswer")}</span>;
}

function Example({ text }: { text: string | undefined }) {
  const t = useTranslations("respond.check");
  if (!text) return null;
  return (
    <div>
      <dt className="font-[550]">{t("example")}</dt>
      <dd className="whitespace-pre-line">{text}</dd>
    </div>
  );
}
