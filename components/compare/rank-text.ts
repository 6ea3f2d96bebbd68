import type { ComparedPerson } from "@/lib/scoring/compare";

/** A place: "2", or "2–3" for people who share it; "–" without a figure. */
export function rankText(rank: ComparedPerson["rank"]): string {
  if (rank === null) return "–";
  return rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`;
}
