import fc from "fast-check";
import { expect, test } from "vitest";
import { type DevelopmentInput, developmentPriority } from "../../../../lib/scoring/development/priority";

function criterion(criterionId: string, gap: number | null, changes: Partial<DevelopmentInput> = {}): DevelopmentInput {
  return { criterionId, gap, standardError: 0.2, weight: 1, trainability: 0.5, ...changes };
}

const inputs = fc
  .array(
    fc.tuple(
      fc.double({ min: -2, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((rows) =>
    rows.map(([gap, standardError, weight, trainability], i) =>
      criterion(`c${i}`, gap, { standardError, weight, trainability }),
    ),
  );

test("at most three goals, the highest priorities first, each with an established gap", () => {
  fc.assert(
    fc.property(inputs, (criteria) => {
      const result = developmentPriority(criteria);
      expect(result.goals.length).toBeLessThanOrEqual(3);
      const amounts = result.goals.map((id) => result.terms.find((term) => term.id === id)?.amount ?? 0);
      for (let i = 1; i < amounts.length; i++) expect(amounts[i]).toBeLessThanOrEqual((amounts[i - 1] ?? 0) + 1e-9);
      for (const id of result.goals) {
        const { gap, standardError } = criteria.find((one) => one.criterionId === id) as DevelopmentInput;
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeGreaterThanOrEqual(standardError - 1e-9);
      }
    }),
  );
});

test("priorities add up to the value, shares to one; weights in another unit change nothing", () => {
  fc.assert(
    fc.property(inputs, (criteria) => {
      const result = developmentPriority(criteria);
      expect(result.terms.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(result.value ?? 9, 9);
      if ((result.value ?? 0) > 0) {
        expect(result.terms.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
      }
      const scaled = developmentPriority(criteria.map((one) => ({ ...one, weight: one.weight * 8 })));
      expect(scaled.goals).toEqual(result.goals);
    }),
  );
});

test("equal priorities keep the order given", () => {
  const result = developmentPriority([
    criterion("a", 0.1 + 0.2),
    criterion("b", 0.3),
    criterion("c", 0.3 + 1e-12),
    criterion("d", 2),
  ]);
  expect(result.order).toEqual(["d", "a", "b", "c"]);
});

test("a gap smaller than its error is not established, and the next takes its place", () => {
  const result = developmentPriority([
    criterion("a", 0.9, { standardError: 1 }),
    criterion("b", 0.3),
    criterion("c", 0.2),
    criterion("d", 0.8),
    criterion("e", 0.25),
  ]);
  expect(result.goals).toEqual(["d", "b", "e"]);
  expect(result.terms.map(({ state }) => state)).toEqual(["not-established", "goal", "later", "goal", "goal"]);
  expect(result.order[0]).toBe("a");
});

test("a goal starts with half a level, or with the gap when it is smaller", () => {
  const result = developmentPriority([criterion("a", 1.2), criterion("b", 0.3), criterion("c", -1)]);
  expect(result.terms.map(({ step }) => step)).toEqual([0.5, 0.3, null]);
});

test("a criterion that cannot be trained or has no weight is no goal", () => {
  const result = developmentPriority([
    criterion("a", 1, { trainability: 0 }),
    criterion("b", 1, { weight: 0 }),
    criterion("c", 1),
  ]);
  expect(result.goals).toEqual(["c"]);
  expect(result.terms.map(({ state }) => state)).toEqual(["later", "later", "goal"]);
});

test("without gaps there are strengths to use and no goals", () => {
  const result = developmentPriority([criterion("a", 0), criterion("b", -0.5)]);
  expect(result).toMatchObject({ value: 0, goals: [], strengths: ["a", "b"], status: "ok" });
  expect(result.terms[0]?.share).toBeNull();
});

test("a criterion without a level is named and has no priority", () => {
  const result = developmentPriority([criterion("a", null), criterion("b", 1)]);
  expect(result).toMatchObject({ n: 1, status: "partial", reasons: ["criterion-missing"], goals: ["b"] });
  expect(result.terms[0]).toMatchObject({ state: "no-level", amount: 0, n: 0 });
  expect(developmentPriority([criterion("a", null)])).toMatchObject({ value: null, reasons: ["no-data"] });
  expect(developmentPriority([criterion("a", 1, { weight: 0 })])).toMatchObject({
    value: null,
    reasons: ["weights-all-zero"],
  });
});

test("malformed input is refused by name", () => {
  const refused = (changes: Partial<DevelopmentInput>, message: RegExp) =>
    expect(() => developmentPriority([criterion("a", 1, changes)])).toThrow(message);
  refused({ gap: Number.NaN }, /developmentPriority: criteria\["a"\]\.gap/);
  refused({ standardError: -0.1 }, /standardError/);
  refused({ weight: -1 }, /weight/);
  refused({ trainability: 1.1 }, /trainability/);
  expect(() => developmentPriority([criterion("a", 1), criterion("a", 1)])).toThrow(/criteria holds "a" twice/);
});
