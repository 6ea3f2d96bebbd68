"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import type { PanelCheck } from "@/lib/campaigns/import/schema";
import type { FormState } from "@/lib/outcome";
import { ActionForm, useFormState } from "../../ui/action-form";
import { Button } from "../../ui/button";
import { controlClass } from "../../ui/inputs";
import { TextAreaField } from "../../ui/text-field";
import { CheckResult } from "./check-result";

/** The server takes no request of more; what stands around the table needs some of it. */
const mostBytes = 1_000_000;

/**
 * Paste or file, dry run, commit, in one form: the text is posted again each time, so that it works without JavaScript and
 * the server never trusts an earlier answer.
 */
export function ImportForm({ action, campaignId }: { action: unknown; campaignId: string }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="campaignId" value={campaignId} />
      <ImportFields />
    </ActionForm>
  );
}

function ImportFields() {
  const t = useTranslations("panel.import");
  const state = useFormState() as FormState<PanelCheck>;
  const check = state.status === "done" ? state.value : undefined;
  const [sizes, setSizes] = useState({ text: 0, file: 0 });
  const isTooBig = Math.max(sizes.text, sizes.file) > mostBytes;
  const noticeText = ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
    // As the form is sent: line ends are two bytes each.
    setSizes(({ file }) => ({ file, text: new Blob([target.value.replace(/\n/g, "\r\n")]).size }));
  const noticeFile = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setSizes(({ text }) => ({ text, file: target.files?.[0]?.size ?? 0 }));
  return (
    <>
      {check ? <CheckResult check={check} /> : null}
      <TextAreaField
        key={check ? "checked" : "first"}
        name="text"
        label={t("text")}
        hint={t("textHint")}
        defaultValue={check?.text}
        rows={12}
        wrap="off"
        spellCheck={false}
        className="overflow-x-auto font-mono text-sm"
        onChange={noticeText}
      />
      <div>
        <label htmlFor="field-file" className="mb-1 block font-[550]">
          {t("file")}
        </label>
        {state.fields?.file ? (
          <p id="field-file-error" className="mb-1 text-sm font-[550] text-danger">
            {t("badFile")}
          </p>
        ) : null}
        <input
          id="field-file"
          aria-describedby={state.fields?.file ? "field-file-error" : undefined}
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          className={controlClass}
          onChange={noticeFile}
        />
      </div>
      {isTooBig ? (
        <p role="alert" className="font-[550] text-danger">
          {t("tooBig")}
        </p>
      ) : null}
      <Button name="step" value="check" look={check ? "secondary" : "primary"} disabled={isTooBig}>
        {check ? t("checkAgain") : t("check")}
      </Button>
    </>
  );
}
