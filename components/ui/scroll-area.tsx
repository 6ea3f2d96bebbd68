import type { ReactNode } from "react";

/** A wide table scrolls inside; the keyboard can scroll it too, which is why this one region takes the focus. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      {children}
    </section>
  );
}
