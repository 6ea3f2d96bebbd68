"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { ActionForm } from "../ui/action-form";
import { Button } from "../ui/button";
import { TextAreaField, TextField } from "../ui/text-field";
import { MailPreview } from "./mail-preview";

export interface EditedText {
  readonly textId: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
}

/** Edits one text in one language, with its preview beside it: live with JavaScript, as saved without. */
export function MailTextForm({
  action,
  campaignId,
  text,
  examples,
  children,
}: {
  action: unknown;
  campaignId: string;
  text: EditedText;
  examples: Readonly<Partial<Record<string, string>>>;
  /** The list of placeholders. */
  children: React.ReactNode;
}) {
  const t = useTranslations("mails");
  const [subject, setSubject] = useState(text.subject);
  const [body, setBody] = useState(text.body);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <ActionForm action={action} label={t("save")}>
        <input type="hidden" name="campaignId" value={campaignId} />
        <input type="hidden" name="textId" value={text.textId} />
        <input type="hidden" name="locale" value={text.locale} />
        <TextField
          name="subject"
          label={t("subject")}
          defaultValue={text.subject}
          lang={text.locale}
          maxLength={200}
          onChange={(event) => setSubject(event.target.value)}
        />
        <TextAreaField
          name="body"
          label={t("body")}
          hint={t("bodyHint")}
          defaultValue={text.body}
          lang={text.locale}
          rows={18}
          maxLength={5_000}
          onChange={(event) => setBody(event.target.value)}
        />
        {children}
        <Button>{t("save")}</Button>
      </ActionForm>
      <MailPreview locale={text.locale} subject={subject} body={body} examples={examples} />
    </div>
  );
}
