import { useTranslations } from "next-intl";
import type { PanelSeat } from "@/lib/campaigns/panel/schema";
import { isoDay } from "@/lib/zoned-time";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/text-field";
import { type Subject, SubjectFields } from "./interviewer-form";

/** The days on which one person is interviewed; nothing without interviewers. */
export function InterviewDatesForm({
  action,
  subject,
  seats,
}: {
  action: unknown;
  subject: Subject;
  seats: readonly PanelSeat[];
}) {
  const t = useTranslations("panel.dates");
  const interviewers = seats.filter(({ kind }) => kind === "hr");
  if (interviewers.length === 0) return null;
  return (
    <section aria-labelledby="interview-dates">
      <h2 id="interview-dates">{t("title")}</h2>
      <p className="mt-1 mb-4 text-muted">{t("text")}</p>
      <ActionForm action={action}>
        <SubjectFields subject={subject} />
        {interviewers.map(({ assessmentId, raterName, interviewOn }) => (
          <TextField
            key={assessmentId}
            name={`interviewOn.${assessmentId}`}
            type="date"
            label={t("of", { name: raterName })}
            defaultValue={interviewOn ? isoDay(interviewOn) : undefined}
          />
        ))}
        <Button look="secondary">{t("save")}</Button>
      </ActionForm>
    </section>
  );
}
