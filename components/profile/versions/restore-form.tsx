"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActionForm, useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextAreaField } from "@/components/ui/text-field";

interface RestoreFormProps {
  /** Server action of the form. */
  readonly action: unknown;
  readonly profileId: string;
  /** Version to make the newest again. */
  readonly number: number;
  /** The newest version on screen. */
  readonly newest: number;
}

/** Makes an older version the newest again, with a reason that is proposed and can be changed. */
export function RestoreForm({ action, ...version }: RestoreFormProps) {
  const t = useTranslations("versions.restore");
  return (
    <section aria-labelledby="restore" className="no-print max-w-2xl">
      <h2 id="restore" className="mb-1 text-lg">
        {t("title", { number: version.number })}
      </h2>
      <ActionForm action={action} className="space-y-3">
        <RestoreFields {...version} />
      </ActionForm>
    </section>
  );
}

function RestoreFields({ profileId, number, newest }: Omit<RestoreFormProps, "action">) {
  const t = useTranslations("versions.restore");
  const { reason, details } = useFormState();
  const conflict = reason === "changed-elsewhere" ? details : undefined;
  // Told of the other's version, sending again goes on top of that one.
  const base = Number(conflict?.number ?? newest);
  return (
    <>
      <input type="hidden" name="profileId" value={profileId} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="base" value={base} />
      {conflict ? (
        <Notice tone="warning">
          <Link href={`/profiles/${profileId}?v=${base}`} target="_blank">
            {t("conflict", { name: String(conflict.name), number: base, next: base + 1 })}
          </Link>
        </Notice>
      ) : (
        <p className="text-sm text-muted">{t("text", { next: base + 1 })}</p>
      )}
      <TextAreaField
        name="reason"
        label={t("reason")}
        defaultValue={t("suggestion", { number })}
        rows={2}
        maxLength={500}
      />
      <Button look="secondary">{t("button", { number })}</Button>
    </>
  );
}
