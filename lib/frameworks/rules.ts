import type { Criterion, Framework, FrameworkShape, FrameworkText } from "./schema";

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
          return { indicatorId: indicator.id, criterionId: criterion.id, askedOf: indicator.askedOf, ...own };
        }),
      };
    }),
  };
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
