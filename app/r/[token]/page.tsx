import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Button } from "@/components/ui/button";
import { findLink } from "@/lib/access/respondent";
import { env } from "@/lib/env";
import { shape } from "@/lib/legal/shape";
import { openFormAction } from "./actions";
import { LinkNotUsable } from "./link-not-usable";

interface LinkPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ asked?: string | string[] }>;
}

/** Title and page ask for the same link. */
const readLink = cache((token: string) => findLink(token));

/** Not a token: the address of the page for links that do not work, which the gates send to as well. */
const notUsable = "not-usable";

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const [t, { token }] = await Promise.all([getTranslations("respond"), params]);
  if (token === notUsable) return { title: t("notUsable.title") };
  const link = await readLink(token);
  return { title: link && link.kind !== "self" ? t("rater.title") : t("link.title") };
}

/**
 * Landing of a personal link. Opening it changes nothing, however often: mail scanners open links too (safety.md D4).
 * A link that does not work is sent on rather than `notFound()`, whose page is empty without JavaScript.
 */
export default async function LinkPage({ params, searchParams }: LinkPageProps) {
  const { token } = await params;
  if (token === notUsable) {
    const { asked } = await searchParams;
    return (
      <LinkNotUsable isMailOn={env().SMTP_URL !== undefined} asked={typeof asked === "string" ? asked : undefined} />
    );
  }
  const [link, t, rater, locale] = await Promise.all([
    readLink(token),
    getTranslations("respond.link"),
    getTranslations("respond.rater.link"),
    getLocale(),
  ]);
  if (!link) redirect(`/r/${notUsable}`);
  const { kind, candidateName: name, organisationName: organisation } = link;
  const minutes = shape.placeholders.durationMinutes.default;
  const isSelf = kind === "self";
  return (
    <>
      <h1>{isSelf ? t("title") : rater("title", { name })}</h1>
      <p className="mt-4 text-lg">
        {isSelf
          ? t("invites", { organisation, name })
          : rater("asks", { organisation, name, role: rater(`role.${kind}`) })}
      </p>
      <p className="mt-4">{isSelf ? t("how", { minutes }) : rater("how", { minutes })}</p>
      <p className="mt-4">{isSelf ? t("first") : rater("first")}</p>
      <form action={openFormAction} className="mt-6">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <Button className="min-h-12 w-full sm:w-auto">{t("start")}</Button>
      </form>
      <p className="mt-6 text-sm text-muted">
        {isSelf ? t("notYou", { name }) : rater("notYou", { name: link.recipientName })}
      </p>
    </>
  );
}
