import type { DevelopmentPriority } from "@/lib/scoring/development/priority";
import type { AnalysisWords } from "./analysis-words";
import { analysisLine, undefinedLine } from "./expert-line";
import type { Sentence } from "./words";

/** What to develop first, what is not established, what to use; criterion names by id. */
export function developmentWords(
  result: DevelopmentPriority,
  criterionName: (criterionId: string) => string,
  words: AnalysisWords,
): Sentence {
  const { say } = words;
  const n = words.n("criteria", result.n);
  if (result.value === null) {
    const plain = say("development.none", { reason: words.why(result.reasons) });
    return { plain, expert: undefinedLine("development", n, words) };
  }
  const named = (ids: readonly string[]) => words.list(ids.map((id) => words.quoted(criterionName(id))));
  const inState = (state: "not-established" | "no-level") =>
    result.terms.filter((term) => term.state === state).map(({ id }) => id);
  const unsure = inState("not-established");
  const unrated = inState("no-level");
  const goals = result.goals.map((id) => {
    const step = result.terms.find((term) => term.id === id)?.step ?? 0;
    return say("development.goal", { criterion: words.quoted(criterionName(id)), step: words.size(step) });
  });
  const plain = [
    goals.length === 0
      ? say("development.noGoals")
      : say("development.goals", { list: goals.join(say("development.then")) }),
    ...(unsure.length > 0 ? [say("development.unsure", { list: named(unsure), n: unsure.length })] : []),
    ...(result.strengths.length > 0 ? [say("development.strengths", { list: named(result.strengths) })] : []),
    ...(unrated.length > 0 ? [say("development.unrated", { list: named(unrated), n: unrated.length })] : []),
  ];
  return { plain: plain.join(" "), expert: analysisLine("development", [n, say("development.limit")], words) };
}
