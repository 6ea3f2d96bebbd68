import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { MinutesDocument } from "@/components/workshop/minutes-document";
import { PrintButton } from "@/components/workshop/print-button";
import { requireStaff } from "@/lib/access/gates";
import { getFramework } from "@/lib/frameworks/queries";
import { findMinutes, findWorkshopsOfProfile } from "@/lib/workshops/queries";
import { readHostAddress } from "@/lib/workshops/schema";

interface Props {
  params: Promise<{ profileId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  await requireStaff("profiles:read");
  const t = await getTranslations("workshop.minutes");
  return { title: t("open") };
}

/** The minutes behind a version of the profile; of the newest one that a workshop agreed on when none is named. */
export default async function MinutesPage({ params, searchParams }: Props) {
  const scope = await requireStaff("profiles:read");
  const [{ profileId }, { v }] = await Promise.all([params, searchParams.then(readHostAddress)]);
  const profile = await findWorkshopsOfProfile(scope, profileId);
  if (!profile) notFound();
  const [t, host, locale] = await Promise.all([
    getTranslations("workshop.minutes"),
    getTranslations("workshop.host"),
    getLocale(),
  ]);
  const number = v ?? profile.agreed[0]?.number;
  const found = number === undefined ? null : await findMinutes(scope, profileId, number);
  if (!found && v !== undefined) notFound();
  const framework = found ? await getFramework(scope, found.frameworkVersionId, locale) : null;
  const nameOf = (id: string) => framework?.criteria.find(({ criterionId }) => criterionId === id)?.name ?? id;
  return (
    <>
      <PageHeader title={t("title", { profile: profile.profileName })} lead={found ? t("locked") : null}>
        {found ? <PrintButton label={t("print")} /> : null}
        <ButtonLink look="secondary" href={`/profiles/${profileId}`}>
          {host("back")}
        </ButtonLink>
      </PageHeader>
      {found ? (
        <MinutesDocument minutes={found.minutes} names={found.minutes.criterionIds.map(nameOf)} />
      ) : (
        <EmptyState title={t("none")} />
      )}
    </>
  );
}
