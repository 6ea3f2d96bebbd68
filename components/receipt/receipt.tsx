import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

/**
 * A figure that opens what stands behind it. Native popover: works without JavaScript, closes with Esc or a click
 * outside, and hands the focus back. Not inside a `<p>`: the receipt holds tables.
 * @param figure what is printed, e.g. "3.86" or "–"
 * @param title names the figure and the person; also the button's name after the figure
 */
export function Receipt({
  figure,
  title,
  className = "",
  children,
}: {
  figure: ReactNode;
  title: string;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations("receipt");
  const id = `receipt${useId()}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={`min-h-8 rounded-control px-1 tabular-nums underline decoration-control decoration-dotted underline-offset-4 hover:bg-accent-soft hover:text-accent print:no-underline ${className}`}
      >
        {figure}
        <span className="sr-only">{t("open", { title })}</span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className="m-auto max-h-[85dvh] w-[42rem] max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-card border border-control p-4 text-left text-sm font-normal whitespace-normal"
      >
        <div className="flex items-start justify-between gap-3">
          <p id={`${id}-title`} className="text-base font-[650]">
            {title}
          </p>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="-mt-2 -mr-2 inline-flex min-h-10 shrink-0 items-center gap-1 rounded-control px-2 text-accent hover:bg-accent-soft"
          >
            <X aria-hidden size={16} />
            {t("close")}
          </button>
        </div>
        {children}
      </div>
    </>
  );
}

/** Name and content pairs at the foot of a receipt. */
export function Facts({ facts }: { facts: readonly { term: string; content: ReactNode }[] }) {
  return (
    <dl className="mt-4 grid grid-cols-1 gap-x-4 gap-y-1 border-t border-line pt-3 sm:grid-cols-[auto_1fr]">
      {facts.map(({ term, content }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="mb-1 sm:mb-0">{content}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "–" and why. */
export function Missing({ reason }: { reason: string }) {
  return (
    <>
      – <span className="text-xs text-muted">{reason}</span>
    </>
  );
}

/** What the reader of a figure must know, one sentence a line. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="mt-3 list-disc pl-5">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
