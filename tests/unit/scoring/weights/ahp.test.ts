import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { ahpWeights, SAATY_1980_RANDOM_INDEX } from "@/lib/scoring/weights/ahp";
import { isDeeplyFrozen } from "../frozen";

/** A reciprocal matrix from the entries above its diagonal, row by row. */
function reciprocal(order: number, upper: readonly number[]): number[][] {
  const matrix = Array.from({ length: order }, () => new Array<number>(order).fill(1));
  let next = 0;
  for (let i = 0; i < order; i++) {
    for (let j = i + 1; j < order; j++) {
      const entry = upper[next++] as number;
      (matrix[i] as number[])[j] = entry;
      (matrix[j] as number[])[i] = 1 / entry;
    }
  }
  return matrix;
}

const saaty = fc.integer({ min: -8, max: 8 }).map((step) => (step >= 0 ? step + 1 : 1 / (1 - step)));
const anyMatrix = fc
  .integer({ min: 3, max: 6 })
  .chain((order) =>
    fc
      .array(saaty, { minLength: (order * (order - 1)) / 2, maxLength: (order * (order - 1)) / 2 })
      .map((upper) => reciprocal(order, upper)),
  );

describe("weights from pairwise comparisons", () => {
  it("are the principal eigenvector, as an independent library computes it", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const result = ahpWeights(matrix);
        const decomposition = new EigenvalueDecomposition(new Matrix(matrix));
        const largest = decomposition.realEigenvalues.indexOf(Math.max(...decomposition.realEigenvalues));
        const vector = decomposition.eigenvectorMatrix.getColumn(largest).map(Math.abs);
        const total = vector.reduce((at, each) => at + each, 0);
        expect(result.lambdaMax).toBeCloseTo(decomposition.realEigenvalues[largest] as number, 9);
        result.value?.forEach((weight, i) => {
          expect(weight).toBeCloseTo((vector[i] as number) / total, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("have the consistency that closed forms give for three criteria", () => {
    const result = ahpWeights(reciprocal(3, [2, 5, 4]));
    const contradiction = Math.log((2 * 4) / 5);
    const root = Math.exp(contradiction / 3);
    expect(result.lambdaMax).toBeCloseTo(1 + root + 1 / root, 12);
    expect(result.consistencyIndex).toBeCloseTo((root + 1 / root - 2) / 2, 12);
    expect(result.consistencyRatio).toBeCloseTo((root + 1 / root - 2) / 2 / 0.58, 12);
    expect(result.geometricConsistencyIndex).toBeCloseTo(contradiction ** 2 / 3, 12);
    expect(result.geometricMeanWeights[0]).toBeCloseTo(result.value?.[0] as number, 12);
  });

  it("divide the consistency index by n - 1 and weigh all pairs alike, for any number of criteria", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const result = ahpWeights(matrix);
        const n = matrix.length;
        expect(result.consistencyIndex).toBeCloseTo((result.lambdaMax - n) / (n - 1), 9);
        expect(result.consistencyRatio).toBeCloseTo(result.consistencyIndex / (result.randomIndex as number), 9);
        const g = result.geometricMeanWeights;
        const errors = matrix.flatMap((row, i) =>
          row.map((entry, j) => Math.log((entry * (g[j] as number)) / (g[i] as number)) ** 2),
        );
        const all = errors.reduce((at, each) => at + each, 0) / 2;
        expect(result.geometricConsistencyIndex).toBeCloseTo((2 * all) / ((n - 1) * (n - 2)), 9);
      }),
    );
  });

  it("add up to 1, with an eigenvalue of at least n and a consistency index of at least 0", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const result = ahpWeights(matrix);
        expect(result.terms.reduce((at, term) => at + term.amount, 0)).toBeCloseTo(1, 9);
        expect(result.geometricMeanWeights.reduce((at, each) => at + each, 0)).toBeCloseTo(1, 9);
        expect(result.lambdaMax).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        expect(result.geometricConsistencyIndex).toBeGreaterThanOrEqual(0);
        expect(isDeeplyFrozen(result)).toBe(true);
      }),
    );
  });

  it("follow their criteria when these are listed in another order", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const turned = ahpWeights([...matrix].reverse().map((row) => [...row].reverse()));
        const straight = ahpWeights(matrix);
        expect(turned.lambdaMax).toBeCloseTo(straight.lambdaMax, 9);
        [...(turned.value ?? [])].reverse().forEach((weight, i) => {
          expect(weight).toBeCloseTo(straight.value?.[i] as number, 9);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("recover the weights behind consistent comparisons, with nothing to repair", () => {
    const weights = [0.4, 0.3, 0.15, 0.1, 0.05];
    const result = ahpWeights(weights.map((a) => weights.map((b) => a / b)));
    result.value?.forEach((weight, i) => {
      expect(weight).toBeCloseTo(weights[i] as number, 12);
    });
    expect(result.consistencyRatio).toBeCloseTo(0, 9);
    expect(result.worstTriad).toBeNull();
    expect(result.reasons).toEqual([]);
  });

  it("name the table of random indices and say what they cannot judge", () => {
    expect(SAATY_1980_RANDOM_INDEX).toEqual([0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]);
    const ten = ahpWeights(reciprocal(10, new Array<number>(45).fill(1)));
    expect(ten).toMatchObject({
      randomIndexTable: "saaty1980",
      randomIndex: 1.49,
      consistencyRatio: expect.closeTo(0),
    });
    const eleven = ahpWeights(reciprocal(11, new Array<number>(55).fill(1)));
    expect(eleven).toMatchObject({ randomIndex: null, consistencyRatio: null, reasons: ["not-estimable"] });
  });

  it("are always consistent for two criteria, and whole for one", () => {
    expect(
      ahpWeights([
        [1, 3],
        [1 / 3, 1],
      ]),
    ).toMatchObject({
      value: [expect.closeTo(0.75), expect.closeTo(0.25)],
      consistencyRatio: 0,
      geometricConsistencyIndex: 0,
      worstTriad: null,
    });
    expect(ahpWeights([[1]])).toMatchObject({ value: [1], lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
    expect(ahpWeights([])).toMatchObject({ value: null, reasons: ["no-data"], n: 0, randomIndexTable: "saaty1980" });
    expect(ahpWeights([]).geometricMeanWeights).toEqual([]);
  });

  it("ask for another look above a ratio of 0.10, and still give the weights", () => {
    const circle = ahpWeights(reciprocal(3, [3, 1 / 3, 3]));
    expect(circle.reasons).toEqual(["inconsistent-judgements"]);
    expect(circle.value?.map((each) => each.toFixed(6))).toEqual(["0.333333", "0.333333", "0.333333"]);
    expect(ahpWeights(reciprocal(3, [2, 5, 2])).reasons).toEqual([]);
  });

  it("name the triad that contradicts itself most and a value that repairs it", () => {
    // customers over results 3, results over team 3, but team over customers 2.
    const result = ahpWeights(reciprocal(4, [3, 1 / 2, 1, 3, 1, 1]));
    expect(result.worstTriad?.criteria).toEqual([0, 1, 2]);
    expect(result.worstTriad?.inconsistency).toBeCloseTo(Math.log(18), 12);
    expect(result.worstTriad?.repairs.find((repair) => repair.row === 0 && repair.column === 2)).toEqual({
      row: 0,
      column: 2,
      current: 0.5,
      proposed: 9,
    });
  });

  it("propose first the repair that leaves the judgements as a whole most consistent", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { worstTriad } = ahpWeights(matrix);
        if (worstTriad === null) return;
        const indexAfter = worstTriad.repairs.map(({ row, column, proposed }) => {
          const repaired = matrix.map((each) => [...each]);
          (repaired[row] as number[])[column] = proposed;
          (repaired[column] as number[])[row] = 1 / proposed;
          const [i, j, k] = worstTriad.criteria;
          const at = (a: number, b: number) => repaired[a]?.[b] as number;
          expect((at(i, j) * at(j, k)) / at(i, k)).toBeCloseTo(1, 9);
          return ahpWeights(repaired).geometricConsistencyIndex;
        });
        expect(Math.min(...indexAfter)).toBeCloseTo(indexAfter[0] as number, 6);
      }),
      { numRuns: 50 },
    );
  });

  it("name the first of equally bad triads, and the direct comparison first when each repair does", () => {
    // Only 0 against 3 is off: the triads 0, 1, 3 and 0, 2, 3 contradict themselves equally.
    expect(ahpWeights(reciprocal(4, [1, 1, 4, 1, 1, 1])).worstTriad?.criteria).toEqual([0, 1, 3]);
    fc.assert(
      fc.property(fc.array(saaty, { minLength: 3, maxLength: 3 }), (upper) => {
        const repairs = ahpWeights(reciprocal(3, upper)).worstTriad?.repairs ?? [];
        expect(repairs.map(({ row, column }) => `${row}${column}`).join(" ")).toMatch(/^(02 01 12)?$/);
      }),
    );
  });

  it("take the worst triad over all triads", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { worstTriad } = ahpWeights(matrix);
        const all: number[] = [];
        const at = (a: number, b: number) => matrix[a]?.[b] as number;
        for (let i = 0; i < matrix.length; i++) {
          for (let j = i + 1; j < matrix.length; j++) {
            for (let k = j + 1; k < matrix.length; k++) all.push(Math.abs(Math.log((at(i, j) * at(j, k)) / at(i, k))));
          }
        }
        expect(worstTriad?.inconsistency ?? 0).toBeCloseTo(Math.max(...all), 8);
      }),
    );
  });

  it.each([
    ["that is not square", [[1, 2]], /matrix\[0\] must hold 1/],
    [
      "with an entry of 0",
      [
        [1, 0],
        [2, 1],
      ],
      /matrix\[0\]\[1\] must be above 0/,
    ],
    [
      "with an entry that is no number",
      [
        [1, Number.NaN],
        [2, 1],
      ],
      /matrix\[0\]\[1\]/,
    ],
    ["whose diagonal is not 1", [[2]], /matrix\[0\]\[0\] is 2/],
    [
      "that is not reciprocal",
      [
        [1, 3],
        [0.5, 1],
      ],
      /not its reciprocal/,
    ],
  ])("refuse a matrix %s", (_, matrix, message) => {
    expect(() => ahpWeights(matrix)).toThrow(RangeError);
    expect(() => ahpWeights(matrix)).toThrow(message);
  });
});
