import type { ReactNode } from "react";

/** Frame of the pages that need no account: one column, language and theme at the same place as everywhere. */
export function PublicShell({
  preferences,
  children,
  isWide = false,
}: {
  preferences: ReactNode;
  children: ReactNode;
  isWide?: boolean;
}) {
  const width = isWide ? "max-w-[1100px]" : "max-w-[720px]";
  return (
    <div className={`mx-auto flex min-h-dvh w-full flex-col px-4 ${width}`}>
      <header className="flex flex-wrap items-center justify-between gap-2 py-2">
        <p className="font-[650]">KAM Profile</p>
        {preferences}
      </header>
      <main id="content" className="flex-1 py-4">
        {children}
      </main>
    </div>
  );
}
