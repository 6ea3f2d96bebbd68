"use client";

import { useTranslations } from "next-intl";
import { roles } from "@/lib/members/schema";
import { ActionForm, useFormState } from "../ui/action-form";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";

/** Invites a colleague; the link appears once, to be passed on by whatever way the company uses. */
export function InviteMemberForm({ action, origin }: { action: unknown; origin: string }) {
  const t = useTranslations("members");
  const words = useTranslations("words");
  return (
    <ActionForm action={action} className="max-w-[560px] space-y-5" label={t("invite")}>
      <InvitationLink origin={origin} />
      <TextField name="name" label={t("name")} autoComplete="off" required />
      <TextField name="email" label={t("email")} type="email" inputMode="email" autoComplete="off" required />
      <fieldset id="field-roles">
        <legend className="mb-1 font-[550]">{t("roles")}</legend>
        {roles.map((role) => (
          <label key={role} className="flex items-center gap-2 py-1">
            <input type="checkbox" name="roles" value={role} className="size-5 accent-accent" />
            {words(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <Button>{t("inviteSubmit")}</Button>
    </ActionForm>
  );
}

function InvitationLink({ origin }: { origin: string }) {
  const t = useTranslations("members");
  const { value } = useFormState();
  if (!value || typeof value !== "object" || !("path" in value)) return null;
  const link = `${origin}${value.path}`;
  return (
    <Notice tone="success" title={t("linkTitle")} role="status">
      <p className="mt-1 font-mono text-sm break-all">{link}</p>
      <p className="mt-1 text-sm">{t("linkHint")}</p>
    </Notice>
  );
}
