import type { FieldReason } from "../../outcome";
import { type ReadWeight, readWeight } from "../rules";
import type { WeighingAnswers, WeighingMethod } from "./answers";
import { readPlace, readStep, weigh } from "./rules";

/** Says next to which field a reason belongs. */
export type Refuse = (path: string[], message: FieldReason) => void;
export type Entries = Readonly<Record<string, string | string[]>>;

/** What every way was answered with; in the chosen one, what cannot be read is refused next to its field. */
export function readAnswers(entries: Entries, chosen: WeighingMethod | null, refuse: Refuse): WeighingAnswers {
  const read = (method: WeighingMethod, reader: (text: string) => ReadWeight) =>
    Object.fromEntries(
      namesAfter(entries, `${method}.`).flatMap((name) => {
        const text = textOf(entries[`${method}.${name}`]);
        const answer = reader(text);
        if (answer.ok) return [[name, answer.value]];
        if (method === chosen && (text !== "" || needsNumber(method))) refuse([method, name], answer.reason);
        return [];
      }),
    );
  return {
    ranks: read("ranks", readPlace),
    swing: read("swing", readWeight),
    points: read("points", readWeight),
    pairs: read("pairs", readStep),
  };
}

/** An empty field of numbers is refused by itself; an order or comparisons are refused as a whole. */
function needsNumber(method: WeighingMethod): boolean {
  return method === "swing" || method === "points";
}

/** Weights from the answers, in percent of the whole but for points, which stay as entered. */
export function weightsAnswered(
  method: WeighingMethod,
  answers: WeighingAnswers,
  criterionIds: readonly string[],
  refuse: Refuse,
): readonly number[] | null {
  if (criterionIds.length === 0) return null;
  const weighed = weigh(method, answers, criterionIds);
  if (weighed.status === "incomplete" && !needsNumber(method)) refuse([method], "required");
  if (weighed.status === "all-zero") refuse([method], "all-zero");
  if (weighed.status !== "ready") return null;
  return method === "points"
    ? criterionIds.map((id) => answers.points[id] as number)
    : weighed.shares.map((share) => share * 100);
}

/** The rest of every field name that starts with the prefix. */
export function namesAfter(entries: Entries, prefix: string): readonly string[] {
  return Object.keys(entries)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** What a field holds, without spaces around; empty when absent or given twice. */
export function textOf(entry: string | string[] | undefined): string {
  return typeof entry === "string" ? entry.trim() : "";
}
