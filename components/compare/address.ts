/** How the people are drawn above the table, which is always there. */
export const compareViews = ["gap", "radar", "table"] as const;
export type CompareView = (typeof compareViews)[number];

/** Everything a comparison shows, as its address says it: ids, never names. */
export interface CompareState {
  readonly people: readonly string[];
  readonly profileId: string;
  /** null = the newest */
  readonly version: number | null;
  /** null = the one that is shown unless another is asked for */
  readonly campaignId: string | null;
  readonly view: CompareView;
  /** Weights tried, in the profile's order; null = those of the profile. */
  readonly weights: readonly number[] | null;
}

/** @example compareHref(state) // "/compare?c=id,id&p=id&view=gap&w=20,30,10,25,15" */
export function compareHref({ people, profileId, version, campaignId, view, weights }: CompareState): string {
  const parts = [
    `c=${people.join(",")}`,
    `p=${profileId}`,
    ...(version === null ? [] : [`v=${version}`]),
    ...(campaignId === null ? [] : [`campaign=${campaignId}`]),
    `view=${view}`,
    ...(weights === null ? [] : [`w=${weights.join(",")}`]),
  ];
  return `/compare?${parts.join("&")}`;
}

/** The address of the picker with these people already chosen. */
export function pickerHref({
  people,
  profileId,
  campaignId,
}: Pick<CompareState, "people" | "profileId" | "campaignId">): string {
  const campaign = campaignId === null ? "" : `&campaign=${campaignId}`;
  return `/compare?c=${people.join(",")}&p=${profileId}${campaign}&pick=1`;
}
