import type { ComparedPerson } from "@/lib/scoring/compare";

type Place = ComparedPerson["rank"];

/** The place that may be shown: people who cannot be told apart share it. Without error bands, the place by figure. */
export function shownPlace({ rank, error }: Pick<ComparedPerson, "rank" | "error">): Place {
  return error ? error.shownRank : rank;
}

/** A place: "2", or "2–3" for people who share it; "–" without a figure. */
export function rankText(rank: Place): string {
  if (rank === null) return "–";
  return rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`;
}
