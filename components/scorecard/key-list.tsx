import { useTranslations } from "next-intl";

const keys = ["levels", "notObserved", "clear", "next", "previous", "leaveNote", "check", "help"] as const;

/** The keys of the scorecard, folded away until wanted; the key "?" opens it. */
export function KeyList({ id }: { id: string }) {
  const t = useTranslations("score.keyList");
  return (
    <details id={id} className="mt-1 max-md:hidden">
      <summary className="py-2 text-accent">{t("title")}</summary>
      <p className="max-w-[70ch] text-sm text-muted">{t("where")}</p>
      <dl className="mt-2 mb-4 grid max-w-md grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-control border border-control px-1.5 py-0.5">{t(`${key}.key`)}</kbd>
            </dt>
            <dd>{t(`${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
