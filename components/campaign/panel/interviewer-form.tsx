import { useTranslations } from "next-intl";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/text-field";
import { ReasonField } from "./reason-field";

/** Ids of the person and the campaign that a form of the panel is about. */
export interface Subject {
  readonly campaignId: string;
  readonly candidateId: string;
}

/** Names a member with the HR role as interviewer of one person. */
export function InterviewerForm({
  action,
  subject,
  members,
  asksReason,
}: {
  action: unknown;
  subject: Subject;
  members: readonly { readonly memberId: string; readonly name: string }[];
  asksReason: boolean;
}) {
  const t = useTranslations("panel.interviewer");
  return (
    <section aria-labelledby="add-interviewer">
      <h2 id="add-interviewer">{t("title")}</h2>
      <p className="mt-1 mb-4 text-muted">{members.length > 0 ? t("text") : t("none")}</p>
      {members.length > 0 ? (
        <ActionForm action={action}>
          <SubjectFields subject={subject} kind="hr" />
          <SelectField
            name="memberId"
            label={t("member")}
            options={[
              { value: "", label: t("choose") },
              ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
            ]}
          />
          <TextField name="interviewOn" type="date" label={t("day")} hint={t("dayHint")} />
          {asksReason ? <ReasonField /> : null}
          <Button look="secondary">{t("add")}</Button>
        </ActionForm>
      ) : null}
    </section>
  );
}

export function SubjectFields({ subject, kind }: { subject: Subject; kind?: "hr" | "self" }) {
  return (
    <>
      <input type="hidden" name="campaignId" value={subject.campaignId} />
      <input type="hidden" name="candidateId" value={subject.candidateId} />
      {kind ? <input type="hidden" name="kind" value={kind} /> : null}
    </>
  );
}
