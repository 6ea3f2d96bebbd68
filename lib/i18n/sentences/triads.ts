import type { Repair, Triad } from "@/lib/scoring/weights/triads";
import type { AnalysisWords } from "./analysis-words";
import { NOTHING } from "./words";

/** "One matters so many times as much as the other", told from the side that matters more. */
interface Statement {
  readonly more: number;
  readonly less: number;
  readonly times: number;
}

/** Three comparisons that contradict each other, and the one answer that would best repair them. */
export function triadWords(triad: Triad, names: readonly string[], words: AnalysisWords): string {
  const { say } = words;
  const statements = triad.repairs
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
    .map((repair) => statementOf(repair, repair.current));
  const name = (criterion: number) => words.quoted(names[criterion] as string);
  const circle = circleOf(statements);
  const contradiction = circle
    ? say("triads.circle", { a: name(circle[0]), b: name(circle[1]), c: name(circle[2]) })
    : say("triads.degree", { list: words.list(statements.map((each) => told("statement", each, name, words))) });
  const best = triad.repairs[0];
  const repair = statementOf(best, best.proposed);
  return `${contradiction} ${told("repair", repair, name, words)}`;
}

function statementOf({ row, column }: Repair, times: number): Statement {
  return times >= 1 ? { more: row, less: column, times } : { more: column, less: row, times: 1 / times };
}

function told(
  as: "statement" | "repair",
  { more, less, times }: Statement,
  name: (criterion: number) => string,
  { say, entered }: AnalysisWords,
): string {
  const pair = { more: name(more), less: name(less) };
  return times - 1 <= NOTHING
    ? say(`triads.${as}.equal`, pair)
    : say(`triads.${as}.times`, { ...pair, times: entered(times) });
}

/** A before B, B before C, C before A; null when the three contradict each other in degree only. */
function circleOf(statements: readonly Statement[]): readonly [number, number, number] | null {
  const next = new Map(statements.filter(({ times }) => times - 1 > NOTHING).map(({ more, less }) => [more, less]));
  const first = statements[0]?.more;
  const second = first === undefined ? undefined : next.get(first);
  const third = second === undefined ? undefined : next.get(second);
  if (first === undefined || second === undefined || third === undefined || next.get(third) !== first) return null;
  return [first, second, third];
}
