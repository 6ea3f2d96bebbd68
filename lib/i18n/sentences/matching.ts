import type { Assignment, AssignmentPair } from "@/lib/scoring/matching/assignment";
import type { CriterionCoverage } from "@/lib/scoring/matching/team-coverage";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine } from "./expert-line";
import { NOTHING, type Sentence } from "./words";

/** Names of people and accounts by id. */
export interface AssignmentContext {
  readonly personName: (personId: string) => string;
  readonly accountName: (accountId: string) => string;
}

/** What is proposed as a whole, and which accounts nobody can take. */
export function assignmentWords(
  result: Assignment,
  { accountName }: AssignmentContext,
  words: AnalysisWords,
): Sentence {
  const { say, t } = words;
  const n = words.n("accounts", result.n);
  const left = result.unassigned.map((accountId) => words.quoted(accountName(accountId)));
  const leftWords = left.length === 0 ? [] : [say("assignment.left", { list: words.list(left) })];
  if (result.value === null) {
    const plain = left.length === 0 ? say("assignment.none") : leftWords.join(" ");
    return { plain, expert: analysisLine("assignment", [t("expert.undefined"), n], words) };
  }
  const plain = [say("assignment.best", { n: result.n, fit: words.points(result.value / result.n) }), ...leftWords];
  const parts = [say("assignment.total", { total: words.exact(result.value) }), n, say("assignment.limit")];
  return { plain: plain.join(" "), expert: analysisLine("assignment", parts, words) };
}

/** One proposed pair: what it costs the person and brings the team, and whether another arrangement is as good. */
export function pairWords(
  pair: AssignmentPair,
  { personName, accountName }: AssignmentContext,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const names = { person: personName(pair.personId), account: words.quoted(accountName(pair.id)) };
  const { ownBest, loss } = pair;
  const plain = [
    say("assignment.pair", { ...names, fit: words.points(pair.amount) }),
    ...(ownBest === null
      ? []
      : [
          say(ownBest.teamGain <= NOTHING ? "assignment.ownBestFree" : "assignment.ownBest", {
            ...names,
            best: words.quoted(accountName(ownBest.accountId)),
            loss: words.points(ownBest.personLoss),
            gain: words.points(ownBest.teamGain),
          }),
        ]),
    ...(loss === null ? [say("assignment.onlyOne", names)] : []),
    ...(pair.hasEqual ? [say("assignment.equal")] : []),
  ];
  const parts = [
    say("assignment.fit", { fit: words.exact(pair.amount) }),
    loss === null ? null : say("assignment.loss", { loss: words.exact(loss) }),
    say("assignment.limit"),
  ];
  return { plain: plain.join(" "), expert: analysisLine("assignment", parts, words) };
}

/** A criterion by name, and people by id. */
export interface CoverageContext {
  readonly criterion: string;
  readonly personName: (personId: string) => string;
}

/** Whether a team covers a criterion, and whether that hangs on one person. */
export function coverageWords(
  coverage: CriterionCoverage,
  { criterion, personName }: CoverageContext,
  words: AnalysisWords,
): Sentence {
  const { say, t } = words;
  const { n, highest, highestPersonId, secondHighest, mean, shareAtTarget } = coverage;
  const target = words.entered(coverage.target);
  const named = { criterion: words.quoted(criterion), target, n };
  if (highest === null || highestPersonId === null || mean === null || shareAtTarget === null) {
    const expert = analysisLine("coverage", [t("expert.undefined"), words.n("people", n)], words);
    return { plain: say("coverage.none", named), expert };
  }
  const who = { name: personName(highestPersonId), level: words.short(highest) };
  const reaching = Math.round(shareAtTarget * n);
  const key = coverage.isHole ? "hole" : coverage.isSinglePoint ? "single" : "covered";
  const parts = [
    say("coverage.levels", { highest: words.exact(highest), mean: words.exact(mean) }),
    secondHighest === null ? null : say("coverage.second", { level: words.exact(secondHighest) }),
    words.n("people", n),
    say("coverage.limit"),
  ];
  return {
    plain: say(`coverage.${key}`, { ...named, ...who, reaching }),
    expert: analysisLine("coverage", parts, words),
  };
}
