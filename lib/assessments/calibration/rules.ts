import type { RaterKind, Vignette } from "../../frameworks/schema";
import { done, type Outcome, refused } from "../../outcome";
import type { ComparedCase } from "./schema";

const casesPerExercise = 3;

/**
 * The cases of one exercise: what this kind of rater can observe, at most one per criterion, in the framework's order, of
 * different reference levels where there are enough. The same for everybody of a kind, so that raters are prepared alike.
 */
export function pickCases(vignettes: readonly Vignette[], kind: RaterKind): readonly Vignette[] {
  const askable = vignettes.filter(({ askedOf }) => askedOf.includes(kind));
  const picked: Vignette[] = [];
  const isFree = ({ criterionId }: Vignette) => picked.every((other) => other.criterionId !== criterionId);
  const isNew = ({ referenceLevel }: Vignette) => picked.every((other) => other.referenceLevel !== referenceLevel);
  for (const candidates of [(one: Vignette) => isFree(one) && isNew(one), isFree]) {
    for (const vignette of askable) {
      if (picked.length < casesPerExercise && candidates(vignette)) picked.push(vignette);
    }
  }
  return askable.filter((vignette) => picked.includes(vignette));
}

/**
 * The levels that a rater gave beside those of the authors, in the order of the cases; refused while one has none. Levels
 * of other indicators are left aside.
 */
export function compareCases(
  cases: readonly Vignette[],
  levels: Readonly<Record<string, number>>,
): Outcome<readonly ComparedCase[]> {
  const missing = cases.filter(({ indicatorId }) => levels[indicatorId] === undefined).length;
  if (missing > 0) return refused("answers-missing", { details: { count: missing } });
  return done(
    cases.map(({ indicatorId, referenceLevel, reason }) => ({
      indicatorId,
      given: levels[indicatorId] as number,
      reference: referenceLevel,
      reason,
    })),
  );
}
