"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { sharesOf } from "@/components/profile/draft";
import type { NamedCriterion, ReceiptBasis } from "@/components/receipt/basis";
import { missingPolicy } from "@/lib/profiles/rules";
import { comparePeople } from "@/lib/scoring/compare";
import type { Band } from "@/lib/scoring/error/band-around";
import { totalBand } from "@/lib/scoring/error/bands";
import type { CampaignError } from "@/lib/scoring/error/campaign-error";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import type { Ideal } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";
import { type CompareState, type CompareView, compareHref } from "./address";
import { ComparisonTable } from "./comparison-table";
import { Findings } from "./findings";
import { type ComparedCandidate, personLevels } from "./person";
import { weightsOfTexts, weightText } from "./trial-weights";
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
  /** The campaign that the address asks for; null when it asks for none. */
  readonly campaignId: string | null;
  readonly basis: ReceiptBasis;
  /** Of totals, under the profile's own weights; weights tried here keep it. */
  readonly totalError: CampaignError;
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
  const [texts, setTexts] = useState(() => (props.tried ?? own).map(weightText));
  // Figures keep the last usable weights while a field cannot be read.
  const [weights, setWeights] = useState(props.tried ?? own);
  const isExploratory = weights.some((weight, i) => weight !== own[i]);
  const address: CompareState = {
    people: people.map(({ candidateId }) => candidateId),
    profileId: profile.profileId,
    version: props.isVersionFixed ? profile.number : null,
    campaignId: props.campaignId,
    view,
    weights: isExploratory ? weights : null,
  };
  const [isTouched, setIsTouched] = useState(false);
  useAddress(isTouched ? compareHref(address) : null);

  const change = (next: readonly string[]) => {
    setIsTouched(true);
    setTexts([...next]);
    if (sharesOf(next)) setWeights(weightsOfTexts(next, [own, props.tried]));
  };
  const ideal: Ideal = {
    ...profile.ideal,
    criteria: profile.ideal.criteria.map((criterion, i) => ({ ...criterion, weight: weights[i] ?? criterion.weight })),
  };
  const shown = people.filter(({ visibility }) => visibility === "shown");
  const totalBands = totalBandsOf(shown, ideal, props.totalError);
  const compared = compareWithError(shown, ideal, totalBands);
  const before = compareWithError(shown, profile.ideal, totalBandsOf(shown, profile.ideal, props.totalError));
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8 print:block">
      <div className="min-w-0 space-y-6">
        <Findings
          people={people}
          compared={compared}
          totalBands={totalBands}
          ideal={ideal}
          criteria={criteria}
          isExploratory={isExploratory}
        />
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
            totalBands={totalBands}
          />
        </section>
      </div>
      <WeightsPanel
        address={address}
        criteria={criteria}
        ideal={profile.ideal}
        texts={texts}
        shares={sharesOf(texts) ? shownPercents(weights) : null}
        isExploratory={isExploratory}
        compared={compared}
        before={before}
        people={people}
        mayUpdate={props.mayUpdate}
        onTexts={change}
        onReset={() => change(own.map(weightText))}
      />
    </div>
  );
}

type TotalBands = Readonly<Record<string, Band>>;

function totalBandsOf(people: readonly ComparedCandidate[], ideal: Ideal, error: CampaignError): TotalBands {
  return Object.fromEntries(
    people.map((person) => [
      person.candidateId,
      totalBand(weightedSum(personLevels(person), ideal, missingPolicy), person.levels, error),
    ]),
  );
}

function compareWithError(people: readonly ComparedCandidate[], ideal: Ideal, bands: TotalBands) {
  return comparePeople(people.map(personLevels), ideal, {
    order: "weighted-sum",
    policy: missingPolicy,
    standardErrors: Object.fromEntries(Object.entries(bands).map(([id, { standardError }]) => [id, standardError])),
  });
}

function useAddress(href: string | null): void {
  // Untouched weights leave it alone: a change while another view is on its way would call that view off. After that it
  // follows the weights once the hand rests, since browsers limit how often it may change.
  useEffect(() => {
    if (href === null) return;
    const timer = setTimeout(() => {
      if (window.location.pathname + window.location.search !== href) window.history.replaceState(null, "", href);
    }, 250);
    return () => clearTimeout(timer);
  }, [href]);
}
