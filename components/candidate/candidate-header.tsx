import { useTranslations } from "next-intl";
import type { OwnScorecard } from "@/lib/assessments/schema";
import type { CandidateView } from "@/lib/candidates/schema";
import { ActionForm } from "../ui/action-form";
import { Button, ButtonLink } from "../ui/button";
import { Chip } from "../ui/chip";
import { PageHeader } from "../ui/page-header";

interface CandidateHeaderProps {
  readonly candidate: CandidateView;
  /** The reader's own scorecard on this person, if there is one to go to. */
  readonly mine: OwnScorecard | null;
  readonly mayWrite: boolean;
  readonly mayScore: boolean;
  readonly startScorecard: unknown;
  readonly archive: unknown;
}

/** Who the person is and what the reader can do next about them. */
export function CandidateHeader({
  candidate,
  mine,
  mayWrite,
  mayScore,
  startScorecard,
  archive,
}: CandidateHeaderProps) {
  const t = useTranslations("candidate");
  const words = useTranslations("words");
  const { candidateId, archivedAt } = candidate;
  return (
    <PageHeader
      title={candidate.name}
      lead={
        <>
          {candidate.jobTitle} · {words(`candidateKind.${candidate.kind}`)}{" "}
          {archivedAt ? <Chip tone="warning">{t("archived")}</Chip> : null}
        </>
      }
    >
      {mayScore && mine ? (
        <ButtonLink
          look={mine.status === "draft" ? "primary" : "secondary"}
          href={`/assessments/${mine.assessmentId}/score`}
        >
          {mine.status === "draft" ? t("continueScorecard") : t("openScorecard")}
        </ButtonLink>
      ) : null}
      {mayScore && !mine && !archivedAt ? (
        <ActionForm action={startScorecard} className="">
          <input type="hidden" name="candidateId" value={candidateId} />
          <Button>{t("rate")}</Button>
        </ActionForm>
      ) : null}
      {mayWrite ? (
        <>
          <ButtonLink look="secondary" href={`/candidates/${candidateId}/edit`}>
            {t("edit")}
          </ButtonLink>
          <ActionForm action={archive} className="">
            <input type="hidden" name="candidateId" value={candidateId} />
            <input type="hidden" name="archived" value={archivedAt ? "no" : "yes"} />
            <Button look="quiet">{archivedAt ? t("restore") : t("archive")}</Button>
          </ActionForm>
        </>
      ) : null}
    </PageHeader>
  );
}
