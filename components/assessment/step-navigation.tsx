import { useTranslations } from "next-intl";

/** The way back, at the top of each page of the form. Plain links: the browser's own Back does the same. */
export function StepNavigation({ backHref, backTo }: { backHref: string; backTo: string | null }) {
  const t = useTranslations("respond");
  return (
    <nav className="mb-4">
      <a href={backHref} className="inline-flex min-h-10 items-center">
        <span aria-hidden className="mr-1">
          ←
        </span>
        {t("criterion.backTo", { place: backTo ?? t("notice.step") })}
      </a>
    </nav>
  );
}
