import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import {
  beatsWords,
  firstPlaceWords,
  pairwiseWords,
  personRobustnessWords,
  robustnessWords,
  weightChangeWords,
} from "@/lib/i18n/sentences/robustness";
import { firstPlaceRanges } from "@/lib/scoring/robustness/first-place-ranges";
import { pairwiseNormal } from "@/lib/scoring/robustness/pairwise-normal";
import type { PersonRobustness } from "@/lib/scoring/robustness/robustness";
import { smaa } from "@/lib/scoring/robustness/smaa";
import type { SmaaInput, UncertainPerson } from "@/lib/scoring/robustness/smaa-input";
import { smallestWeightChange } from "@/lib/scoring/robustness/smallest-weight-change";
import { FIVE_POINT } from "@/lib/scoring/types";
import { readExamples } from "./examples";
import { criterionIn, personName } from "./names";

const ids = ["team", "customer", "problems"] as const;

const person = (personId: string, levels: readonly (number | null)[], error: number | null = 0.3): UncertainPerson => ({
  personId,
  levels: Object.fromEntries(ids.map((id, c) => [id, levels[c] ?? null])),
  standardErrors: Object.fromEntries(ids.map((id) => [id, error])),
  errorCorrelation: 0.5,
});

const input = (people: readonly UncertainPerson[], changes: Partial<SmaaInput> = {}): SmaaInput => ({
  people,
  criteria: ids.map((criterionId) => ({ criterionId, mustHave: criterionId === "team" ? 3 : null })),
  weights: { kind: "any" },
  scale: FIVE_POINT,
  draws: 500,
  seed: 42,
  ...changes,
});

const three = [person("ana", [4, 3.5, 3.8]), person("bao", [3.2, 4.2, 3.9]), person("cleo", [2, 2.2, 2.1])];
const result = smaa(input(three));
const whole = (given: SmaaInput) => (words: AnalysisWords) => robustnessWords(smaa(given), { personName }, words);
const one =
  (at: number, of = result) =>
  (words: AnalysisWords) =>
    personRobustnessWords(of.value?.[at] as PersonRobustness, of, { personName }, words);
const withoutMinimum = smaa(
  input(three, { criteria: ids.map((criterionId) => ({ criterionId, mustHave: null })), wantsConfidence: false }),
);

/** Ends between which hardly any set of weights adds up to 1. */
const letters = Array.from("abcdefghijkl");
const twelve: SmaaInput = {
  ...input([]),
  people: [
    {
      personId: "ana",
      levels: Object.fromEntries(letters.map((id) => [id, 3])),
      standardErrors: Object.fromEntries(letters.map((id) => [id, 0])),
      errorCorrelation: 0,
    },
  ],
  criteria: letters.map((criterionId) => ({ criterionId, mustHave: null })),
  weights: { kind: "intervals", low: letters.map(() => 0), high: letters.map(() => 0.0845) },
};

const contextIn = (words: AnalysisWords) => ({ personName, criterionName: criterionIn(words) });
const ranked = (personId: string, ...levels: readonly (number | null)[]) => ({ personId, levels });

const change =
  (people: Parameters<typeof smallestWeightChange>[0], weights: readonly number[] = [1, 1, 1]) =>
  (words: AnalysisWords) =>
    weightChangeWords(smallestWeightChange(people, ids, weights), contextIn(words), words);

const firstPlace =
  (people: Parameters<typeof firstPlaceRanges>[0], personId: string, weights: readonly number[] = [1, 1, 1]) =>
  (words: AnalysisWords) =>
    firstPlaceWords(
      firstPlaceRanges(people, ids, weights, "team"),
      { personId, criterionId: "team" },
      contextIn(words),
      words,
    );

const pairwise =
  (a: number, b: number, weights: readonly number[] = [1]) =>
  (words: AnalysisWords) =>
    pairwiseWords(
      pairwiseNormal(weights, { levels: [a], standardErrors: [0.3] }, { levels: [b], standardErrors: [0.3] }),
      { first: "Ana", second: "Bao" },
      words,
    );

const ana = ranked("ana", 4, 3, 3.5);
const bao = ranked("bao", 3, 3.6, 3.6);

describe("robustness in words", () => {
  readExamples("robustness", {
    "three people": whole(input(three)),
    "one left out": whole(input([...three, person("dana", [3, null, 3])])),
    "no error known": whole(input([...three, person("eve", [3, 3, 3], null)])),
    "one person": whole(input([person("ana", [3, 3, 3])])),
    "nobody to compare": whole(input([person("ana", [null, null, null])])),
    "no weights": whole(input(three, { weights: { kind: "exact", weights: [0, 0, 0] } })),
    "weights that cannot be drawn": whole(twelve),
    "one of them": one(0),
    "the last of them": one(2),
    "without minimums": one(0, withoutMinimum),
    "ahead of another": (words) => beatsWords(result, { first: "ana", second: "bao" }, { personName }, words),
    "ahead of the last": (words) => beatsWords(result, { first: "ana", second: "cleo" }, { personName }, words),
    "not analysed": (words) => beatsWords(result, { first: "ana", second: "zoe" }, { personName }, words),
  });

  readExamples("weight-change", {
    "less of one": change([ana, bao]),
    "more of one": change([ranked("ana", 3.8, 3.6, 3.6), ranked("bao", 4.2, 3, 3)]),
    "a third overtakes": change([ana, bao, ranked("cleo", 1.5, 4.3, 4.3)]),
    "hardly anything": change([ranked("ana", 4, 3, 3.001), ranked("bao", 3, 4, 3)], [1, 1, 1]),
    "ahead everywhere": change([ranked("ana", 4, 4, 4), ranked("bao", 3, 3, 3)]),
    "equal already": change([ranked("ana", 4, 3, 3), ranked("bao", 3, 4, 3)]),
    "one person": change([ana]),
    "no weights": change([ana, bao], [0, 0, 0]),
    "first from a weight on": firstPlace([ana, bao], "ana"),
    "first up to a weight": firstPlace([ana, bao], "bao"),
    "first between two weights": firstPlace(
      [ranked("ana", 3, 4, 4), ranked("bao", 3.6, 3.6, 3.6), ranked("cleo", 4, 2, 2)],
      "bao",
    ),
    "first always": firstPlace([ranked("ana", 4, 4, 4), bao], "ana"),
    "first never": firstPlace([ranked("ana", 4, 4, 4), bao], "bao"),
    "without a level": firstPlace([ana, ranked("bao", null, 3, 3)], "bao"),
    "no other weight": firstPlace([ana, bao], "ana", [1, 0, 0]),
    "no weight": firstPlace([ana, bao], "ana", [0, 0, 0]),
    nobody: firstPlace([], "ana"),
    "fixed weights, ahead": pairwise(3.8, 3.5),
    "fixed weights, behind": pairwise(3.5, 3.8),
    "fixed weights, far ahead": pairwise(5, 2),
    "fixed weights, no weight": pairwise(4, 3, [0]),
  });
});
