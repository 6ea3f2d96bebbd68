import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ProfileCard } from "@/components/profile/profile-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { allows } from "@/lib/access/permissions";
import { getFramework } from "@/lib/frameworks/queries";
import { getCurrentFramework, listArchivedProfiles, listProfiles } from "@/lib/profiles/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("profiles");
  return { title: t("title") };
}

export default async function ProfilesPage() {
  const scope = await requireStaff("profiles:read");
  const [t, versions, locale, profiles, archived, { frameworkVersionId }] = await Promise.all([
    getTranslations("profiles"),
    getTranslations("versions"),
    getLocale(),
    listProfiles(scope),
    listArchivedProfiles(scope),
    getCurrentFramework(scope),
  ]);
  const { criteria } = await getFramework(scope, frameworkVersionId, locale);
  const canUpdate = allows(scope.roles, "profiles:update");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {canUpdate && profiles.length > 0 ? <ButtonLink href="/profiles/new">{t("create")}</ButtonLink> : null}
      </PageHeader>
      {profiles.length === 0 ? (
        <EmptyState title={t("empty")}>
          {canUpdate ? <ButtonLink href="/profiles/new">{t("create")}</ButtonLink> : null}
        </EmptyState>
      ) : (
        <div className="grid gap-4 lg:grid-cols-2">
          {profiles.map((profile) => (
            <ProfileCard key={profile.profileId} profile={profile} criteria={criteria} />
          ))}
        </div>
      )}
      {archived.length > 0 ? (
        <details className="no-print mt-6">
          <summary className="inline-block min-h-8 py-1 text-accent">
            {versions("archived.list", { count: archived.length })}
          </summary>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {archived.map(({ profileId, name }) => (
              <li key={profileId}>
                <Link href={`/profiles/${profileId}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
