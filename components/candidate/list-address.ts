import type { CandidateListQuery } from "@/lib/candidates/schema";

const defaults: CandidateListQuery = { q: "", kind: "all", status: "active", sort: "name", page: 1, campaign: "" };

/** Address of the candidate list in a given state; what equals the default stays out of it. */
export function listAddress(query: CandidateListQuery): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== defaults[key as keyof CandidateListQuery]) search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `/candidates?${text}` : "/candidates";
}
