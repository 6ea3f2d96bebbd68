import type { ReactNode } from "react";

/** One page as somebody else will see it, set apart from ours, in its own language. */
export function PreviewFrame({
  label,
  title,
  lang,
  children,
}: {
  /** Says that it is a preview. */
  label: string;
  title: string;
  lang: string;
  children: ReactNode;
}) {
  return (
    <section aria-label={`${label} · ${title}`} className="mb-8 rounded-card border-2 border-dashed border-accent">
      <p className="rounded-t-card bg-accent-soft px-4 py-2 text-sm font-[550]">
        {label} · {title}
      </p>
      <div lang={lang} className="p-4 sm:p-6">
        {children}
      </div>
    </section>
  );
}
