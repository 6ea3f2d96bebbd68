import { readPeople } from "@/lib/profiles/rules";
import { type CompareView, compareViews } from "./address";

export interface AskedComparison {
  readonly peopleIds: readonly string[];
  readonly profileId: string | null;
  readonly version: number | null;
  readonly campaignId: string | null;
  readonly view: CompareView;
  /** As typed; `readTrialWeights` judges them once the profile is known. */
  readonly weightTexts: readonly string[];
  readonly search: string;
  /** The picker is asked for even though people are chosen. */
  readonly isPicking: boolean;
}

type Entries = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address of the compare page. Anything unreadable counts as absent: a link never breaks. */
export function readCompareAddress(entries: Entries): AskedComparison {
  const texts = (key: string) => [entries[key] ?? []].flat();
  const version = texts("v")[0] ?? "";
  return {
    peopleIds: readPeople(texts("c")),
    profileId: texts("p")[0] ?? null,
    version: /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null,
    campaignId: texts("campaign")[0] ?? null,
    view: compareViews.find((view) => view === texts("view")[0]) ?? "gap",
    weightTexts: texts("w"),
    search: (texts("q")[0] ?? "").trim().slice(0, 100),
    isPicking: texts("pick")[0] === "1",
  };
}
