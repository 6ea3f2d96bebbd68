import { getLocale, getTranslations } from "next-intl/server";
import { AnswersSummary } from "@/components/assessment/answers-summary";
import { ReopenForm } from "@/components/scorecard/reopen-form";
import { SideBySide } from "@/components/scorecard/side-by-side";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { allows } from "@/lib/access/permissions";
import type { StaffScope } from "@/lib/access/scope";
import type { Scorecard } from "@/lib/assessments/schema";
import { showDate } from "@/lib/i18n/show-date";
import { getSelfBeside } from "@/lib/results/queries";
import { reopenScorecardAction } from "./actions";

interface SentScorecardProps {
  readonly scope: StaffScope;
  readonly card: Scorecard;
  readonly submittedAt: Date;
  /** It was sent a second time, which did nothing. */
  readonly isAgain: boolean;
}

/** A scorecard that was sent: beside the person's own view, as a copy, and the way to open it again. */
export async function SentScorecard({ scope, card, submittedAt, isAgain }: SentScorecardProps) {
  const [t, locale, self] = await Promise.all([
    getTranslations("score"),
    getLocale(),
    getSelfBeside(scope, card.campaign.campaignId, card.candidateId),
  ]);
  const name = card.candidateName;
  return (
    <>
      <Notice tone="success" title={t("sent")}>
        <p>{t("sentOn", { date: showDate(locale, submittedAt, "long", true) })}</p>
        {isAgain ? <p>{t("again")}</p> : null}
      </Notice>
      <ButtonLink className="mt-4" href={`/candidates/${card.candidateId}`}>
        {t("toCandidate", { name })}
      </ButtonLink>
      <section aria-labelledby="beside" className="mt-8">
        <h2 id="beside" className="mb-3">
          {t("beside.title")}
        </h2>
        {self.state === "sent" ? (
          <SideBySide framework={card.framework} answers={card.answers} self={self.levels} />
        ) : (
          <p>{t(self.state === "hidden" ? "beside.hidden" : "beside.none")}</p>
        )}
      </section>
      {card.campaign.state === "running" && allows(scope.roles, "campaigns:manage") ? (
        <ReopenForm assessmentId={card.assessmentId} action={reopenScorecardAction} />
      ) : null}
      <h2 className="mt-8 mb-4">{t("copy")}</h2>
      <AnswersSummary framework={card.framework} answers={card.answers} wording="interview" heading="h3" />
    </>
  );
}
