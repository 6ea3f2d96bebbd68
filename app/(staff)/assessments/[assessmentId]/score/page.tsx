import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersSummary } from "@/components/assessment/answers-summary";
import { CheckScorecard } from "@/components/scorecard/check-scorecard";
import { Reopenings } from "@/components/scorecard/reopenings";
import { ScorecardForm } from "@/components/scorecard/scorecard-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { findScorecard } from "@/lib/assessments/queries";
import { readAddress, type Scorecard } from "@/lib/assessments/schema";
import { showDay } from "@/lib/i18n/show-date";
import { postScorecardAction, sendScorecardAction } from "./actions";
import { SentScorecard } from "./sent-scorecard";

interface ScorePageProps {
  params: Promise<{ assessmentId: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ searchParams }: ScorePageProps): Promise<Metadata> {
  const [t, problems, query] = await Promise.all([getTranslations("score"), getTranslations("respond"), searchParams]);
  const title = query.step === "check" ? t("checkTitle") : t("title");
  return { title: query.problem ? `${problems("problem")} · ${title}` : title };
}

/** A member's own scorecard: to fill in, to check, then to read. Anybody else's is not found. */
export default async function ScorePage({ params, searchParams }: ScorePageProps) {
  const scope = await requireStaff("assessments:score");
  const { assessmentId } = await params;
  const locale = await getLocale();
  const card = await findScorecard(scope, assessmentId, locale);
  if (!card) notFound();
  const isUntouched = Object.keys(card.answers).length === 0;
  const [t, query] = await Promise.all([getTranslations("score"), searchParams]);
  const { step, problem } = readAddress(query);
  const name = card.candidateName;
  if (card.submittedAt) {
    return (
      <Narrow title={t("titleOf", { name })} card={card}>
        <SentScorecard scope={scope} card={card} submittedAt={card.submittedAt} isAgain={query.again !== undefined} />
      </Narrow>
    );
  }
  if (card.status !== "draft" || card.campaign.state !== "running") {
    return (
      <Narrow title={t("titleOf", { name })} card={card}>
        <Notice title={t(card.campaign.state === "closed" ? "closed" : "notOpen")} />
        {isUntouched ? null : (
          <>
            <h2 className="mt-8 mb-4">{t("copy")}</h2>
            <AnswersSummary framework={card.framework} answers={card.answers} wording="interview" heading="h3" />
          </>
        )}
      </Narrow>
    );
  }
  if (step === "check") {
    return (
      <Narrow title={t("checkTitleOf", { name })} card={card}>
        <CheckScorecard card={card} problem={problem} action={sendScorecardAction} />
      </Narrow>
    );
  }
  return (
    <>
      <PageHeader title={t("titleOf", { name })} lead={await leadOf(card)}>
        <ButtonLink look="secondary" href={`/candidates/${card.candidateId}`}>
          {t("back", { name })}
        </ButtonLink>
      </PageHeader>
      <Reopenings reopenings={card.reopenings} />
      <ScorecardForm
        card={card}
        problem={problem}
        isSaved={query.saved === "1"}
        exercise={isUntouched ? await findExercise(scope, assessmentId, locale) : null}
        action={postScorecardAction}
      />
    </>
  );
}

async function Narrow({ title, card, children }: { title: string; card: Scorecard; children: React.ReactNode }) {
  return (
    <div className="max-w-[720px]">
      <PageHeader title={title} lead={await leadOf(card)} />
      <Reopenings reopenings={card.reopenings} />
      {children}
    </div>
  );
}

/** What the person does, and in which campaign, until when. */
async function leadOf({ jobTitle, campaign }: Scorecard): Promise<string> {
  if (campaign.isStanding) return jobTitle;
  const [t, locale] = await Promise.all([getTranslations("score"), getLocale()]);
  if (!campaign.closesOn) return t("lead", { jobTitle, campaign: campaign.name });
  const date = showDay(locale, campaign.closesOn, "long");
  return t("leadUntil", { jobTitle, campaign: campaign.name, date });
}
