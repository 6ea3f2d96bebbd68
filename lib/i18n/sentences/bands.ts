import type { Band, BandStatus } from "@/lib/scoring/error/band-around";
import type { CampaignError } from "@/lib/scoring/error/campaign-error";
import type { Interval } from "@/lib/scoring/error/interval";
import type { Scale } from "@/lib/scoring/types";
import { expertLine } from "./expert-line";
import type { Sentence, Words } from "./words";

/** What the band stands around, and the ends at which the plain sentence, like the drawing, cuts it. */
export interface BandContext {
  readonly figure: "level" | "total";
  readonly scale: Scale;
}

/** Limits of a band in chances, why it is wider than it might be, and what it rests on. */
export function bandWords(band: Band, { figure, scale }: BandContext, words: Words): Sentence {
  const { t } = words;
  const { value, dark, light, standardError, status } = band;
  if (value === null || dark === null || light === null || standardError === null || status === "undefined") {
    return {
      plain: t("bands.none", { reason: words.why(band.reasons) }),
      expert: expertLine("band", [t("expert.undefined")], words),
    };
  }
  const absent = band.terms.find((term) => term.id === "absent-kinds");
  const missing = absent?.n ?? 0;
  const parts = [
    t(`bands.${figure}`, { ...limits("dark", dark, scale, words), ...limits("light", light, scale, words) }),
    ...(missing > 0 ? [t("bands.wider", { n: missing })] : []),
    bandBasis(status, words),
  ];
  const share = absent === undefined || value === 0 ? 0 : absent.amount / value;
  const expert = [
    t("expert.standardError", { se: words.exact(standardError) }),
    t("bands.limits", {
      darkLower: words.exact(dark.lower),
      darkUpper: words.exact(dark.upper),
      lightLower: words.exact(light.lower),
      lightUpper: words.exact(light.upper),
    }),
    words.n("raters", band.n),
    t("bands.freedom", { df: band.df }),
    share > 0 ? t("bands.absent", { share: words.percent(share) }) : null,
  ];
  return { plain: parts.join(" "), expert: expertLine("band", expert, words) };
}

/** What bands rest on, for a screen that says it once. */
export function bandBasis(status: Exclude<BandStatus, "undefined">, { t }: Words): string {
  return t(`bands.basis.${status}`);
}

/** The assumption that bands start from, as the organisation has set it, and the data there are beside it. */
export function assumptionWords({ assumptions, n, between, kinds }: CampaignError, words: Words): Sentence {
  const { raterSd, raterDf, kindSd, kindDf } = assumptions;
  const df = Object.values(kinds).reduce((whole, kind) => whole + kind.df, 0);
  const parts = [
    words.t("bands.assumedRaters", { sd: words.entered(raterSd), df: words.entered(raterDf) }),
    words.t("bands.assumedKinds", { sd: words.entered(kindSd), df: words.entered(kindDf) }),
    words.t("bands.ownData", { df, betweenDf: between.df }),
    words.n("people", n),
  ];
  return {
    plain: words.t("bands.assumption", { sd: words.entered(raterSd) }),
    expert: expertLine("band", parts, words),
  };
}

function limits(name: "dark" | "light", { lower, upper }: Interval, { min, max }: Scale, { short }: Words) {
  const cut = (limit: number) => short(Math.min(max, Math.max(min, limit)));
  return { [`${name}Lower`]: cut(lower), [`${name}Upper`]: cut(upper) };
}
