"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavigationEntry {
  readonly href: string;
  readonly label: string;
}

/** The places of the application that the member may open; the current one is marked. */
export function MainNavigation({ entries, label }: { entries: readonly NavigationEntry[]; label: string }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="no-print -mx-1 flex gap-1 overflow-x-auto px-1 py-1">
      {entries.map(({ href, label: text }) => {
        const isCurrent = path === href || path.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            className={`inline-flex min-h-10 shrink-0 items-center rounded-control px-3 no-underline ${
              isCurrent ? "bg-accent-soft font-[550] text-accent" : "text-text hover:bg-canvas"
            }`}
          >
            {text}
          </Link>
        );
      })}
    </nav>
  );
}
