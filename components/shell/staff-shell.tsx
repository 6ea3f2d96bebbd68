import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MainNavigation, type NavigationEntry } from "./main-navigation";

interface StaffShellProps {
  readonly organisationName: string;
  readonly memberName: string;
  readonly entries: readonly NavigationEntry[];
  readonly preferences: ReactNode;
  readonly banner: ReactNode;
  readonly signOut: () => Promise<void>;
  readonly children: ReactNode;
}

/** Frame of every page behind the sign-in. It shows what the member may open; it never decides it. */
export function StaffShell({
  organisationName,
  memberName,
  entries,
  preferences,
  banner,
  signOut,
  children,
}: StaffShellProps) {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-control focus:bg-bg focus:p-2"
      >
        {t("skip")}
      </a>
      {banner}
      <header className="border-b border-line">
        <div className="mx-auto flex w-full max-w-[1280px] flex-wrap items-center justify-between gap-x-4 px-4 pt-2">
          <Link href="/home" className="font-[650] text-text no-underline">
            KAM Profile <span className="font-normal text-muted">· {organisationName}</span>
          </Link>
          <div className="no-print flex flex-wrap items-center gap-1">
            {preferences}
            <form action={signOut}>
              <button
                type="submit"
                className="min-h-10 rounded-control px-2 text-sm text-muted hover:text-accent"
                title={t("signedInAs", { name: memberName })}
              >
                {t("signOut")}
              </button>
            </form>
          </div>
        </div>
        <div className="mx-auto w-full max-w-[1280px] px-4 pb-1">
          <MainNavigation entries={entries} label={t("navigation")} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-[1280px] flex-1 px-4 py-6">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-[1280px] px-4 py-6 text-sm text-muted">{t("footer")}</footer>
    </div>
  );
}
