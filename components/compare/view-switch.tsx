"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { type CompareState, compareHref, compareViews, pickerHref } from "./address";

/** Chart of the page, other people, paper. */
export function ViewSwitch({ address }: { address: CompareState }) {
  const t = useTranslations("compare");
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <nav aria-label={t("view.label")} className="flex flex-wrap rounded-control border border-control">
        {compareViews.map((view) => (
          <Link
            key={view}
            href={compareHref({ ...address, view })}
            aria-current={view === address.view ? "page" : undefined}
            scroll={false}
            className="inline-flex min-h-10 items-center px-3 no-underline first:rounded-l-control last:rounded-r-control hover:bg-accent-soft aria-[current=page]:bg-accent-soft aria-[current=page]:font-[650]"
          >
            {t(`view.${view}`)}
          </Link>
        ))}
      </nav>
      <Link href={pickerHref(address)} className={buttonClass("quiet")}>
        {t("changePeople")}
      </Link>
      <a href="#weights-panel" className={buttonClass("quiet", "lg:hidden")}>
        {t("weights.title")}
      </a>
      <button type="button" className={buttonClass("quiet", "noscript:hidden")} onClick={() => window.print()}>
        {t("print")}
      </button>
    </div>
  );
}
