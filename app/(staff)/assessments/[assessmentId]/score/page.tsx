import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersSummary } from "@/components/assessment/answers-summary";
import { ScorecardForm } from "@/components/assessment/scorecard-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findScorecard } from "@/lib/assessments/queries";
import { readAddress } from "@/lib/assessments/schema";
import { showDate } from "@/lib/i18n/show-date";
import { postScorecardAction } from "./actions";

interface ScorePageProps {
  params: Promise<{ assessmentId: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ searchParams }: ScorePageProps): Promise<Metadata> {
  const [t, problems, query] = await Promise.all([getTranslations("score"), getTranslations("respond"), searchParams]);
  return { title: query.problem ? `${problems("problem")} · ${t("title")}` : t("title") };
}

/** A member's own scorecard: to fill in, then to read. Anybody else's is not found. */
export default async function ScorePage({ params, searchParams }: ScorePageProps) {
  const scope = await requireStaff("assessments:score");
  const { assessmentId } = await params;
  const card = await findScorecard(scope, assessmentId, await getLocale());
  if (!card) notFound();
  const [t, locale, query] = await Promise.all([getTranslations("score"), getLocale(), searchParams]);
  const name = card.candidateName;
  if (!card.submittedAt) {
    return (
      <>
        <PageHeader title={t("titleOf", { name })} lead={card.jobTitle}>
          <ButtonLink look="secondary" href={`/candidates/${card.candidateId}`}>
            {t("back", { name })}
          </ButtonLink>
        </PageHeader>
        <ScorecardForm
          card={card}
          problem={readAddress(query).problem}
          isSaved={query.saved === "1"}
          action={postScorecardAction}
        />
      </>
    );
  }
  const date = showDate(locale, card.submittedAt, "long", true);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={t("titleOf", { name })} lead={card.jobTitle} />
      <Notice tone="success" title={t("sent")}>
        <p>{t("sentOn", { date })}</p>
        {query.again ? <p>{t("again")}</p> : null}
      </Notice>
      <ButtonLink className="mt-4" href={`/candidates/${card.candidateId}`}>
        {t("toCandidate", { name })}
      </ButtonLink>
      <h2 className="mt-8 mb-4">{t("copy")}</h2>
      <AnswersSummary framework={card.framework} answers={card.answers} wording="interview" heading="h3" />
    </div>
  );
}
