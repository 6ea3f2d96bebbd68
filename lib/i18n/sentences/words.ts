import { createFormatter } from "next-intl";
import type { Reason } from "@/lib/scoring/result";
import type { Locale } from "../locales";
import type { Messages } from "../messages";
import { type Say, sayOf } from "./say";
import { tellingReason } from "./telling-reason";

/** The topics that sentences are made of: what a page must hand to the browser for sentences to be made there. */
export type SentenceMessages = Pick<Messages, "sentences" | "reasons">;

/** A result in words: for anyone, and for who wants to check it (method, formula id, n, limits). */
export interface Sentence {
  readonly plain: string;
  readonly expert: string;
}

/** Differences below this are none: figures that ought to be equal differ in the last digits. */
export const NOTHING = 1e-9;

/** What every sentence needs: one language's words and the ways its figures are written. */
export interface Words {
  readonly locale: Locale;
  readonly t: Say<Messages["sentences"]>;
  /** One decimal: levels, totals and their limits in a plain sentence. */
  readonly short: (figure: number) => string;
  /** One decimal without a sign; a difference that would print as 0.0 is "less than 0.1". */
  readonly size: (difference: number) => string;
  /** At most one decimal: points of fit, seconds. */
  readonly points: (figure: number) => string;
  /** As entered, at most two decimals: minimums, targets, settings. */
  readonly entered: (figure: number) => string;
  /** Two decimals: every figure of an expert line. */
  readonly exact: (figure: number) => string;
  /** A share of 0 to 1 as a percentage, whole unless more digits are asked for. */
  readonly percent: (share: number, digits?: number) => string;
  /** A probability as chances in 100, rounded towards 50 so that it never claims more than it is. */
  readonly chances: (probability: number) => string;
  /** A share of draws as simulations out of 100, to the nearest whole one; neither none nor all, which draws cannot show. */
  readonly simulations: (share: number) => string;
  /** A p value as cases out of 100, to the nearest whole one. */
  readonly cases: (p: number) => string;
  /** Sizes of two figures with one decimal, or with two where they are closer than one tells. */
  readonly apart: (first: number, second: number) => readonly [string, string];
  /** "n = 5 raters": observations behind a figure; another letter for what else is counted. */
  readonly n: (counted: Counted, n: number, symbol?: "n" | "k") => string;
  /** A day such as "2026-03-31" in words. */
  readonly day: (iso: string) => string;
  /** "p = 0.034" or "p < 0.001". */
  readonly pValue: (p: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A rater kind in the middle of a sentence; an id that is none stands for itself. */
  readonly source: (id: string) => string;
  /** A name between the language's quotation marks. */
  readonly quoted: (name: string) => string;
  /** The one reason that explains most, as a sentence of its own. */
  readonly why: (reasons: readonly Reason[]) => string;
}

type Counted = keyof Messages["sentences"]["n"];

/** @param messages of the same locale; on a server and in tests `wordsOf` finds them */
export function createWords(locale: Locale, messages: SentenceMessages): Words {
  const t = sayOf(locale, messages.sentences);
  const reasons = sayOf(locale, messages.reasons);
  const format = createFormatter({ locale, timeZone: "UTC" });
  // British lists and dates go with British spelling; numbers are the same.
  const region = locale === "en" ? "en-GB" : locale;
  const conjunction = new Intl.ListFormat(region, { type: "conjunction" });
  const days = new Intl.DateTimeFormat(region, { dateStyle: "long", timeZone: "UTC" });
  const decimals = (figure: number, least: number, most: number) =>
    format.number(figure, { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: "negative" });
  const short = (figure: number) => decimals(figure, 1, 1);
  const exact = (figure: number) => decimals(figure, 2, 2);
  const outOf100 = (share: number, unit: "simulations" | "cases") => {
    if (share < 0.005) return t(`number.${unit}.under1`);
    if (share >= 0.995) return t(`number.${unit}.over99`);
    return t(`number.${unit}.some`, { n: Math.round(100 * share) });
  };
  return {
    locale,
    t,
    short,
    size: (difference) => {
      const size = Math.abs(difference);
      return size > 0 && size < 0.05 ? t("number.lessThanTenth") : short(size);
    },
    points: (figure) => decimals(figure, 0, 1),
    entered: (figure) => decimals(figure, 0, 2),
    exact,
    percent: (share, digits = 0) =>
      format.number(share, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }),
    chances: (probability) => {
      if (probability > 0.99) return t("number.chancesOver99");
      if (probability < 0.01) return t("number.chancesUnder1");
      return t("number.chances", { n: chancesIn100(probability) });
    },
    simulations: (share) => outOf100(share, "simulations"),
    cases: (p) => (p >= 1 ? t("number.cases.all") : outOf100(p, "cases")),
    apart: (first, second) => {
      const sizes = [Math.abs(first), Math.abs(second)] as const;
      const write = Math.abs(sizes[0] - sizes[1]) < 0.1 ? exact : short;
      return [write(sizes[0]), write(sizes[1])];
    },
    n: (counted, n, symbol = "n") => t("expert.count", { symbol, counted: t(`n.${counted}`, { n }) }),
    day: (iso) => days.format(new Date(iso)),
    pValue: (p) => (p < 0.001 ? t("number.pSmall") : t("number.p", { p: decimals(p, 3, 3) })),
    list: (items) => conjunction.format(items),
    source: (id) => (isKnownSource(id) ? t(`source.${id}`) : id),
    quoted: (name) => t("quoted", { name }),
    why: (given) => reasons(tellingReason(given)),
  };
}

/** Whole chances, towards 50: 0.949 is not yet 95 in 100. Products of doubles such as 0.29 * 100 get some slack. */
function chancesIn100(probability: number): number {
  const hundred = 100 * probability;
  return probability >= 0.5 ? Math.floor(hundred + 1e-9) : Math.ceil(hundred - 1e-9);
}

type KnownSource = keyof Messages["sentences"]["source"];

const knownSources: Readonly<Record<KnownSource, true>> = {
  self: true,
  hr: true,
  manager: true,
  peer: true,
  customer: true,
};

function isKnownSource(id: string): id is KnownSource {
  return Object.hasOwn(knownSources, id);
}
