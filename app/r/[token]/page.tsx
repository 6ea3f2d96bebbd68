import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { findLink } from "@/lib/access/respondent";
import { shape } from "@/lib/legal/shape";
import { openFormAction } from "./actions";
import { LinkNotUsable } from "./link-not-usable";

interface LinkPageProps {
  params: Promise<{ token: string }>;
}

/** Not a token: the address of the page for links that do not work, which the gates send to as well. */
const notUsable = "not-usable";

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const [t, { token }] = await Promise.all([getTranslations("respond"), params]);
  return { title: t(token === notUsable ? "notUsable.title" : "link.title") };
}

/**
 * Landing of a personal link. Opening it changes nothing, however often: mail scanners open links too (safety.md D4).
 * A link that does not work is sent on rather than `notFound()`, whose page is empty without JavaScript.
 */
export default async function LinkPage({ params }: LinkPageProps) {
  const { token } = await params;
  if (token === notUsable) return <LinkNotUsable />;
  const [link, t, locale] = await Promise.all([findLink(token), getTranslations("respond.link"), getLocale()]);
  if (!link) redirect(`/r/${notUsable}`);
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
