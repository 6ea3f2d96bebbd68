import { useTranslations } from "next-intl";
import type { BoardPage, BoardQuery, Progress } from "@/lib/campaigns/progress/schema";
import { raterKinds } from "@/lib/frameworks/schema";
import { Button } from "../../ui/button";
import { Select, TextInput } from "../../ui/inputs";
import { Pager } from "../../ui/pager";
import { BoardCards } from "./board-cards";
import { BoardTable } from "./board-table";

/** Who has answered, person by person: a table where there is room, cards on a phone. */
export function Board({
  board,
  query,
  campaignId,
  kinds,
}: {
  board: BoardPage;
  query: BoardQuery;
  campaignId: string;
  kinds: Progress["byKind"];
}) {
  const t = useTranslations("progress");
  const shown = raterKinds.filter((kind) => kinds[kind]);
  return (
    <section aria-labelledby="board">
      <h2 id="board" className="mb-3">
        {t("board")}
      </h2>
      <form className="no-print mb-4 flex flex-wrap items-end gap-3">
        <label className="block">
          <span className="mb-1 block text-sm">{t("search")}</span>
          <TextInput name="q" defaultValue={query.q} maxLength={100} className="w-56" />
        </label>
        <label className="block">
          <span className="mb-1 block text-sm">{t("sort.label")}</span>
          <Select name="sort" defaultValue={query.sort}>
            <option value="late">{t("sort.late")}</option>
            <option value="name">{t("sort.name")}</option>
          </Select>
        </label>
        <Button look="secondary">{t("filter")}</Button>
      </form>
      {board.rows.length === 0 ? (
        <p>
          {t("nobody")} <a href={`/campaigns/${campaignId}`}>{t("clear")}</a>
        </p>
      ) : (
        <>
          <div className="hidden md:block print:block">
            <BoardTable rows={board.rows} kinds={shown} campaignId={campaignId} />
          </div>
          <div className="md:hidden print:hidden">
            <BoardCards rows={board.rows} kinds={shown} campaignId={campaignId} />
          </div>
        </>
      )}
      <Pager
        page={board.page}
        pages={board.pages}
        addressOf={(page) => `/campaigns/${campaignId}?${new URLSearchParams({ ...query, page: `${page}` })}`}
      />
    </section>
  );
}
