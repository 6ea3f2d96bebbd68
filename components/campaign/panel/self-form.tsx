import { useTranslations } from "next-intl";
import { ActionForm } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { type Subject, SubjectFields } from "./interviewer-form";
import { ReasonField } from "./reason-field";

/** Asks one person for a self-assessment. */
export function SelfForm({ action, subject, asksReason }: { action: unknown; subject: Subject; asksReason: boolean }) {
  const t = useTranslations("panel.person");
  return (
    <ActionForm action={action}>
      <SubjectFields subject={subject} kind="self" />
      {asksReason ? <ReasonField /> : null}
      <Button look="secondary">{t("addSelf")}</Button>
    </ActionForm>
  );
}
