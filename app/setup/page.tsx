import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField, TextField } from "@/components/ui/text-field";
import { isSetUpOpen } from "@/lib/access/founding";
import { locales } from "@/lib/i18n/locales";
import { pickMessages } from "@/lib/i18n/pick";
import { inter } from "../font";
import { ReaderPreferences } from "../reader-preferences";
import { setUpAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup");
  return { title: t("title") };
}

export default async function SetUpPage() {
  if (!(await isSetUpOpen())) notFound();
  const [t, shell, locale] = await Promise.all([getTranslations("setup"), getTranslations("shell"), getLocale()]);
  const languages = locales.map((value) => ({ value, label: shell(`language.${value}`) }));
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors"])}>
      <div className={inter.className}>
        <PublicShell preferences={<ReaderPreferences />}>
          <PageHeader title={t("title")} lead={t("lead")} />
          <ActionForm action={setUpAction} label={t("title")}>
            <TextField
              name="code"
              label={t("code")}
              hint={t("codeHint")}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              required
            />
            <TextField name="organisationName" label={t("organisationName")} autoComplete="organization" required />
            <SelectField name="locale" label={t("locale")} defaultValue={locale} options={languages} />
            <TextField name="name" label={t("name")} autoComplete="name" required />
            <TextField
              name="email"
              label={t("email")}
              type="email"
              inputMode="email"
              autoComplete="username"
              required
            />
            <TextField
              name="password"
              label={t("password")}
              hint={t("passwordHint")}
              type="password"
              autoComplete="new-password"
              required
            />
            <Button>{t("submit")}</Button>
          </ActionForm>
        </PublicShell>
      </div>
    </NextIntlClientProvider>
  );
}
