import { createFormatter, createTranslator } from "next-intl";
import type { Reason } from "@/lib/scoring/result";
import type { Locale } from "../locales";
import type { Messages } from "../messages";
import { tellingReason } from "./telling-reason";

/** The topics that sentences are made of: what a page must hand to the browser for sentences to be made there. */
export type SentenceMessages = Pick<Messages, "sentences" | "reasons">;

/** A result in words: for anyone, and for who wants to check it (method, formula id, n, limits). */
export interface Sentence {
  readonly plain: string;
  readonly expert: string;
}

/** What every sentence needs: one language's words and the ways its figures are written. */
export interface Words {
  readonly locale: Locale;
  readonly t: ReturnType<typeof createTranslator<SentenceMessages, "sentences">>;
  /** One decimal: levels, totals and their limits in a plain sentence. */
  readonly short: (figure: number) => string;
  /** One decimal without a sign; a difference that would print as 0.0 is "less than 0.1". */
  readonly size: (difference: number) => string;
  /** As entered, at most two decimals: minimums, targets, settings. */
  readonly entered: (figure: number) => string;
  /** Two decimals: every figure of an expert line. */
  readonly exact: (figure: number) => string;
  /** A share of 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A probability as chances in 100, rounded towards 50 so that it never claims more than it is. */
  readonly chances: (probability: number) => string;
  /** "p = 0.034" or "p < 0.001". */
  readonly pValue: (p: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A rater kind in the middle of a sentence; an id that is none stands for itself. */
  readonly source: (id: string) => string;
  /** The one reason that explains most, as a sentence of its own. */
  readonly why: (reasons: readonly Reason[]) => string;
}

/** @param messages of the same locale; on a server and in tests `wordsOf` finds them */
export function createWords(locale: Locale, messages: SentenceMessages): Words {
  const t = createTranslator({ locale, messages, namespace: "sentences" });
  const reasons = createTranslator({ locale, messages, namespace: "reasons" });
  const format = createFormatter({ locale, timeZone: "UTC" });
  const decimals = (figure: number, least: number, most: number) =>
    format.number(figure, { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: "negative" });
  const short = (figure: number) => decimals(figure, 1, 1);
  return {
    locale,
    t,
    short,
    size: (difference) => {
      const size = Math.abs(difference);
      return size > 0 && size < 0.05 ? t("number.lessThanTenth") : short(size);
    },
    entered: (figure) => decimals(figure, 0, 2),
    exact: (figure) => decimals(figure, 2, 2),
    percent: (share) => format.number(share, { style: "percent", maximumFractionDigits: 0 }),
    chances: (probability) => {
      if (probability > 0.99) return t("number.chancesOver99");
      if (probability < 0.01) return t("number.chancesUnder1");
      return t("number.chances", { n: chancesIn100(probability) });
    },
    pValue: (p) => (p < 0.001 ? t("number.pSmall") : t("number.p", { p: decimals(p, 3, 3) })),
    list: (items) => format.list(items, { type: "conjunction" }),
    source: (id) => (isKnownSource(id) ? t(`source.${id}`) : id),
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
