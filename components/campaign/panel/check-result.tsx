"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { PanelCheck, PanelColumn } from "@/lib/campaigns/import/schema";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { ScrollArea } from "../../ui/scroll-area";

/** What a dry run found: the counts and the button that adds them, or what is wrong line by line. */
export function CheckResult({ check }: { check: PanelCheck }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The answer stands above the form that asked for it: readers of a screen reader are taken there.
    if (check) heading.current?.focus();
  }, [check]);
  const t = useTranslations("panel.import");
  const hasProblems = check.problemCount > 0;
  return (
    <section aria-labelledby="check-result">
      <h2 id="check-result" ref={heading} tabIndex={-1}>
        {hasProblems ? t("problems", { count: check.problemCount }) : t("adds")}
      </h2>
      {hasProblems ? <Problems check={check} /> : <Additions check={check} />}
    </section>
  );
}

function Additions({ check: { counts } }: { check: PanelCheck }) {
  const t = useTranslations("panel.import");
  const isNothing = counts.newPeople + counts.newRaters + counts.newSeats === 0;
  return (
    <div className="mt-3 space-y-4">
      <Notice tone={isNothing ? "info" : "success"}>
        <ul className="space-y-1">
          <li>{t("people", { n: counts.newPeople, known: counts.knownPeople })}</li>
          <li>{t("raters", { n: counts.newRaters, known: counts.knownRaters })}</li>
          <li>
            {t("seats", { n: counts.newSeats, known: counts.takenSeats })}{" "}
            <span className="text-muted">({t("seatsHint")})</span>
          </li>
        </ul>
        <p className="mt-2 font-[550]">{isNothing ? t("nothingNew") : t("nothingWritten")}</p>
      </Notice>
      <Button name="step" value="commit">
        {t("commit")}
      </Button>
    </div>
  );
}

function Problems({ check: { problems, problemCount } }: { check: PanelCheck }) {
  const t = useTranslations("panel.import");
  const columnNames = useTranslations("panel.import.columns");
  return (
    <div className="mt-3 space-y-4">
      <Notice tone="danger">
        <p>{t("problemsText")}</p>
        {problems.length < problemCount ? (
          <p className="mt-1">{t("problemsShown", { shown: problems.length, count: problemCount })}</p>
        ) : null}
      </Notice>
      <div className="max-h-[60vh] overflow-y-auto rounded-card border border-line">
        <ScrollArea label={t("problemTable")}>
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">{t("problemTable")}</caption>
            <thead>
              <tr className="border-b border-control text-left">
                {(["line", "column", "what", "foundLabel"] as const).map((column) => (
                  <th key={column} scope="col" className="px-3 py-2 font-[550]">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {problems.map(({ line, column, reason, found }) => (
                <tr key={`${line} ${column} ${reason} ${found}`} className="border-b border-line align-top">
                  <th scope="row" className="px-3 py-2 text-left font-[550] tabular-nums">
                    {line}
                  </th>
                  <td className="px-3 py-2">
                    {reason === "missing-column" ? columnNames(found as PanelColumn) : (column ?? "–")}
                  </td>
                  <td className="px-3 py-2">{t(`reason.${reason}`)}</td>
                  <td className="max-w-64 px-3 py-2 break-words text-muted">
                    {reason === "missing-column" ? "" : found}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      </div>
    </div>
  );
}
