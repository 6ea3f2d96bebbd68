import type { ReactNode } from "react";

/** Nothing here yet: what this place is for, and the one thing to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-card border border-dashed border-control p-8 text-center">
      <p className="font-[650]">{title}</p>
      {children ? <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div> : null}
    </div>
  );
}
