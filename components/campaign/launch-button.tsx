"use client";

import { useTranslations } from "next-intl";
import { useFormStatus } from "react-dom";
import { Button } from "../ui/button";
import { ProgressBar } from "../ui/progress-bar";

/** Says that a launch of many people is under way: it takes seconds, and a second click would be refused. */
export function LaunchButton() {
  const t = useTranslations("campaigns");
  const { pending } = useFormStatus();
  return (
    <>
      <Button disabled={pending}>{t("launch")}</Button>
      <div aria-live="polite">
        {pending ? (
          <>
            <p className="mt-3">{t("launching")}</p>
            <ProgressBar label={t("launching")} className="mt-1 w-full max-w-md" />
          </>
        ) : null}
      </div>
    </>
  );
}
