"use client";

import { useTranslations } from "next-intl";
import { useFormState } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Code and name; when the name has joined before, whether it is the same person on another device. */
export function JoinFields({ code }: { code: string }) {
  const t = useTranslations("workshop.join");
  const { reason, typed } = useFormState();
  const name = typeof typed?.name === "string" ? typed.name : "";
  return (
    <>
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" maxLength={60} required />
      {reason === "workshop-name-taken" ? (
        <div className="space-y-3 rounded-card border border-control p-4">
          <p>{t("continueText", { name })}</p>
          <Button look="secondary" name="again" value="1" className="min-h-12 w-full sm:w-auto">
            {t("continueAs", { name })}
          </Button>
        </div>
      ) : null}
      <Button className="min-h-12 w-full sm:w-auto">{t("submit")}</Button>
    </>
  );
}
