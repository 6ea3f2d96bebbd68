import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffShell } from "@/components/shell/staff-shell";
import { closeSession } from "@/lib/access/accounts";
import { allows, type Permission } from "@/lib/access/permissions";
import { findStaff } from "@/lib/access/session";
import { pickMessages } from "@/lib/i18n/pick";
import { getOrganisation } from "@/lib/organisations/queries";
import { inter } from "../font";
import { ReaderPreferences } from "../reader-preferences";
import { SampleBanner } from "./sample-banner";

const places = [
  { href: "/home", key: "home", permission: "home:read" },
  { href: "/candidates", key: "candidates", permission: "candidates:read" },
  { href: "/campaigns", key: "campaigns", permission: "campaigns:manage" },
  { href: "/compare", key: "compare", permission: "results:read" },
  { href: "/profiles", key: "profiles", permission: "profiles:read" },
  { href: "/members", key: "members", permission: "members:manage" },
] as const satisfies readonly { href: string; key: string; permission: Permission }[];

async function signOut(): Promise<void> {
  "use server";
  await closeSession();
  redirect("/");
}

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [scope, locale, t] = await Promise.all([findStaff(), getLocale(), getTranslations("shell")]);
  // Not an access check: each page makes its own. Without a member there is nothing to frame.
  if (!scope) return children;
  const organisation = await getOrganisation(scope);
  const entries = places
    .filter(({ permission }) => allows(scope.roles, permission))
    .map(({ href, key }) => ({ href, label: t(key) }));
  return (
    <NextIntlClientProvider
      locale={locale}
      messages={pickMessages(locale, ["shell", "errors", "form", "words", "reasons", "receipt"])}
    >
      <div className={inter.className}>
        <StaffShell
          organisationName={organisation.name}
          memberName={scope.name}
          entries={entries}
          preferences={<ReaderPreferences />}
          banner={organisation.isSample ? <SampleBanner /> : null}
          signOut={signOut}
        >
          {children}
        </StaffShell>
      </div>
    </NextIntlClientProvider>
  );
}
