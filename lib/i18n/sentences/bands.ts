import type { Band, BandStatus } from "@/lib/scoring/error/band-around";
import type { CampaignError } from "@/lib/scoring/error/campaign-error";
import type { Interval } from "@/lib/scoring/error/interval";
import type { Scale } from "@/lib/scoring/types";
import { FORMULAS } from "./formulas";
import type { Sentence, Words } from "./words";

/** What the band stands around, and the ends at which the plain sentence, like the drawing, cuts it. */
export interface BandContext {
  readonly figure: "level" | "total";
  readonly scale: Scale;
}

/** Limits of a band in chances, why it is wider than it might be, and what it rests on. */
export function bandWords(band: Band, { figure, scale }: BandContext, words: Words): Sentence {
  const { t } = words;
  const { dark, light, standardError } = band;
  if (dark === null || light === null || standardError === null || band.status === "undefined") {
    return {
      plain: t("bands.none", { reason: words.why(band.reasons) }),
      expert: t("bands.expertNone", { formula: FORMULAS.band }),
    };
  }
  const absent = band.terms.find((term) => term.id === "absent-kinds");
  const missing = absent?.n ?? 0;
  const parts = [
    t(`bands.${figure}`, { ...limits("dark", dark, scale, words), ...limits("light", light, scale, words) }),
    ...(missing > 0 ? [t("bands.wider", { n: missing })] : []),
    bandBasis(band.status, words),
  ];
  return {
    plain: parts.join(" "),
    expert: t("bands.expert", {
      formula: FORMULAS.band,
      se: words.exact(standardError),
      darkLower: words.exact(dark.lower),
      darkUpper: words.exact(dark.upper),
      lightLower: words.exact(light.lower),
      lightUpper: words.exact(light.upper),
      n: band.n,
      df: band.df,
      absent: words.percent(band.value ? (absent?.amount ?? 0) / band.value : 0),
    }),
  };
}

/** What bands rest on, for a screen that says it once. */
export function bandBasis(status: Exclude<BandStatus, "undefined">, { t }: Words): string {
  return t(`bands.basis.${status}`);
}

/** The assumption that bands start from, as the organisation has set it. */
export function assumptionWords({ assumptions, n, between, kinds }: CampaignError, words: Words): Sentence {
  const { raterSd, raterDf, kindSd, kindDf } = assumptions;
  const df = Object.values(kinds).reduce((whole, kind) => whole + kind.df, 0);
  const numbers = { raterSd: words.entered(raterSd), raterDf: words.entered(raterDf) };
  return {
    plain: words.t("bands.assumption", numbers),
    expert: words.t("bands.assumptionExpert", {
      ...numbers,
      formula: FORMULAS.band,
      kindSd: words.entered(kindSd),
      kindDf: words.entered(kindDf),
      n,
      df,
      betweenDf: between.df,
    }),
  };
}

function limits(name: "dark" | "light", { lower, upper }: Interval, { min, max }: Scale, { short }: Words) {
  const cut = (limit: number) => short(Math.min(max, Math.max(min, limit)));
  return { [`${name}Lower`]: cut(lower), [`${name}Upper`]: cut(upper) };
}
