import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type ReceiptBasis, receiptLevel } from "@/components/receipt/basis";
import { FitFigure } from "@/components/receipt/fit-figure";
import { LevelFigure } from "@/components/receipt/level-figure";
import { TotalFigure } from "@/components/receipt/total-figure";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { targetFit } from "@/lib/scoring/fit/target-range";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import { ideal, person } from "../scoring/people";
import { sampleCriterionInputs } from "../scoring/sample-company";

const basis: ReceiptBasis = {
  campaignName: "Autumn 2026",
  frameworkName: "KAM aptitudes",
  frameworkNumber: 1,
  minItemShare: 2 / 3,
  minimumRaters: { self: 1, hr: 1, manager: 1, peer: 3, customer: 3 },
};
const criteria = ["c1", "c2", "c3", "c4", "c5"].map((criterionId) => ({
  criterionId,
  name: `Criterion ${criterionId}`,
}));
const profile = { name: "Ostrelle", number: 2, isExploratory: false };

/** The words on the page, tags taken out, spaces joined. */
function wordsOf(node: ReactNode, locale: Locale = "en"): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
  return markup
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

/** Hugo's level on the first criterion: two customers answered where three are needed. */
function hugo() {
  const [first] = sampleCriterionInputs("c07");
  if (!first) throw new Error("no criterion");
  return { input: first, level: receiptLevel(aggregateCriterion(first)) };
}

function level(locale: Locale = "en"): string {
  return wordsOf(
    <LevelFigure level={hugo().level} personName="Hugo" criterionName="Customer-centric" basis={basis} />,
    locale,
  );
}

describe("the receipt of a level", () => {
  it("names each source with its raters, weights and contribution, and these add up to the level", () => {
    const words = level();
    expect(words).toContain("HR 1 rater · 4 of 4 indicators · counted 3.00 25% 31.25% 0.94");
    expect(words).toContain("Manager 1 rater · 4 of 4 indicators · counted 3.75 35% 43.75% 1.64");
    expect(words).toContain("Peers 4 raters · 4 of 4 indicators · counted 3.15 20% 25.00% 0.78");
    expect(words).toContain("Level 3.36");
    expect((0.94 + 1.64 + 0.78).toFixed(2)).toBe("3.36");
  });

  it("says of a withheld source that it is withheld and nothing else", () => {
    expect(level()).toContain("Customers withheld: fewer than 3 answers, kept confidential – 20% – –");
  });

  it("sends nothing of a withheld source to the browser", () => {
    const { input, level: sent } = hugo();
    const withheld = input.sources.find(({ sourceId }) => sourceId === "customer");
    expect(withheld?.raters).toHaveLength(2);
    expect(sent.terms.find(({ id }) => id === "customer")).toEqual({
      id: "customer",
      value: null,
      weight: 0,
      amount: 0,
      n: 0,
      configuredWeight: 0.2,
      state: "withheld",
      observedIndicators: 0,
      askedIndicators: 3,
    });
  });

  it("shows the self-assessment without scoring it, and the settings in force", () => {
    const words = level();
    expect(words).toContain("shown, not scored: its weight is 0 3.25 0% – –");
    expect(words).toContain("80% of the weight rated");
    expect(words).toContain("at least 67% of the indicators");
    expect(words).toContain("peers from 3 raters, customers from 3");
    expect(words).toContain("Autumn 2026");
    expect(words).toContain("KAM aptitudes, version 1");
  });

  it("speaks French with French figures", () => {
    const words = level("fr");
    expect(words).toContain("3,36");
    expect(words).toContain("non montrée");
  });

  it("prints a dash and why when there is no level", () => {
    const [first] = sampleCriterionInputs("c07");
    if (!first) throw new Error("no criterion");
    const silent = { ...first, sources: first.sources.map((source) => ({ ...source, raters: [] })) };
    const words = wordsOf(
      <LevelFigure level={aggregateCriterion(silent)} personName="Hugo" criterionName="C" basis={basis} />,
    );
    expect(words).toMatch(/^ ?– Nothing has been rated yet\./);
  });
});

describe("the receipt of a total", () => {
  const figure = (levels: readonly (number | null)[], isExploratory = false) =>
    wordsOf(
      <TotalFigure
        total={weightedSum(person("p", levels), ideal([20, 20, 20, 25, 15]), "strict")}
        personName="Ana"
        criteria={criteria}
        profile={{ ...profile, isExploratory }}
        basis={basis}
      />,
    );

  it("multiplies out in front of the reader", () => {
    const words = figure([4, 3, 5, 2, 1]);
    expect(words).toContain("Criterion c4 2.00 25 25.00% 0.50");
    expect(words).toContain("Total, from 1 to 5 3.05");
    expect(words).toContain("Ostrelle, version 2");
  });

  it("says that tried weights are saved nowhere", () => {
    expect(figure([4, 3, 5, 2, 1], true)).toContain("with weights tried on this page and saved nowhere");
  });

  it("has no figure while a criterion is missing, and says so", () => {
    const words = figure([4, 3, 5, 2, null]);
    expect(words).toMatch(/^ ?– A criterion has no level yet/);
    expect(words).not.toContain("Total, from 1 to 5");
  });
});

describe("the receipt of a fit", () => {
  it("shows distance, closeness and the required minimum of each criterion", () => {
    const asked = ideal([1, 1, 1, 1, 1], { mustHave: [3, null, null, null, 2] });
    const words = wordsOf(
      <FitFigure
        fit={targetFit(person("p", [2, 3, 3, 4, 5]), asked, "strict")}
        ideal={asked}
        personName="Ana"
        criteria={criteria}
        profile={profile}
        basis={basis}
      />,
    );
    expect(words).toContain("target 3 to 4 · required minimum 3: not met 2.00 1.00 50.00 20.00% 10.00");
    expect(words).toContain("Criterion c2 target 3 to 4 3.00 0.00 100.00 20.00% 20.00");
    expect(words).toContain("target 3 to 4 · required minimum 2: met 5.00 1.00 50.00 20.00% 10.00");
    expect(words).toContain("Fit, from 0 to 100 80.00");
  });
});
