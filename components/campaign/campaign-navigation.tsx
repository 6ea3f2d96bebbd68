"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The pages of one campaign; the current one is marked. */
export function CampaignNavigation({
  label,
  entries,
}: {
  label: string;
  entries: readonly { readonly href: string; readonly label: string }[];
}) {
  const path = usePathname();
  // The first entry is the campaign itself, whose address starts all others.
  const current = entries.findLast(({ href }, place) => path === href || (place > 0 && path.startsWith(`${href}/`)));
  return (
    <nav aria-label={label} className="no-print mt-2 flex gap-1 overflow-x-auto border-b border-line">
      {entries.map(({ href, label: text }) => (
        <Link
          key={href}
          href={href}
          aria-current={current?.href === href ? "page" : undefined}
          className="inline-flex min-h-10 shrink-0 items-center border-b-2 border-transparent px-3 text-text no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-[550] aria-[current]:text-accent"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
