import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { agreementTypeWords, selfOtherWords } from "@/lib/i18n/sentences/self-other";
import { agreementTypes } from "@/lib/scoring/self-other/agreement-type";
import { type SelfOtherCriterion, selfOther } from "@/lib/scoring/self-other/self-other";
import { readExamples } from "./examples";
import { criterionIn } from "./names";

const view =
  (self: number | null, others: number | null, standardError: number | null, name: string | null, othersSd = 0.3) =>
  (words: AnalysisWords) => {
    const compared = selfOther([
      { criterionId: "team", self, others, standardError, othersSd },
      { criterionId: "customer", self: 3, others: 3, standardError: null, othersSd: null },
    ]);
    const criterion = criterionIn(words)("team");
    return selfOtherWords(compared.value?.[0] as SelfOtherCriterion, { criterion, name }, words);
  };

const both = (title: string, ...given: [number | null, number | null, number | null, number?]) => ({
  [title]: view(given[0], given[1], given[2], null, given[3]),
  [`${title}, about someone`]: view(given[0], given[1], given[2], "Ana", given[3]),
});

/** Others at 3, own level spread around 3.4. */
const selves = Array.from({ length: 25 }, (_, i) => 3 + ((i % 9) - 2) / 5);
const others = selves.map((_, i) => 2.6 + (i % 5) / 5);
const types = agreementTypes([...selves, null], [...others, 3]);
const typed = (type: string | null) => (words: AnalysisWords) =>
  agreementTypeWords(types.value?.find((person) => (person?.type ?? null) === type) ?? null, types, "Ana", words);

describe("self and others in words", () => {
  readExamples("self-other", {
    ...both("higher", 4.2, 3, 0.4),
    ...both("perhaps higher", 4.2, 3, 0.8),
    ...both("higher, error unknown", 4.2, 3, null),
    ...both("lower", 2.8, 4, 0.4),
    ...both("perhaps lower", 2.8, 4, 0.8),
    ...both("a strength of both", 4, 3.9, 0.4),
    ...both("a need of both", 2, 2.3, 0.4),
    ...both("alike", 3, 3.2, 0.4),
    ...both("others divided", 4.2, 3, 0.4, 1.4),
    ...both("own view missing", null, 3, 0.4),
    "over-estimator": typed("over-estimator"),
    "under-estimator": typed("under-estimator"),
    "in agreement, at or above": typed("in-agreement-good"),
    "in agreement, below": typed("in-agreement-poor"),
    "someone missing": typed(null),
    "everyone's difference the same": (words) =>
      agreementTypeWords(
        null,
        agreementTypes(
          selves,
          selves.map((level) => level - 0.5),
        ),
        "Ana",
        words,
      ),
    "too few people": (words) => agreementTypeWords(null, agreementTypes([3], [3]), "Ana", words),
  });
});
