import type { Framework, Indicator } from "@/lib/frameworks/schema";

interface MissingListProps {
  readonly framework: Framework;
  readonly missing: readonly { readonly criterionId: string; readonly indicatorId: string }[];
  readonly wording: keyof Indicator["statement"];
  /** Page of a criterion, by its position from 0. */
  readonly criterionHref: (position: number) => string;
}

/** The questions without an answer, each a link to it. */
export function MissingList({ framework, missing, wording, criterionHref }: MissingListProps) {
  const isMissing = new Set(missing.map(({ indicatorId }) => indicatorId));
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {framework.criteria.flatMap(({ name, indicators }, position) =>
        indicators
          .filter(({ indicatorId }) => isMissing.has(indicatorId))
          .map(({ indicatorId, statement }) => (
            <li key={indicatorId}>
              <a href={`${criterionHref(position)}#${indicatorId}`}>
                <span className="font-[550]">{name}</span> – {statement[wording]}
              </a>
            </li>
          )),
      )}
    </ul>
  );
}
