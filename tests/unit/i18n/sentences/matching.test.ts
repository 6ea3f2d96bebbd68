import { describe } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { assignmentWords, coverageWords, pairWords } from "@/lib/i18n/sentences/matching";
import { type AssignmentPair, assignAccounts } from "@/lib/scoring/matching/assignment";
import { type CriterionCoverage, teamCoverage } from "@/lib/scoring/matching/team-coverage";
import { FIVE_POINT } from "@/lib/scoring/types";
import { readExamples } from "./examples";
import { criterionIn, personName } from "./names";

const accountName = (accountId: string) => accountId.toUpperCase();
const context = { personName, accountName };

/** Fit by account and person. */
const assign = (fit: readonly (readonly (number | null)[])[], tolerance = 0) =>
  assignAccounts({
    accountIds: fit.map((_, a) => ["delta", "echo", "foxtrot"][a] as string),
    people: (fit[0] ?? []).map((_, p) => ({ personId: ["ana", "bao", "cleo"][p] as string, capacity: 1 })),
    fit,
    tolerance,
  });

const whole = (fit: readonly (readonly (number | null)[])[]) => (words: AnalysisWords) =>
  assignmentWords(assign(fit), context, words);
const pair =
  (fit: readonly (readonly (number | null)[])[], at: number, tolerance = 0) =>
  (words: AnalysisWords) =>
    pairWords(assign(fit, tolerance).terms[at] as AssignmentPair, context, words);
const team =
  (...levels: readonly (number | null)[]) =>
  (words: AnalysisWords) => {
    const people = levels.map((level, p) => ({
      personId: ["ana", "bao", "cleo"][p] as string,
      levels: { team: level },
    }));
    const coverage = teamCoverage(people, [{ criterionId: "team", target: 3.5 }], FIVE_POINT).value?.[0];
    return coverageWords(coverage as CriterionCoverage, { criterion: criterionIn(words)("team"), personName }, words);
  };

const exchange = [
  [90, 70],
  [94, 60],
];

describe("matching in words", () => {
  readExamples("matching", {
    "two accounts": whole(exchange),
    "one nobody can take": whole([
      [90, 70],
      [null, null],
    ]),
    "nobody can take any": whole([[null, null]]),
    "more accounts than people": whole([[80], [70]]),
    "no accounts": whole([]),
    "someone's best": pair(exchange, 1),
    "not their best": pair(
      [
        [90, 70],
        [86, 50],
      ],
      1,
    ),
    "as good either way": pair(
      [
        [80, 80],
        [80, 80],
      ],
      0,
    ),
    "better at no loss": pair(
      [
        [80, 70],
        [90, 80],
      ],
      0,
    ),
    "nobody else": pair([[80, null]], 0),
    "close enough": pair(
      [
        [80, 79],
        [80, 80],
      ],
      0,
      2,
    ),
    "one reaches": team(4, 3, 2),
    "two reach": team(4, 3.5, 2),
    "none reaches": team(3, 2.5),
    "one person": team(4),
    "no level": team(null, null),
  });
});
