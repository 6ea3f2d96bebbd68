import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { adverseImpactWords, effectSizeWords, fisherWords, groupImpactWords } from "@/lib/i18n/sentences/fairness";
import { adverseImpact, type GroupImpact } from "@/lib/scoring/fairness/adverse-impact";
import { effectSize } from "@/lib/scoring/fairness/effect-size";
import { fisherExact, type TwoByTwo } from "@/lib/scoring/fairness/fisher-exact";
import { readExamples } from "./examples";

/** Applicants and selected, group by group. */
type Counts = readonly (readonly [number, number])[];

const groupName = (groupId: string) => groupId.toUpperCase();
const compare = (counts: Counts) =>
  adverseImpact(counts.map(([applicants, selected], g) => ({ groupId: "abc"[g] as string, applicants, selected })));
const whole = (counts: Counts) => (words: AnalysisWords) => adverseImpactWords(compare(counts), groupName, words);
const group = (counts: Counts, at: number) => (words: AnalysisWords) => {
  const result = compare(counts);
  const impact = result.value?.[at] as GroupImpact;
  return groupImpactWords(
    impact,
    { group: groupName(impact.groupId), reference: groupName(result.referenceId ?? "") },
    words,
  );
};
const fisher = (table: TwoByTwo) => (words: AnalysisWords) => fisherWords(fisherExact(table), words);
const spread = (n: number, mean: number, width = 1) =>
  Array.from({ length: n }, (_, i) => mean - width / 2 + (width * i) / Math.max(1, n - 1));
const effect = (first: readonly number[], second: readonly number[]) => (words: AnalysisWords) =>
  effectSizeWords(effectSize(first, second), { first: "A", second: "B" }, words);

describe("fairness in words", () => {
  readExamples("fairness", {
    "one below": whole([
      [50, 30],
      [50, 15],
    ]),
    "none below": whole([
      [50, 30],
      [50, 28],
    ]),
    "one too small": whole([
      [50, 30],
      [50, 28],
      [3, 1],
    ]),
    "nobody selected": whole([
      [50, 0],
      [50, 0],
    ]),
    "one group": whole([[50, 20]]),
    "a group below": group(
      [
        [50, 30],
        [50, 15],
      ],
      1,
    ),
    "a group that one swap turns": group(
      [
        [6, 4],
        [6, 3],
      ],
      1,
    ),
    "a group with nobody selected": group(
      [
        [50, 30],
        [50, 0],
      ],
      1,
    ),
    "all selected": group(
      [
        [20, 20],
        [20, 20],
      ],
      1,
    ),
    "the reference": group(
      [
        [50, 30],
        [50, 15],
      ],
      0,
    ),
    "a group too small": group(
      [
        [50, 30],
        [50, 28],
        [3, 1],
      ],
      2,
    ),
    "a table": fisher([
      [3, 12],
      [9, 6],
    ]),
    "a table with a zero": fisher([
      [0, 12],
      [9, 6],
    ]),
    "a table of chance": fisher([
      [5, 5],
      [5, 5],
    ]),
    "an empty table": fisher([
      [0, 0],
      [0, 0],
    ]),
    "groups that differ": effect(spread(20, 3.5), spread(20, 3.2)),
    "the second higher": effect(spread(20, 3), spread(20, 3.4)),
    "a difference not established": effect(spread(20, 3.1), spread(20, 3)),
    "the same mean": effect(spread(20, 3), spread(20, 3)),
    "groups only described": effect(spread(6, 3), spread(7, 3.4)),
    "groups of one": effect([3], spread(20, 3.4)),
    "groups without spread": effect([3, 3, 3], [4, 4, 4]),
  });
});
