"use client";

import { useLocale } from "next-intl";
import { useRef, useState } from "react";
import { useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/inputs";
import type { CreatedInvitation } from "@/lib/assessments/schema";
import { showDate } from "@/lib/i18n/show-date";
import { QrCode } from "./qr-code";

interface CreatedLinkProps {
  readonly baseUrl: string;
  /** Links that work no more: a new one among them is not shown any longer. */
  readonly endedIds: readonly string[];
  readonly words: {
    readonly created: string;
    /** With `{date}`. */
    readonly until: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly qr: string;
  };
}

/** The link that the form around has just made. Only this page knows it: it cannot be shown again. */
export function CreatedLink({ baseUrl, endedIds, words }: CreatedLinkProps) {
  const { status, value } = useFormState();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState("");
  const created = status === "done" ? (value as CreatedInvitation) : null;
  if (!created || endedIds.includes(created.invitationId)) return null;
  const url = `${baseUrl}${created.path}`;

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setNote(words.copied);
    } catch {
      // Browsers allow it on https and localhost only.
      setNote(words.copyByHand);
    }
  }

  return (
    <div role="status" className="max-w-[720px] rounded-card border border-success bg-success-soft p-4">
      <p className="font-[550]">{words.created}</p>
      <p>{words.until.replace("{date}", showDate(locale, new Date(created.expiresAt), "long"))}</p>
      <div className="mt-3 flex flex-wrap items-start gap-4">
        <QrCode text={url} label={words.qr} />
        <div className="min-w-60 flex-1 space-y-2">
          <label htmlFor="created-link" className="block font-[550]">
            {words.link}
          </label>
          <TextInput ref={field} id="created-link" value={url} readOnly />
          <Button type="button" look="secondary" onClick={copy}>
            {words.copy}
          </Button>
          <p className="text-sm">{note}</p>
        </div>
      </div>
    </div>
  );
}
