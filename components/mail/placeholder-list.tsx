import { useTranslations } from "next-intl";

export interface ShownPlaceholder {
  readonly name: string;
  readonly description: string;
  readonly isForSubjects: boolean;
}

/** The placeholders that a text may use, and what each stands for. */
export function PlaceholderList({ placeholders }: { placeholders: readonly ShownPlaceholder[] }) {
  const t = useTranslations("mails");
  return (
    <details className="rounded-card border border-line p-3" open>
      <summary className="cursor-pointer font-[550]">{t("placeholders")}</summary>
      <p className="my-2 text-sm text-muted">{t("placeholdersHint")}</p>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
        {placeholders.map(({ name, description, isForSubjects }) => (
          <div key={name} className="contents">
            <dt>
              <code>{`{{${name}}}`}</code>
            </dt>
            <dd className="text-muted">
              {description}
              {isForSubjects ? "" : ` (${t("notInSubject")})`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
