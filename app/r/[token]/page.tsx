import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { findLink } from "@/lib/access/respondent";
import { shape } from "@/lib/legal/shape";
import { openFormAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("respond.link");
  return { title: t("title") };
}

/** Landing of a personal link. Opening it changes nothing, however often: mail scanners open links too (safety.md D4). */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [link, t, locale] = await Promise.all([findLink(token), getTranslations("respond.link"), getLocale()]);
  if (!link) notFound();
  const name = link.candidateName;
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-4 text-lg">{t("invites", { organisation: link.organisationName, name })}</p>
      <p className="mt-4">{t("how", { minutes: shape.placeholders.durationMinutes.default })}</p>
      <p className="mt-4">{t("first")}</p>
      <form action={openFormAction} className="mt-6">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <Button className="min-h-12 w-full sm:w-auto">{t("start")}</Button>
      </form>
      <p className="mt-6 text-sm text-muted">{t("notYou", { name })}</p>
    </>
  );
}
