import type { Band } from "../error/band-around";
import type { CampaignError } from "../error/campaign-error";
import type { Interval } from "../error/interval";
import type { Receipt } from "../receipt";
import { buildReceipt } from "../receipt";
import { requireFinite } from "../require";

/**
 * Receipt of the error band around a level or a total.
 * @param figure the level or total, in levels
 * @param band from `levelBand` or `totalBand`
 * @param error the campaign's error variances that the band was made with
 * @param versions of campaign and application, by name
 * @returns the receipt; inputs: figure, the kinds' weights and numbers of raters, the campaign's own variances with their
 *   degrees of freedom, the assumptions; result: error variance, standard error, both bands and what they rest on
 * Missing: a band that is undefined has no receipt: its figure's receipt says why.
 * @throws RangeError naming the argument when the band is undefined or the figure not finite
 * Source: `scoring.md` section 4.3.
 */
export function bandReceipt(
  figure: number,
  band: Band,
  error: CampaignError,
  versions: Readonly<Record<string, string>>,
): Receipt {
  requireFinite("bandReceipt: figure", figure);
  if (band.value === null) throw new RangeError("bandReceipt: band must be defined");
  const parts = band.terms.filter((term) => term.id !== "absent-kinds");
  const own = (variance: { readonly pooled: number | null; readonly df: number } | undefined) => ({
    pooled: variance?.pooled ?? null,
    df: variance?.df ?? 0,
  });
  const inputs = {
    figure,
    assumptions: { ...error.assumptions },
    between: own(error.between),
    kinds: parts.map((part) => ({
      sourceId: part.id,
      effective: part.weight,
      configured: part.configured,
      raters: part.raters,
      ...own(Object.hasOwn(error.kinds, part.id) ? error.kinds[part.id] : undefined),
    })),
  };
  const result = {
    value: band.value,
    standardError: band.standardError,
    dark: endsOf(band.dark),
    light: endsOf(band.light),
    status: band.status,
    df: band.df,
    terms: band.terms.map(({ id, value, weight, amount }) => ({ id, value, weight, amount })),
  };
  return buildReceipt("error-band/1", versions, inputs, result);
}

function endsOf(interval: Interval | null) {
  return interval === null ? null : { lower: interval.lower, upper: interval.upper };
}
