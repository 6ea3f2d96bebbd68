import type { FieldReason } from "@/lib/outcome";
import type { AnswerTexts } from "@/lib/profiles/weighing/answer-texts";
import type { WeighedCriterion } from "@/lib/profiles/weighing/criteria";

/**
 * What the fields of each way of weighing are given. Their messages are the topics `weighing` and `errors`; each is a
 * plain form's fields without JavaScript.
 */
export interface WayFieldsProps {
  readonly criteria: readonly WeighedCriterion[];
  /** What stands in the fields, of all ways, by field name. */
  readonly answers: AnswerTexts;
  /** Fields that have changed. */
  readonly onAnswers: (changed: AnswerTexts) => void;
  /** What is wrong, by field name; under the way's own name (`ranks`, `pairs` …) what is wrong with all of it. */
  readonly problems: Readonly<Record<string, FieldReason>>;
}
