import { z } from "zod";
import type { PackShape } from "../packs/types";
import { type FrameworkShape, type FrameworkText, frameworkText } from "./schema";

/** The structure of a pack as an organisation keeps it. */
export function shapeFromPack(shape: PackShape): FrameworkShape {
  return {
    criteria: shape.criteria.map(({ id, indicators }) => ({
      id,
      indicators: indicators.map((indicator) => ({ id: indicator.id, askedOf: [...indicator.observableBy] })),
    })),
  };
}

const packWords = z.looseObject({
  interview: z.object({ starReminder: z.string() }),
  indicators: z.record(
    z.string(),
    z.looseObject({
      interview: z.object({
        questions: z.array(z.object({ text: z.string() })),
        whatGoodLooksLike: z.array(z.string()),
        redFlag: z.string(),
      }),
    }),
  ),
});

/**
 * The words of a pack in one language as an organisation keeps them: what frameworks do not edit is left in the pack.
 * @param pack the texts of any pack of the catalogue
 */
export function textFromPack(pack: unknown): FrameworkText {
  const words = packWords.parse(pack);
  return frameworkText.parse({
    ...words,
    starReminder: words.interview.starReminder,
    indicators: Object.fromEntries(
      Object.entries(words.indicators).map(([id, { interview, ...own }]) => [
        id,
        { ...own, ...interview, questions: interview.questions.map(({ text }) => text) },
      ]),
    ),
  });
}
