import { useTranslations } from "next-intl";
import type { LoadPage } from "@/lib/campaigns/panel/schema";

const cell = "border-b border-line px-3 py-2 align-top max-md:block max-md:border-0 max-md:px-0 max-md:py-0.5";

/** What each rater is asked for, most people first. */
export function WorkloadTable({ load }: { load: LoadPage }) {
  const t = useTranslations("panel.load");
  const matrix = useTranslations("panel.matrix");
  const kindWords = useTranslations("campaigns.kindShort");
  if (load.found === 0) return <p>{t("empty")}</p>;
  const heading = (label: string) => <span className="text-muted md:hidden">{matrix("label", { label })} </span>;
  return (
    <>
      <p className="mb-4 max-w-[70ch] text-muted">{t("note")}</p>
      <table className="w-full border-collapse text-sm">
        <caption className="mb-2 text-left text-muted">{t("caption", { n: load.found })}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-control text-left">
            {(["rater", "people", "minutes", "kinds"] as const).map((column) => (
              <th key={column} scope="col" className="px-3 py-2 font-[550]">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.raters.map(({ name, email, people, minutes, kinds }) => (
            <tr
              key={`${email} ${name}`}
              className="max-md:mb-3 max-md:block max-md:rounded-card max-md:border max-md:border-line max-md:p-3"
            >
              <th scope="row" className={`${cell} text-left font-[550]`}>
                <span className="break-words">{name}</span>
                <span className="block text-xs font-normal break-all text-muted">{email}</span>
              </th>
              <td className={`${cell} tabular-nums`}>
                {heading(t("people"))}
                {people}
              </td>
              <td className={cell}>
                {heading(t("minutes"))}
                {minutes < 60
                  ? t("time", { minutes })
                  : t("hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
              </td>
              <td className={cell}>
                {heading(t("kinds"))}
                {kinds.map((kind) => kindWords(kind)).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
