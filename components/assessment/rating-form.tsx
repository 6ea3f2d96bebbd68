import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { Autosave } from "./autosave";
import { useAutosaveWords } from "./autosave-words";

interface RatingFormProps {
  readonly id?: string;
  readonly action: (form: FormData) => Promise<void>;
  readonly saveUrl: string;
  readonly sentUrl: string;
  readonly frameworkVersionId: string;
  /** Other fields that the action needs. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
  readonly buttons: ReactNode;
}

/**
 * A form whose answers are saved while it is filled in; it posts to `action` without JavaScript. The bar with the buttons
 * stays in sight. `autoComplete` is off because a browser that restores old radios would overwrite newer answers.
 */
export function RatingForm({
  id,
  action,
  saveUrl,
  sentUrl,
  frameworkVersionId,
  hidden,
  children,
  buttons,
}: RatingFormProps) {
  const locale = useLocale();
  const words = useAutosaveWords();
  return (
    <form id={id} action={action} autoComplete="off">
      <input type="hidden" name="frameworkVersionId" value={frameworkVersionId} />
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="no-print sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-bg px-4 py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <Autosave
            saveUrl={saveUrl}
            sentUrl={sentUrl}
            frameworkVersionId={frameworkVersionId}
            locale={locale}
            words={words}
          />
          <div className="ml-auto flex flex-wrap gap-2">{buttons}</div>
        </div>
      </div>
    </form>
  );
}
