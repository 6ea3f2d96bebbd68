"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { sharesOf } from "@/components/profile/draft";
import type { NamedCriterion, ReceiptBasis } from "@/components/receipt/basis";
import { missingPolicy } from "@/lib/profiles/rules";
import { comparePeople } from "@/lib/scoring/compare";
import type { Ideal } from "@/lib/scoring/types";
import { type CompareState, type CompareView, compareHref } from "./address";
import { ComparisonTable } from "./comparison-table";
import { Findings } from "./findings";
import { type ComparedCandidate, personLevels } from "./person";
import { ViewSwitch } from "./view-switch";
import { WeightsPanel } from "./weights-panel";

export interface ComparisonProps {
  /** In the order of the address. */
  readonly people: readonly ComparedCandidate[];
  readonly criteria: readonly NamedCriterion[];
  readonly profile: {
    readonly profileId: string;
    readonly name: string;
    readonly number: number;
    readonly ideal: Ideal;
  };
  /** Whether the address names the version, so that links keep doing so. */
  readonly isVersionFixed: boolean;
  readonly basis: ReceiptBasis;
  readonly view: CompareView;
  /** Weights tried, from the address; null = those of the profile. */
  readonly tried: readonly number[] | null;
  readonly mayUpdate: boolean;
  /** The chart of the view, drawn on the server. */
  readonly children: ReactNode;
}

/** Two to six people on one ideal profile. Weights tried here are computed here and kept in the address only. */
export function Comparison(props: ComparisonProps) {
  const { people, criteria, profile, basis, view, children } = props;
  const t = useTranslations("compare");
  const own = profile.ideal.criteria.map(({ weight }) => weight);
  const [texts, setTexts] = useState(() => (props.tried ?? own).map(String));
  // Figures keep the last usable weights while a field cannot be read.
  const [weights, setWeights] = useState(props.tried ?? own);
  const isExploratory = weights.some((weight, i) => weight !== own[i]);
  const address: CompareState = {
    people: people.map(({ candidateId }) => candidateId),
    profileId: profile.profileId,
    version: props.isVersionFixed ? profile.number : null,
    view,
    weights: isExploratory ? weights : null,
  };
  useAddress(compareHref(address));

  const change = (next: readonly string[]) => {
    setTexts([...next]);
    if (sharesOf(next)) setWeights(next.map((text) => Number(text.replace(",", "."))));
  };
  const ideal: Ideal = {
    ...profile.ideal,
    criteria: profile.ideal.criteria.map((criterion, i) => ({ ...criterion, weight: weights[i] ?? criterion.weight })),
  };
  const shown = people.filter(({ visibility }) => visibility === "shown");
  const options = { order: "weighted-sum", policy: missingPolicy } as const;
  const compared = comparePeople(shown.map(personLevels), ideal, options);
  const before = comparePeople(shown.map(personLevels), profile.ideal, options);
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8 print:block">
      <div className="min-w-0 space-y-6">
        <Findings people={people} compared={compared} ideal={ideal} criteria={criteria} isExploratory={isExploratory} />
        <ViewSwitch address={address} />
        {children}
        <section aria-labelledby="figures">
          <h2 id="figures">{t("figures")}</h2>
          <p className="no-print mb-2 text-sm text-muted">{t("figuresHint")}</p>
          <ComparisonTable
            people={people}
            compared={compared}
            before={before}
            ideal={ideal}
            criteria={criteria}
            profile={{ name: profile.name, number: profile.number, isExploratory }}
            basis={basis}
          />
        </section>
      </div>
      <WeightsPanel
        address={address}
        criteria={criteria}
        ideal={profile.ideal}
        texts={texts}
        isExploratory={isExploratory}
        compared={compared}
        before={before}
        people={people}
        mayUpdate={props.mayUpdate}
        onTexts={change}
        onReset={() => change(own.map(String))}
      />
    </div>
  );
}

function useAddress(href: string): void {
  // The address follows the weights once the hand rests: browsers limit how often it may change.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (window.location.pathname + window.location.search !== href) window.history.replaceState(null, "", href);
    }, 250);
    return () => clearTimeout(timer);
  }, [href]);
}
