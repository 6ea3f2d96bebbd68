import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PanelPerson } from "@/lib/campaigns/panel/schema";
import type { RaterKind } from "@/lib/frameworks/schema";
import { Chip } from "../../ui/chip";

const cell = "border-b border-line px-3 py-2 align-top max-md:block max-md:border-0 max-md:px-0 max-md:py-0.5";

/** Person × kind of rater, names in words. On a phone each person becomes a card, with the kind in front of the names. */
export function PanelMatrix({
  campaignId,
  people,
  found,
  kinds,
}: {
  campaignId: string;
  people: readonly PanelPerson[];
  found: number;
  kinds: readonly RaterKind[];
}) {
  const t = useTranslations("panel.matrix");
  const kindWords = useTranslations("campaigns.kindShort");
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="mb-2 text-left text-muted">{t("caption", { n: found })}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-control text-left">
          <th scope="col" className="px-3 py-2 font-[550]">
            {t("person")}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="px-3 py-2 font-[550]">
              {kindWords(kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr
            key={person.candidateId}
            className="max-md:mb-3 max-md:block max-md:rounded-card max-md:border max-md:border-line max-md:p-3"
          >
            <th scope="row" className={`${cell} min-w-36 text-left font-[550]`}>
              <Link
                href={`/campaigns/${campaignId}/panel/${person.candidateId}`}
                aria-label={t("change", { name: person.name })}
                className="inline-flex min-h-6 items-center break-words max-md:text-base"
              >
                {person.name}
              </Link>
              {person.isArchived ? <Chip tone="warning">{t("archived")}</Chip> : null}
              {person.jobTitle ? <span className="block text-xs font-normal text-muted">{person.jobTitle}</span> : null}
            </th>
            {kinds.map((kind) => (
              <td key={kind} className={cell}>
                <span className="text-muted md:hidden">{t("label", { label: kindWords(kind) })} </span>
                <Names person={person} kind={kind} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ person, kind }: { person: PanelPerson; kind: RaterKind }) {
  const t = useTranslations("panel.matrix");
  const names = person.seats.filter((seat) => seat.kind === kind);
  if (names.length === 0) {
    return person.missing.includes(kind) ? (
      <span className="font-[550] text-warning">{t("nobody")}</span>
    ) : (
      <span className="text-muted">{t("none")}</span>
    );
  }
  if (kind === "self") return t("self");
  return (
    <ul className="max-md:inline">
      {names.map(({ assessmentId, raterName }) => (
        <li
          key={assessmentId}
          className="break-words max-md:inline max-md:after:content-[',_'] max-md:last:after:content-none"
        >
          {raterName}
        </li>
      ))}
    </ul>
  );
}
