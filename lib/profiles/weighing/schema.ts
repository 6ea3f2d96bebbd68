import { z } from "zod";

/** The ways of giving weights, the default first. */
export const weighingMethods = ["ranks", "swing", "points", "pairs"] as const;
export type WeighingMethod = (typeof weighingMethods)[number];

const byCriterion = z.record(z.string(), z.number().finite());

/** What was answered in each way, whichever was used last: going from one to another loses nothing. Absent = not answered. */
export const weighingAnswers = z.object({
  /** Places by criterion, 1 = the jump that matters most; the same number = they matter alike. */
  ranks: byCriterion.default({}),
  /** 0 to 100 by criterion, the jump that matters most being 100. */
  swing: byCriterion.default({}),
  /** 0 to 100 by criterion. */
  points: byCriterion.default({}),
  /** By `pairKey`: 1 = alike, 2 to 9 = the first matters so many times more, -2 to -9 = the second does. */
  pairs: byCriterion.default({}),
});
export type WeighingAnswers = z.output<typeof weighingAnswers>;

export const noAnswers: WeighingAnswers = { ranks: {}, swing: {}, points: {}, pairs: {} };
