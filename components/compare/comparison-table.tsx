"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BandText } from "@/components/receipt/band-note";
import type { NamedCriterion, ReceiptBasis, ReceiptProfile } from "@/components/receipt/basis";
import { FitFigure } from "@/components/receipt/fit-figure";
import { LevelFigure } from "@/components/receipt/level-figure";
import { TotalFigure } from "@/components/receipt/total-figure";
import { ScrollArea } from "@/components/ui/scroll-area";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { Band } from "@/lib/scoring/error/band-around";
import type { Ideal } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { MustHaves } from "./must-haves";
import { bandOn, type ComparedCandidate } from "./person";
import { PersonHeader } from "./person-header";
import { shownPlace } from "./rank-text";
import { RatersText } from "./raters-text";

const wholePercent = { style: "percent", maximumFractionDigits: 0 } as const;

/**
 * Every figure of the comparison, best total first; people without a total, then those without figures, last.
 * Each figure opens its receipt; coverage and raters stand beside it.
 */
export function ComparisonTable({
  people,
  compared,
  before,
  ideal,
  criteria,
  profile,
  basis,
  totalBands,
}: {
  people: readonly ComparedCandidate[];
  compared: readonly ComparedPerson[];
  before: readonly ComparedPerson[];
  /** With the weights in use. */
  ideal: Ideal;
  criteria: readonly NamedCriterion[];
  profile: ReceiptProfile;
  basis: ReceiptBasis;
  /** By person, under the weights in use. */
  totalBands: Readonly<Record<string, Band>>;
}) {
  const t = useTranslations("compare");
  const words = useTranslations("words");
  const format = useFormatter();
  const columns = compared.flatMap((figures) => {
    const person = people.find(({ candidateId }) => candidateId === figures.personId);
    return person ? [{ person, figures }] : [];
  });
  const withoutFigures = people.filter(({ visibility }) => visibility !== "shown");
  const shares = shownPercents(ideal.criteria.map(({ weight }) => weight));
  const coverage = (share: number) => words("coverage", { percent: format.number(share, wholePercent) });
  const rows: readonly { id: string; header: ReactNode; cell: (column: (typeof columns)[number]) => ReactNode }[] = [
    {
      id: "total",
      header: <RowName name={t("row.total")} detail={t("row.totalRange")} />,
      cell: ({ person, figures }) => (
        <>
          <TotalFigure
            band={totalBands[person.candidateId]}
            total={figures.total}
            personName={person.name}
            criteria={criteria}
            profile={profile}
            basis={basis}
            className="text-lg font-[650]"
          />
          <BandBeside band={totalBands[person.candidateId]} />
          <Beside>{coverage(figures.total.coverage)}</Beside>
        </>
      ),
    },
    {
      id: "fit",
      header: <RowName name={t("row.fit")} detail={t("row.fitRange")} />,
      cell: ({ person, figures }) => (
        <>
          <FitFigure
            fit={figures.fit}
            ideal={ideal}
            personName={person.name}
            criteria={criteria}
            profile={profile}
            basis={basis}
          />
          <Beside>{coverage(figures.fit.coverage)}</Beside>
        </>
      ),
    },
    {
      id: "must-haves",
      header: <RowName name={t("row.mustHaves")} />,
      cell: ({ person }) => <MustHaves person={person} ideal={ideal} criteria={criteria} />,
    },
    ...ideal.criteria.map(({ criterionId, lo, hi }, i) => {
      const name = criteria.find((criterion) => criterion.criterionId === criterionId)?.name ?? criterionId;
      return {
        id: criterionId,
        header: (
          <RowName
            name={name}
            detail={t("row.criterion", { share: format.number((shares[i] ?? 0) / 100, wholePercent), lo, hi })}
          />
        ),
        cell: ({ person }: (typeof columns)[number]) => {
          const level = person.levels.find((each) => each.criterionId === criterionId);
          if (!level) return "–";
          return (
            <>
              <LevelFigure
                level={level}
                band={bandOn(person, criterionId)}
                personName={person.name}
                criterionName={name}
                basis={basis}
              />
              <BandBeside band={bandOn(person, criterionId)} />
              <Beside>{t("beside", { percent: format.number(level.coverage, wholePercent), n: level.n })}</Beside>
            </>
          );
        },
      };
    }),
    {
      id: "raters",
      header: <RowName name={t("row.raters")} />,
      cell: ({ person }) => <RatersText raters={person.raters} />,
    },
  ];
  return (
    <ScrollArea label={t("tableCaption")}>
      <table className="relative w-full border-collapse text-sm">
        <caption className="sr-only">{t("tableCaption")}</caption>
        <thead>
          <tr className="border-b border-control align-bottom">
            <th
              scope="col"
              className="sticky left-0 z-10 min-w-28 print:min-w-0 bg-bg py-2 pr-3 text-left font-[550] text-muted"
            >
              {t("row.person")}
            </th>
            {columns.map(({ person, figures }) => (
              <PersonHeader
                key={person.candidateId}
                person={person}
                rank={shownPlace(figures)}
                was={placeOf(before, person.candidateId)}
              />
            ))}
            {withoutFigures.map((person) => (
              <PersonHeader key={person.candidateId} person={person} rank={null} was={null} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.id} className="border-b border-line align-top">
              <th
                scope="row"
                className="sticky left-0 z-10 min-w-28 print:min-w-0 bg-bg py-2 pr-3 text-left font-[550]"
              >
                {row.header}
              </th>
              {columns.map((column) => (
                <td key={column.person.candidateId} className="min-w-32 print:min-w-0 print:px-1.5 px-3 py-2">
                  {row.cell(column)}
                </td>
              ))}
              {i === 0
                ? withoutFigures.map(({ candidateId, visibility }) => (
                    <td
                      key={candidateId}
                      rowSpan={rows.length}
                      className="min-w-32 print:min-w-0 print:px-1.5 bg-canvas px-3 py-2 text-muted"
                    >
                      {t(visibility === "absent" ? "absentColumn" : "hiddenColumn")}
                    </td>
                  ))
                : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function RowName({ name, detail }: { name: string; detail?: string }) {
  return (
    <>
      {name}
      {detail ? <span className="block text-xs font-normal text-muted">{detail}</span> : null}
    </>
  );
}

function placeOf(people: readonly ComparedPerson[], id: string): ComparedPerson["rank"] {
  const person = people.find(({ personId }) => personId === id);
  return person ? shownPlace(person) : null;
}

function BandBeside({ band }: { band: Band | undefined }) {
  return band?.light ? (
    <Beside>
      <BandText band={band} />
    </Beside>
  ) : null;
}

/** What tells how far the figure above can be trusted. */
function Beside({ children }: { children: ReactNode }) {
  return <span className="block px-1 text-xs text-muted">{children}</span>;
}
