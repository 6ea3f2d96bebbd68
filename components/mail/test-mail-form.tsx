"use client";

import { useTranslations } from "next-intl";
import { ActionForm, useFormState } from "../ui/action-form";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** Sends the saved text to whoever presses the button, and says what the mail server answered. */
export function TestMailForm({
  action,
  campaignId,
  textId,
  locale,
}: {
  action: unknown;
  campaignId: string;
  textId: string;
  locale: string;
}) {
  const t = useTranslations("mails");
  return (
    <ActionForm action={action} label={t("testTitle")} className="space-y-3">
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="textId" value={textId} />
      <input type="hidden" name="locale" value={locale} />
      <TestAnswer />
      <p className="text-sm text-muted">{t("testHint")}</p>
      <Button look="secondary">{t("test")}</Button>
    </ActionForm>
  );
}

function TestAnswer() {
  const t = useTranslations("mails");
  const { status, value } = useFormState();
  if (status !== "done") return null;
  const { address, answer } = value as { address: string; answer: string };
  return (
    <Notice tone="success" role="status">
      <p className="break-words">{t("tested", { address, answer })}</p>
    </Notice>
  );
}
