import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { safeReturnPath } from "@/lib/access/gates";
import { findStaff } from "@/lib/access/session";
import { pickMessages } from "@/lib/i18n/pick";
import { inter } from "../font";
import { ReaderPreferences } from "../reader-preferences";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next } = await searchParams;
  const path = safeReturnPath(typeof next === "string" ? next : null);
  if (await findStaff()) redirect(path ?? "/home");
  const [t, locale] = await Promise.all([getTranslations("signIn"), getLocale()]);
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors"])}>
      <div className={inter.className}>
        <PublicShell preferences={<ReaderPreferences />}>
          <h1 className="mb-6">{t("title")}</h1>
          <ActionForm action={signInAction} label={t("title")}>
            {path ? <input type="hidden" name="next" value={path} /> : null}
            <TextField
              name="email"
              label={t("email")}
              type="email"
              autoComplete="username"
              inputMode="email"
              required
            />
            <TextField name="password" label={t("password")} type="password" autoComplete="current-password" required />
            <Button>{t("submit")}</Button>
          </ActionForm>
          <p className="mt-8 text-sm text-muted">{t("help")}</p>
        </PublicShell>
      </div>
    </NextIntlClientProvider>
  );
}
