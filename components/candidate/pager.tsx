import { useTranslations } from "next-intl";
import type { CandidateListQuery } from "@/lib/candidates/schema";
import { ButtonLink } from "../ui/button";
import { listAddress } from "./list-address";

/** Previous and next page of the list; nothing when it has one page. */
export function Pager({ query, page, pages }: { query: CandidateListQuery; page: number; pages: number }) {
  const t = useTranslations("candidates");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-4 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <ButtonLink look="secondary" href={listAddress({ ...query, page: page - 1 })} rel="prev">
          {t("previous")}
        </ButtonLink>
      ) : null}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <ButtonLink look="secondary" href={listAddress({ ...query, page: page + 1 })} rel="next">
          {t("next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
