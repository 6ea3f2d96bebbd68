import Link from "next/link";
import { useTranslations } from "next-intl";
import { PersonMarkIcon } from "@/components/charts/legend";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { ComparedCandidate } from "./person";
import { rankText } from "./rank-text";

/** Head of a column: place by total, the place under the profile's own weights when it differs, mark and name. */
export function PersonHeader({
  person,
  rank,
  was,
}: {
  person: ComparedCandidate;
  rank: ComparedPerson["rank"];
  was: ComparedPerson["rank"];
}) {
  const t = useTranslations("compare");
  return (
    <th scope="col" className="min-w-32 print:min-w-0 print:px-1.5 px-3 py-2 text-left font-[550]">
      {rank === null ? null : (
        <span className="block">
          <span className="inline-block rounded-control bg-accent-soft px-2 font-[650] tabular-nums">
            {t("rank", { rank: rankText(rank) })}
          </span>
          {was?.from === rank.from ? null : (
            <span className="text-xs font-normal text-muted"> {t("wasRank", { rank: rankText(was) })}</span>
          )}
        </span>
      )}
      <span className="mt-1 flex items-baseline gap-1">
        <span className="translate-y-0.5">
          <PersonMarkIcon index={person.index} />
        </span>
        <Link href={`/candidates/${person.candidateId}`}>{person.name}</Link>
      </span>
      <span className="block text-xs font-normal text-muted">{person.jobTitle}</span>
    </th>
  );
}
