import { z } from "zod";

export const raterKinds = ["self", "hr", "manager", "peer", "customer"] as const;
export type RaterKind = (typeof raterKinds)[number];

/** Structure of a framework version as stored: ids, who is asked what. */
export const frameworkShape = z.object({
  criteria: z.array(
    z.object({
      id: z.string(),
      indicators: z.array(z.object({ id: z.string(), askedOf: z.array(z.enum(raterKinds)) })),
    }),
  ),
});
export type FrameworkShape = z.infer<typeof frameworkShape>;

/** Ids of the criteria of a stored shape, in its order. */
export function criterionIdsOf(shape: unknown): readonly string[] {
  return frameworkShape.parse(shape).criteria.map(({ id }) => id);
}

const words = z.string();
const levelWords = z.record(z.enum(["1", "2", "3", "4", "5"]), words);

/** Words of a framework version in one language, as stored. */
export const frameworkText = z.object({
  name: words,
  validityNotice: words,
  scale: z.object({
    instruction: words,
    levels: levelWords,
    notObserved: words,
    notObservedHelp: words,
    evidencePrompt: words,
  }),
  starReminder: words,
  criteria: z.record(z.string(), z.object({ name: words, shortName: words, definition: words, whyItMatters: words })),
  indicators: z.record(
    z.string(),
    z.object({
      statement: z.object({ self: words, other: words, interview: words }),
      anchors: levelWords,
      questions: z.array(words),
      whatGoodLooksLike: z.array(words),
      redFlag: words,
      /** A written case with the level that its authors give it; versions stored before packs had any hold none. */
      calibration: z
        .object({ vignette: words, referenceLevel: z.number().int().min(1).max(5), reason: words })
        .optional(),
    }),
  ),
});
export type FrameworkText = z.infer<typeof frameworkText>;

export type LevelKey = "1" | "2" | "3" | "4" | "5";
export const levelKeys: readonly LevelKey[] = ["1", "2", "3", "4", "5"];

/** One indicator as a page shows it, in one language. */
export interface Indicator {
  readonly indicatorId: string;
  readonly criterionId: string;
  readonly askedOf: readonly RaterKind[];
  readonly statement: { readonly self: string; readonly other: string; readonly interview: string };
  readonly anchors: Readonly<Record<LevelKey, string>>;
  readonly questions: readonly string[];
  readonly whatGoodLooksLike: readonly string[];
  readonly redFlag: string;
}

/** A written case on one indicator, to compare one's own reading of the levels with its authors'. */
export interface Vignette {
  readonly indicatorId: string;
  readonly criterionId: string;
  readonly criterionName: string;
  readonly askedOf: readonly RaterKind[];
  /** Of the person in the case. */
  readonly statement: string;
  readonly anchors: Readonly<Record<LevelKey, string>>;
  readonly text: string;
  readonly referenceLevel: number;
  readonly reason: string;
}

export interface Criterion {
  readonly criterionId: string;
  readonly name: string;
  readonly shortName: string;
  readonly definition: string;
  readonly whyItMatters: string;
  readonly indicators: readonly Indicator[];
}

/** A framework version in one language. */
export interface Framework {
  readonly frameworkVersionId: string;
  readonly number: number;
  readonly name: string;
  readonly validityNotice: string;
  readonly scale: FrameworkText["scale"];
  readonly starReminder: string;
  readonly criteria: readonly Criterion[];
}
