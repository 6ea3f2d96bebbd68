import type { FieldReason } from "../../outcome";
import { type WeighingAnswers, type WeighingMethod, weighingMethods } from "./answers";
import { readAnswers } from "./read-answers";
import { pairKey, pairsOf } from "./rules";

/** What stands in the fields of every way, by field name (`ranks.<id>`, `pairs.<id>:<id>` …); empty = not answered. */
export type AnswerTexts = Readonly<Record<string, string>>;

/**
 * What a form starts with: what was typed before a refusal, else what has been answered. Points that come from another
 * way's weights may be long fractions: two decimals are shown.
 */
export function answerTexts(
  answers: WeighingAnswers,
  criterionIds: readonly string[],
  typed: Readonly<Record<string, string | readonly string[]>> = {},
): AnswerTexts {
  return Object.fromEntries(
    weighingMethods.flatMap((method) =>
      namesOf(method, criterionIds).map((name) => {
        const entry = typed[`${method}.${name}`];
        const answer = answers[method][name];
        return [
          `${method}.${name}`,
          typeof entry === "string" ? entry : answer === undefined ? "" : String(round(answer)),
        ];
      }),
    ),
  );
}

/** The answers that the texts can be read as, and what is wrong with the others of the chosen way, by field name. */
export function readTexts(
  texts: AnswerTexts,
  chosen: WeighingMethod,
): { readonly answers: WeighingAnswers; readonly problems: Readonly<Record<string, FieldReason>> } {
  const problems: Record<string, FieldReason> = {};
  const answers = readAnswers(texts, chosen, (path, reason) => {
    problems[path.join(".")] = reason;
  });
  return { answers, problems };
}

function namesOf(method: WeighingMethod, criterionIds: readonly string[]): readonly string[] {
  return method === "pairs" ? pairsOf(criterionIds).map(pairKey) : criterionIds;
}

function round(answer: number): number {
  return Math.round(answer * 100) / 100;
}
