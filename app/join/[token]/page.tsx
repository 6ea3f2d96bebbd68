import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { findMemberInvitation } from "@/lib/access/joining";
import { pickMessages } from "@/lib/i18n/pick";
import { inter } from "../../font";
import { ReaderPreferences } from "../../reader-preferences";
import { joinAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.join");
  return { title: t("title"), robots: "noindex" };
}

export default async function JoinPage({ params }: PageProps<"/join/[token]">) {
  const { token } = await params;
  const [invitation, t, words, locale] = await Promise.all([
    findMemberInvitation(token),
    getTranslations("members.join"),
    getTranslations("words"),
    getLocale(),
  ]);
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors"])}>
      <div className={inter.className}>
        <PublicShell preferences={<ReaderPreferences />}>
          {invitation ? (
            <>
              <PageHeader
                title={t("title")}
                lead={t("lead", {
                  organisation: invitation.organisation.name,
                  roles: invitation.roles.map((role) => words(`role.${role}`)).join(", "),
                })}
              />
              <ActionForm action={joinAction} label={t("title")}>
                <input type="hidden" name="token" value={token} />
                <p>
                  {invitation.name}, {invitation.email}
                </p>
                <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
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
            </>
          ) : (
            <PageHeader title={t("notUsable")} lead={t("notUsableText")} />
          )}
        </PublicShell>
      </div>
    </NextIntlClientProvider>
  );
}
