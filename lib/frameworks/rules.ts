import type { Criterion, Framework, FrameworkShape, FrameworkText, Vignette } from "./schema";

interface StoredVersion {
  readonly id: string;
  readonly number: number;
  readonly shape: FrameworkShape;
  readonly text: FrameworkText;
}

/** Joins a version's structure with its words in one language. Order is the framework's own. */
export function readFramework({ id, number, shape, text }: StoredVersion): Framework {
  return {
    frameworkVersionId: id,
    number,
    name: text.name,
    validityNotice: text.validityNotice,
    scale: text.scale,
    starReminder: text.starReminder,
    criteria: shape.criteria.map((criterion): Criterion => {
      const words = text.criteria[criterion.id];
      if (!words) throw new RangeError(`readFramework: no words for criterion ${criterion.id}`);
      return {
        criterionId: criterion.id,
        ...words,
        indicators: criterion.indicators.map((indicator) => {
          const own = text.indicators[indicator.id];
          if (!own) throw new RangeError(`readFramework: no words for indicator ${indicator.id}`);
          // Kept apart, so that no form carries the answers of the exercise with it.
          const { calibration: _exercise, ...shown } = own;
          return { indicatorId: indicator.id, criterionId: criterion.id, askedOf: indicator.askedOf, ...shown };
        }),
      };
    }),
  };
}

/** The cases that a version holds, in the framework's order. */
export function readVignettes(shape: FrameworkShape, text: FrameworkText): readonly Vignette[] {
  return shape.criteria.flatMap(({ id: criterionId, indicators }) =>
    indicators.flatMap(({ id: indicatorId, askedOf }) => {
      const own = text.indicators[indicatorId];
      if (!own?.calibration) return [];
      const { vignette, ...reference } = own.calibration;
      const criterionName = text.criteria[criterionId]?.name ?? "";
      return [
        {
          indicatorId,
          criterionId,
          criterionName,
          askedOf,
          statement: own.statement.other,
          anchors: own.anchors,
          text: vignette,
          ...reference,
        },
      ];
    }),
  );
}

/** The criteria with only the indicators that a kind of rater is asked; criteria without any are left out. */
export function criteriaAskedOf(
  framework: Framework,
  kind: Criterion["indicators"][number]["askedOf"][number],
): readonly Criterion[] {
  return framework.criteria
    .map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.filter(({ askedOf }) => askedOf.includes(kind)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}
