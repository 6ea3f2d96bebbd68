import { z } from "zod";

const byCriterion = z.record(z.string(), z.number().finite()).default({});

/** Answers as stored, read as `WeighingAnswers`: a way that nobody used may be absent. */
export const weighingAnswers = z.object({
  ranks: byCriterion,
  swing: byCriterion,
  points: byCriterion,
  pairs: byCriterion,
});
